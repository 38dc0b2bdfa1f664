namespace VillageTracker.Domain.Common;

/// <summary>One page of a list.</summary>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Total">How many rows the filter finds in all.</param>
/// <param name="Number">The page shown, from 1.</param>
/// <param name="Size">How many rows a full page has.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Rows, long Total, int Number, int Size);

/// <summary>How lists are cut into pages.</summary>
public static class Paging
{
    public const int Size = 25;

    /// <summary>The page that is shown when another is asked for than there are: the nearest.</summary>
    public static int NumberWithin(int asked, int total, int size = Size) => Math.Clamp(asked, 1, Math.Max(1, (total + size - 1) / size));
}
