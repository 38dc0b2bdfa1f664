using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Land.Topology;

/// <summary>How much two neighbours, or the papers and the drawing, may differ (拓扑限差), as it stands on one day.</summary>
/// <param name="OverlapTolerance">m²; an overlap of exactly this much is still allowed.</param>
/// <param name="SliverArea">m²; a smaller part is a sliver.</param>
/// <param name="SliverWidth">Metres; a part on average narrower is a sliver.</param>
/// <param name="GapWidth">Metres; a wider gap is ground that belongs to nobody here, not a gap.</param>
/// <param name="StatedArea">How far the stated area may be from the computed one.</param>
public sealed record TopologyPolicy(
    decimal OverlapTolerance, decimal SliverArea, decimal SliverWidth, decimal GapWidth, StatedAreaLimit StatedArea)
{
    /// <summary>For a surveyor's file: its stated areas were computed from the same points, so a difference is a fault.</summary>
    /// <exception cref="RefusedException">A rule is missing on that day (<see cref="RuleMissing"/>).</exception>
    public static TopologyPolicy ForImport(RuleBook rules) => Of(rules, new(
        decimal.Max(rules.Value(LandRules.ImportDifferenceSquareMetres), rules.Value(LandRules.ImportDifferenceHectares) * 10_000m),
        PercentOfStated: 0, IsFault: true));

    /// <summary>For a parcel registered by hand: its papers may be older than its boundary, so a difference is told, not refused.</summary>
    /// <exception cref="RefusedException">A rule is missing on that day (<see cref="RuleMissing"/>).</exception>
    public static TopologyPolicy ForRegistration(RuleBook rules) =>
        Of(rules, new(SquareMetres: 0, rules.Value(LandRules.RegistrationDifferencePercent), IsFault: false));

    private static TopologyPolicy Of(RuleBook rules, StatedAreaLimit stated) => new(
        rules.Value(LandRules.OverlapTolerance), rules.Value(LandRules.SliverArea), rules.Value(LandRules.SliverWidth), rules.Value(LandRules.GapWidth), stated);
}

/// <summary>The larger of an absolute limit and a share of the stated area; exactly the limit is still allowed.</summary>
public sealed record StatedAreaLimit(decimal SquareMetres, decimal PercentOfStated, bool IsFault)
{
    public decimal For(LandArea stated) => decimal.Max(SquareMetres, stated.SquareMetres * PercentOfStated / 100m);
}
