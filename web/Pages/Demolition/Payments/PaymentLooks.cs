using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

/// <summary>How payments look on every page: words and colours.</summary>
internal static class PaymentLooks
{
    public static StatusBadge Badge(this BatchStatus status) => new(status.Label(), status switch
    {
        BatchStatus.Executed => StatusLook.Done,
        BatchStatus.SentBack => StatusLook.Overdue,
        BatchStatus.Cancelled => StatusLook.Neutral,
        _ => StatusLook.Doing,
    });

    public static StatusBadge Badge(this PaymentLineStatus status) => new(status.Label(), status switch
    {
        PaymentLineStatus.Paid => StatusLook.Done,
        PaymentLineStatus.Failed => StatusLook.Overdue,
        PaymentLineStatus.Dropped => StatusLook.Neutral,
        _ => StatusLook.Doing,
    });

    public static IReadOnlyList<Choice> Statuses { get; } = Choice.Of<BatchStatus>(s => s.Label());

    /// <summary>What an agreement is paid out as; the overrun of the transition fee has a list of its own.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } = [.. Choice.Of<PayoutKind>(k => k.Label()).Where(c => c.Value != nameof(PayoutKind.Overrun))];
}
