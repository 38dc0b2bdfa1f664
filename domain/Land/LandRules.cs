namespace VillageTracker.Domain.Land;

/// <summary>The dated rules that this area asks for (拓扑和面积的限差).</summary>
public static class LandRules
{
    /// <summary>Up to this many m² two parcels of one layer may overlap, because measurements differ (重叠允许值).</summary>
    public const string OverlapTolerance = "Land.OverlapTolerance";

    /// <summary>A part smaller than this many m² is reported as a sliver (碎片).</summary>
    public const string SliverArea = "Land.SliverArea";

    /// <summary>A part on average narrower than this many metres is reported as a sliver (狭长碎片).</summary>
    public const string SliverWidth = "Land.SliverWidth";

    /// <summary>Neighbours up to this many metres apart are reported as having a gap (缝隙); farther apart they are no neighbours.</summary>
    public const string GapWidth = "Land.GapWidth";

    /// <summary>Stated against computed area on import, in m²; the larger of this and the next holds.</summary>
    public const string ImportDifferenceSquareMetres = "Land.ImportDifferenceSquareMetres";

    /// <summary>Stated against computed area on import, in hectares.</summary>
    public const string ImportDifferenceHectares = "Land.ImportDifferenceHectares";

    /// <summary>Stated against computed area on registering by hand, in per cent of the stated one; more is told, not refused.</summary>
    public const string RegistrationDifferencePercent = "Land.RegistrationDifferencePercent";
}
