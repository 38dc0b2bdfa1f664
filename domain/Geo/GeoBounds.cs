using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo;

/// <summary>The box around a shape in degrees (lon, lat; EPSG:4490), kept in columns beside it so that the database can narrow a search.</summary>
public sealed record GeoBounds(double MinX, double MinY, double MaxX, double MaxY)
{
    public static GeoBounds? Of(Geometry? shape) =>
        shape is null || shape.IsEmpty ? null : Of(shape.EnvelopeInternal);

    public static GeoBounds Of(Envelope box) => new(box.MinX, box.MinY, box.MaxX, box.MaxY);

    public bool Intersects(GeoBounds other) =>
        MinX <= other.MaxX && other.MinX <= MaxX && MinY <= other.MaxY && other.MinY <= MaxY;
}
