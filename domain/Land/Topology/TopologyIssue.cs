using VillageTracker.Domain.Common;
using static System.FormattableString;

namespace VillageTracker.Domain.Land.Topology;

/// <summary>A parcel on the plane (metres), as the checker looks at it.</summary>
/// <param name="Code">Its number; a proposed parcel replaces the existing one of the same number.</param>
/// <param name="Shape">Polygon or multi-polygon in metres.</param>
/// <param name="Stated">What the papers say, where they say it.</param>
public sealed record PlaneParcel(string Code, NetTopologySuite.Geometries.Geometry Shape, LandArea? Stated = null);

/// <summary>A place: metres on the plane as the checker gives it, longitude and latitude as <see cref="Queries.ParcelTopologyQuery"/> gives it.</summary>
public readonly record struct IssuePlace(double X, double Y);

/// <summary>Something about the place of a parcel that is wrong, or worth knowing.</summary>
/// <param name="Code">The proposed parcel.</param>
/// <param name="At">Where.</param>
public abstract record TopologyIssue(string Code, IssuePlace At)
{
    /// <summary>What may not be saved; otherwise it is only told.</summary>
    public virtual bool IsFault => false;

    /// <summary>One sentence for the person.</summary>
    public abstract string Message { get; }

    private protected string Where => Invariant($"（东经 {At.X:0.00000}，北纬 {At.Y:0.00000} 附近）");
}

/// <summary>Two parcels of one layer lie on the same ground (重叠).</summary>
/// <param name="Code">The proposed parcel.</param>
/// <param name="Other">The parcel it overlaps, proposed too or existing.</param>
/// <param name="Area">How much ground, to 0.01 m².</param>
/// <param name="Allowed">m² up to which it is only told.</param>
/// <param name="At">Inside the largest piece.</param>
public sealed record ParcelOverlap(string Code, string Other, LandArea Area, decimal Allowed, IssuePlace At) : TopologyIssue(Code, At)
{
    public override bool IsFault => Area.SquareMetres > Allowed;

    public override string Message => Invariant($"地块 {Code} 与 {Other} 重叠 {Area.SquareMetres:0.00} 平方米{Where}，{(IsFault ? "超过" : "没有超过")}允许的 {Allowed:0.##} 平方米。");
}

/// <summary>The papers and the drawing say different areas (登记面积与图上面积不符).</summary>
public sealed record StatedAreaDiffers(string Code, LandArea Stated, LandArea Computed, decimal Allowed, bool Refuses, IssuePlace At) : TopologyIssue(Code, At)
{
    public override bool IsFault => Refuses;

    public decimal Difference => decimal.Abs(Stated.SquareMetres - Computed.SquareMetres);

    public override string Message => Invariant(
        $"地块 {Code} 登记面积 {Stated.SquareMetres:0.00} 平方米，图上面积 {Computed.SquareMetres:0.00} 平方米，相差 {Difference:0.00} 平方米，超过 {Allowed:0.00} 平方米的限差。");
}

/// <summary>A part that is too small or too narrow to be land (碎片).</summary>
/// <param name="Code">The parcel.</param>
/// <param name="Area">The part's area.</param>
/// <param name="Width">Its average width in metres: twice the area by the length of its edge.</param>
/// <param name="At">Inside it.</param>
public sealed record ParcelSliver(string Code, LandArea Area, decimal Width, IssuePlace At) : TopologyIssue(Code, At)
{
    public override string Message => Invariant($"地块 {Code} 有一处碎片，面积 {Area.SquareMetres:0.00} 平方米，平均宽 {Width:0.00} 米{Where}。");
}

/// <summary>Two neighbours leave a narrow strip between them (缝隙).</summary>
/// <param name="Code">The proposed parcel.</param>
/// <param name="Other">Its neighbour.</param>
/// <param name="Width">The widest place of it that a corner faces, in metres.</param>
/// <param name="At">There.</param>
public sealed record ParcelGap(string Code, string Other, decimal Width, IssuePlace At) : TopologyIssue(Code, At)
{
    public override string Message => Invariant($"地块 {Code} 与 {Other} 之间有缝隙，最宽 {Width:0.00} 米{Where}。");
}
