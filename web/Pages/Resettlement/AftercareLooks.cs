using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement;

/// <summary>How refunds, disputes, defects and certificates look on every page: words and colours.</summary>
internal static class AftercareLooks
{
    public static StatusBadge Badge(this RefundStatus status) => new(status.Label(), status switch
    {
        RefundStatus.Paid => StatusLook.Done,
        RefundStatus.Returned => StatusLook.Overdue,
        RefundStatus.Cancelled => StatusLook.Neutral,
        _ => StatusLook.Doing,
    });

    public static StatusBadge Badge(this DisputeStatus status) => new(status.Label(), status switch
    {
        DisputeStatus.Open => StatusLook.Doing,
        DisputeStatus.Withdrawn => StatusLook.Neutral,
        _ => StatusLook.Done,
    });

    public static StatusBadge Badge(this DefectStatus status) => new(status.Label(), status switch
    {
        DefectStatus.Closed => StatusLook.Done,
        DefectStatus.Repaired => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this RegistrationState state) => new(state.Label(), state switch
    {
        RegistrationState.Done => StatusLook.Done,
        RegistrationState.NotBegun or RegistrationState.Preparing => StatusLook.Neutral,
        _ => StatusLook.Doing,
    });

    public static IReadOnlyList<Choice> RefundStatuses { get; } = Choice.Of<RefundStatus>(s => s.Label());

    public static IReadOnlyList<Choice> DisputeStatuses { get; } = Choice.Of<DisputeStatus>(s => s.Label());

    public static IReadOnlyList<Choice> DisputeLevels { get; } = Choice.Of<DisputeLevel>(l => l.Label());

    public static IReadOnlyList<Choice> DisputeReasons { get; } = Choice.Of<DisputeReason>(r => r.Label());

    public static IReadOnlyList<Choice> DefectStatuses { get; } = Choice.Of<DefectStatus>(s => s.Label());

    public static IReadOnlyList<Choice> DefectKinds { get; } = Choice.Of<DefectKind>(k => k.Label());

    public static IReadOnlyList<Choice> RegistrationStates { get; } = Choice.Of<RegistrationState>(s => s.Label());

    public static IReadOnlyList<Choice> OnlyLate { get; } = [new("true", "只看逾期的")];

    /// <summary>逾期 3 天, or nothing.</summary>
    public static int DaysLate(DateOnly? dueOn, DateOnly today) => dueOn is { } due && due < today ? today.DayNumber - due.DayNumber : 0;
}
