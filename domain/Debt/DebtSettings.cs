using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Debt;

/// <summary>The codes of the dated rules that the debt ledger asks for.</summary>
public static class DebtSettings
{
    /// <summary>From the day it holds, every new debt needs plan, assembly decision and filing.</summary>
    public const string NewDebtBanCode = "Debt.NewDebtBan";

    /// <summary>How many days a list is posted before it can be locked (公示天数).</summary>
    public const string PostingDaysCode = "Debt.PostingDays";

    /// <summary>Limitation period in years (诉讼时效), Civil Code art. 188.</summary>
    public const string LimitationYearsCode = "Debt.LimitationYears";

    /// <summary>How many days before its end the limitation shows as due.</summary>
    public const string LimitationWarningDaysCode = "Debt.LimitationWarningDays";

    /// <summary>Whether a debt borrowed on the day is new debt. Without any rule on record every debt is: banned by default.</summary>
    public static bool IsNewDebt(IEnumerable<DatedRule> banRules, DateOnly borrowedOn)
    {
        var since = banRules.Where(r => r.Code == NewDebtBanCode).Select(r => (DateOnly?)r.ValidFrom).Min();
        return since is null || borrowedOn >= since;
    }
}
