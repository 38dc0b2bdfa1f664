using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt;

/// <summary>How debts look on every page.</summary>
internal static class DebtLooks
{
    public static StatusBadge Badge(this DebtStatus status) => new(status.Label(), status switch
    {
        DebtStatus.Posted or DebtStatus.Locked => StatusLook.Doing,
        DebtStatus.Objected => StatusLook.Overdue,
        _ => StatusLook.Neutral,
    });

    /// <summary>A locked debt of which nothing is left reads 已结清.</summary>
    public static StatusBadge Badge(DebtStatus status, Money balance) =>
        status == DebtStatus.Locked && balance == Money.Zero ? new("已结清", StatusLook.Done) : status.Badge();

    public static string Name(DebtDetails debt) => $"{debt.Debt.Code} {debt.Creditor}";
}
