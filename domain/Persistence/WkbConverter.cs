using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Domain.Persistence;

/// <summary>Shapes are stored as well-known binary in EPSG:4490, longitude first, in both databases.</summary>
internal sealed class WkbConverter() : ValueConverter<Geometry, byte[]>(shape => Write(shape), bytes => Read(bytes))
{
    private static byte[] Write(Geometry shape) => new WKBWriter().Write(shape);

    private static Geometry Read(byte[] bytes)
    {
        var shape = new WKBReader().Read(bytes);
        shape.SRID = Boundary.Srid;
        return shape;
    }
}

/// <summary>A shape is never changed in place, only replaced, so a snapshot may share it.</summary>
internal sealed class GeometryComparer() : ValueComparer<Geometry>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.EqualsExact(b)),
    shape => shape.GetHashCode(),
    shape => shape);
