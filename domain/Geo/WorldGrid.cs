namespace VillageTracker.Domain.Geo;

/// <summary>The web map's square world (Web Mercator) in whole numbers: 2^32 steps a side, a little under a centimetre each.</summary>
/// <remarks>
/// X grows eastwards and Y southwards, both from <see cref="int.MinValue"/>, so that a tile of zoom z is 2^(32-z) steps wide and its
/// place is found by shifting bits. Degrees of CGCS2000 are taken as those of WGS 84, as everywhere on web maps.
/// </remarks>
public static class WorldGrid
{
    private const double Side = 4294967296d;

    public static int X(double longitude) => Step((longitude + 180) / 360);

    public static int Y(double latitude) => Step((1 - (Math.Asinh(Math.Tan(latitude * Math.PI / 180)) / Math.PI)) / 2);

    /// <summary>West edge of a tile's column, or north edge of its row.</summary>
    public static long Edge(int number, int zoom) => ((long)number << (32 - zoom)) + int.MinValue;

    private static int Step(double share) => (int)(Math.Clamp(Math.Floor(share * Side), 0, Side - 1) + int.MinValue);
}
