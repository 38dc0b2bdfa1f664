using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety;

/// <summary>From when an enterprise had which rated colour, and why (风险评定记录).</summary>
public sealed class RiskRating : IBelongsToVillage
{
    public const int ReasonMaxLength = 200;

    private RiskRating() { }

    internal RiskRating(long villageCode, RiskLevel level, DateOnly ratedOn, string reason) =>
        (VillageCode, Level, RatedOn, Reason) = (villageCode, level, ratedOn, reason);

    public int Id { get; private set; }
    public int EnterpriseId { get; private set; }
    public RiskLevel Level { get; private set; }
    public DateOnly RatedOn { get; private set; }
    public string Reason { get; private set; } = "";
    public long VillageCode { get; private set; }
}
