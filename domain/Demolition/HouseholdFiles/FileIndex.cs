namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>What the system holds of a household, as far as parts of the file follow from it.</summary>
/// <param name="Received">Parts whose papers were received.</param>
/// <param name="Derived">Parts that a record of the system stands for.</param>
public sealed record FileHoldings(HouseholdStatus Status, CompensationMethod Method, bool IsContested, IReadOnlySet<FilePart> Received, IReadOnlySet<FilePart> Derived);

/// <summary>The index of a household's file with its completeness (档案目录、齐全率): required parts that are there, of those required by now.</summary>
public sealed class FileIndex
{
    private FileIndex(IReadOnlyList<FileIndexLine> lines) => Lines = lines;

    public IReadOnlyList<FileIndexLine> Lines { get; }

    public int Required => Lines.Count(l => l.IsRequired);

    public int Present => Lines.Count(l => l.IsRequired && l.IsPresent);

    /// <summary>Whole percent, rounded down, so that 100 means nothing is missing; 100 while nothing is required.</summary>
    public int Percent => Required == 0 ? 100 : Present * 100 / Required;

    public IEnumerable<FilePart> Missing => Lines.Where(l => l is { IsRequired: true, IsPresent: false }).Select(l => l.Part);

    public static FileIndex Of(FileHoldings held) => new([.. FileParts.All.Select(part => new FileIndexLine(
        part, part.IsRequired(held.Status, held.Method, held.IsContested), held.Received.Contains(part), held.Derived.Contains(part)))]);
}

/// <param name="IsReceived">Its papers were received.</param>
/// <param name="IsDerived">A record of the system stands for it.</param>
public sealed record FileIndexLine(FilePart Part, bool IsRequired, bool IsReceived, bool IsDerived)
{
    public bool IsPresent => IsReceived || IsDerived;
}
