namespace VillageTracker.Domain.Demolition.Queries;

public enum HouseholdSort { Code, Name, Status, Date }

/// <summary>What the household list shows: every part may be left out.</summary>
/// <param name="AreaId">Only this area.</param>
/// <param name="Status">Only this status.</param>
/// <param name="OnlyRemaining">Only households not signed yet (剩余户).</param>
/// <param name="Text">The beginning of a name, a code, or pinyin initials; or a whole identity number.</param>
/// <param name="Sort">With a text the matches come in the order of what was searched instead.</param>
/// <param name="Page">From 1.</param>
public sealed record HouseholdFilter(
    int? AreaId = null, HouseholdStatus? Status = null, bool OnlyRemaining = false, string? Text = null,
    HouseholdSort Sort = HouseholdSort.Code, bool Descending = false, int Page = 1)
{
    public const int PageSize = 25;

    /// <summary>A list is for reading, not for walking through a million rows: beyond this many one must filter.</summary>
    public const int MostListed = 10_000;

    /// <summary>Matches of a text are counted up to here only.</summary>
    public const int MostCounted = 1_000;

    public bool Matches(HouseholdStatus status) =>
        Status is { } only ? status == only && (!OnlyRemaining || status.IsRemaining()) : !OnlyRemaining || status.IsRemaining();
}
