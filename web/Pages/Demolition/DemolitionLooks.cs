using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Geo;
using VillageTracker.Web.Pages.Land;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition;

/// <summary>How demolition looks on every page: words, colours, map layers.</summary>
internal static class DemolitionLooks
{
    private static readonly StatusBadge[] Badges = [.. Enum.GetValues<HouseholdStatus>().Select(s => new StatusBadge(s.Label(), LookOf(s)))];

    public static StatusBadge Badge(this HouseholdStatus status) => Badges[(int)status];

    public static IReadOnlyList<Choice> Statuses { get; } = Choice.Of<HouseholdStatus>(s => s.Label());

    public static IReadOnlyList<Choice> AgreementStatusChoices { get; } = Choice.Of<AgreementStatus>(s => s.Label());

    public static StatusBadge Badge(this AgreementStatus status) => new(status.Label(), status switch
    {
        AgreementStatus.Signed => StatusLook.Done,
        AgreementStatus.Void => StatusLook.Overdue,
        _ => StatusLook.Doing,
    });

    /// <summary>增加 1,200.00, 减少 300.00 or 不变: a change says its direction in words.</summary>
    public static string Change(Money delta) => delta.Fen switch
    {
        > 0 => $"增加 {Show.YuanFigure(delta.Fen)}",
        < 0 => $"减少 {Show.YuanFigure(-delta.Fen)}",
        _ => "不变",
    };

    /// <summary>Each step in a colour of its own: grey and light before signing, blue after it, green when the house is gone.</summary>
    private static readonly MapColour[] StepColours = [.. Enum.GetValues<HouseholdStatus>().Select(s => new MapColour(s.ToString(), s.Label(), ColourOf(s)))];

    public static MapLayer AreaLayer(int? highlight = null) => new(
        "areas", "征收片区", MapShape.Fill, "#b5651d", "/demolition/areas/details/", Facts: [new("编号", "code"), new("剩余", "remaining")], Highlight: highlight);

    public static MapLayer HouseholdLayer(int? highlight = null) => new(
        "households", "被征收户", MapShape.Point, "#8a93a0", "/demolition/households/details/", "status", StepColours, [new("户号", "code"), new("进度", "status")], Highlight: highlight);

    /// <summary>The map around one area, or around the village when it has no boundary yet.</summary>
    public static MapConfig Map(GeoBounds? around, int? highlight = null) => new(
        around is { } b ? [b.MinX - 0.002, b.MinY - 0.0015, b.MaxX + 0.002, b.MaxY + 0.0015] : LandLooks.Village,
        [AreaLayer(highlight), HouseholdLayer()]);

    /// <summary>One area on a day: its boundary, and its households by the step they had come to, counted in the legend.</summary>
    public static MapConfig MapOn(AreaDetails area, AreaBoard board) => Map(area.Bounds) with
    {
        Layers =
        [
            AreaLayer(area.Id) with { Facts = [new("编号", "code")] }, // how many are left in it is of today, not of the day asked for
            HouseholdLayer() with
            {
                Data = FormattableString.Invariant($"/map/areas/{area.Id}/households?on={board.On:yyyy-MM-dd}"),
                Colours = [.. Enum.GetValues<HouseholdStatus>().Select(s => StepColours[(int)s] with { Count = board.Steps.At(s) })],
            },
        ],
    };

    public static string ColourOf(HouseholdStatus status) => status switch
    {
        HouseholdStatus.Registered => "#c9ced6",
        HouseholdStatus.Surveyed => "#8a93a0",
        HouseholdStatus.Appraised => "#e0b252",
        HouseholdStatus.Signed => "#2f6fb0",
        HouseholdStatus.Vacated => "#8fb8de",
        HouseholdStatus.Demolished => "#5a9e6f",
        HouseholdStatus.Settled => "#2e6b45",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>A deadline that has passed with households left is late.</summary>
    public static bool IsLate(this AreaProgress area, DateOnly today) => area.Remaining > 0 && area.Deadline < today;

    private static StatusLook LookOf(HouseholdStatus status) => status switch
    {
        HouseholdStatus.Registered => StatusLook.Neutral,
        HouseholdStatus.Demolished or HouseholdStatus.Settled => StatusLook.Done,
        _ => StatusLook.Doing,
    };
}
