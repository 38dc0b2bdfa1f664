using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo.Files;

/// <summary>One parcel on its way into a file, whichever format it will be.</summary>
/// <param name="Shape">Polygon or MultiPolygon in degrees.</param>
/// <param name="StatedSquareMetres">登记面积.</param>
/// <param name="MeasuredSquareMetres">Computed from the shape.</param>
/// <param name="LandClass">GB/T 21010 code, if known.</param>
/// <param name="More">Further columns, already in words: 权属, 状态 …</param>
public sealed record OutgoingFeature(
    Geometry Shape, string Code, string Name, decimal? StatedSquareMetres, decimal MeasuredSquareMetres, string? Use, string? LandClass,
    IReadOnlyList<OutgoingColumn> More);

/// <summary>A further column of an exported file.</summary>
/// <param name="Name">In Chinese, for GeoJSON and GeoPackage.</param>
/// <param name="ShortName">At most ten letters, for the attribute table of a shapefile.</param>
public sealed record OutgoingColumn(string Name, string ShortName, string? Text);
