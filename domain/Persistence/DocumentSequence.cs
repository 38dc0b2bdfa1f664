namespace VillageTracker.Domain.Persistence;

/// <summary>The last number given in one series of documents (文书编号), such as FGC-2020: 1, 2, 3 … without a gap.</summary>
/// <remarks>
/// The number is taken in the same transaction as the document is saved; if the save fails the number falls back. Raising the row locks
/// the series, so two desks never get the same number.
/// </remarks>
public sealed class DocumentSequence : INotAudited
{
    public const int SeriesMaxLength = 40;

    private DocumentSequence() { }

    public DocumentSequence(string series) => Series = series;

    public string Series { get; private set; } = "";
    public int Last { get; private set; }
}
