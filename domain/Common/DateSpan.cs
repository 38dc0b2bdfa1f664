namespace VillageTracker.Domain.Common;

/// <summary>A span of calendar dates (起止日期).</summary>
/// <remarks>
/// Both ends belong to the span, because people say "rent-free from 1 May to 30 June" and mean that 30 June is free
/// too. A span of one day therefore has <see cref="Days"/> = 1, never 0.
/// </remarks>
public readonly record struct DateSpan
{
    /// <exception cref="RefusedException">It ends before it starts (<see cref="SpanEndsBeforeStart"/>).</exception>
    public DateSpan(DateOnly first, DateOnly last) => (First, Last) = last >= first
        ? (first, last)
        : throw new RefusedException(new SpanEndsBeforeStart(first, last));

    public DateOnly First { get; private init; }

    public DateOnly Last { get; private init; }

    public int Days => Last.DayNumber - First.DayNumber + 1;

    public bool Contains(DateOnly date) => First <= date && date <= Last;

    public bool Overlaps(DateSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>"2020-05-01 至 2020-06-30".</summary>
    public override string ToString() => $"{First:yyyy-MM-dd} 至 {Last:yyyy-MM-dd}";
}

/// <summary>The last day lies before the first.</summary>
public sealed record SpanEndsBeforeStart(DateOnly First, DateOnly Last)
    : Refusal($"结束日期 {Last:yyyy-MM-dd} 早于开始日期 {First:yyyy-MM-dd}。");
