using NetTopologySuite.Geometries;

namespace VillageTracker.Domain.Geo;

/// <summary>A web map tile (zoom, column, row from the top) and the ground it covers in degrees.</summary>
public readonly record struct TileAddress
{
    public const int MaxZoom = 22;

    public TileAddress(int zoom, int column, int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(zoom);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(zoom, MaxZoom);
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, 1 << zoom);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, 1 << zoom);
        (Zoom, Column, Row) = (zoom, column, row);
    }

    public int Zoom { get; }
    public int Column { get; }
    public int Row { get; }

    /// <summary>The tile that holds a point.</summary>
    public static TileAddress Of(double longitude, double latitude, int zoom)
    {
        var side = 1 << zoom;
        var rad = latitude * Math.PI / 180;
        var column = (int)Math.Floor((longitude + 180) / 360 * side);
        var row = (int)Math.Floor((1 - Math.Asinh(Math.Tan(rad)) / Math.PI) / 2 * side);
        return new(zoom, Math.Clamp(column, 0, side - 1), Math.Clamp(row, 0, side - 1));
    }

    /// <summary>The box in degrees (lon, lat), widened by a share of the tile's side so that strokes at the edge are not cut.</summary>
    public Envelope Ground(double margin = 0)
    {
        double side = 1 << Zoom;
        return new(
            Longitude((Column - margin) / side), Longitude((Column + 1 + margin) / side),
            Latitude((Row + 1 + margin) / side), Latitude((Row - margin) / side));
    }

    private static double Longitude(double share) => share * 360 - 180;

    private static double Latitude(double share) => Math.Atan(Math.Sinh(Math.PI * (1 - 2 * share))) * 180 / Math.PI;
}
