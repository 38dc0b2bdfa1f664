using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition;

/// <summary>A total that a report states in round words (报道数字): 近500户. It is shown beside the counted figure and never added to it.</summary>
public sealed class ReportedTotal : IBelongsToVillage
{
    public const int SourceMaxLength = 200;

    private ReportedTotal() { }

    public ReportedTotal(long villageCode, string qualifier, int households, string source) =>
        (VillageCode, Qualifier, Households, Source) = (villageCode, qualifier, households, source);

    public int Id { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>近, 约, 超过; empty for an exact number.</summary>
    public string Qualifier { get; private set; } = "";
    public int Households { get; private set; }
    public string Source { get; private set; } = "";
}
