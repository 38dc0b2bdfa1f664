using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Reports.Documents.ProgressReports;

namespace VillageTracker.Reports.Documents.LocationMaps;

/// <summary>What a location map (位置图) says of one parcel or demolition area.</summary>
/// <param name="Issuer">Who hands it out.</param>
/// <param name="Title">地块位置图 or 征收片区位置图.</param>
/// <param name="Facts">Labelled words, such as 权属 and 状态.</param>
/// <param name="Stated">登记面积, where the papers state one.</param>
/// <param name="Around">What else lies in <paramref name="View"/>, cut at its edge.</param>
/// <param name="View">The ground that the map shows.</param>
public sealed record LocationMap(
    string Issuer, string Title, MapLayer Layer, string Code, string Name, IReadOnlyList<(string Label, string Value)> Facts, LandArea? Stated,
    Geometry Shape, IReadOnlyList<MapShape> Around, Envelope View, DateOnly AsOf, bool IsDemonstration)
{
    public LandArea Measured { get; } = GaussKruger.AreaOf(Shape);

    public IReadOnlyList<BoundaryPoint> Points { get; } = BoundaryPoint.Of(Shape);

    public int Zone => GaussKruger.ZoneOf(Shape.EnvelopeInternal.Centre.X);

    /// <summary>地块位置图-L01.pdf.</summary>
    public string FileName => $"{Title}-{Code.Replace('/', '_')}.pdf";

    /// <summary>The shape and as much ground around it as lets one find it, a little wider than high.</summary>
    public static Envelope ViewOf(Geometry shape)
    {
        var box = shape.EnvelopeInternal.Copy();
        var reach = Math.Max(Math.Max(box.Width, box.Height) * 0.55, 0.0006);
        box.ExpandBy(reach * 1.2, reach);
        return box;
    }
}
