namespace VillageTracker.Domain.Common;

/// <summary>One page of a list.</summary>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Total">How many rows the filter finds in all.</param>
/// <param name="Number">The page shown, from 1.</param>
/// <param name="Size">How many rows a full page has.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Rows, long Total, int Number, int Size)
{
    public const int DefaultSize = 25;
}
