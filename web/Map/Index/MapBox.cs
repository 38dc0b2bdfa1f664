namespace VillageTracker.Web.Map.Index;

/// <summary>A box in steps of the world grid; all four edges belong to it.</summary>
internal readonly record struct MapBox(int MinX, int MinY, int MaxX, int MaxY)
{
    public static MapBox Nothing { get; } = new(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);

    public bool Meets(in MapBox other) =>
        MinX <= other.MaxX && other.MinX <= MaxX && MinY <= other.MaxY && other.MinY <= MaxY;

    public bool Holds(in MapBox other) =>
        MinX <= other.MinX && other.MaxX <= MaxX && MinY <= other.MinY && other.MaxY <= MaxY;

    public MapBox With(in MapBox other) =>
        new(Math.Min(MinX, other.MinX), Math.Min(MinY, other.MinY), Math.Max(MaxX, other.MaxX), Math.Max(MaxY, other.MaxY));

    public int MiddleX => (int)(((long)MinX + MaxX) >> 1);

    public int MiddleY => (int)(((long)MinY + MaxY) >> 1);

    /// <summary>Where the middle lies on the curve that keeps neighbours together (Morton order).</summary>
    public ulong PlaceOnCurve() => Spread(MiddleX) | (Spread(MiddleY) << 1);

    /// <summary>A gap after each bit, for the bits of the other axis.</summary>
    private static ulong Spread(int value)
    {
        var v = (ulong)((long)value - int.MinValue);
        v = (v | (v << 16)) & 0x0000FFFF0000FFFF;
        v = (v | (v << 8)) & 0x00FF00FF00FF00FF;
        v = (v | (v << 4)) & 0x0F0F0F0F0F0F0F0F;
        v = (v | (v << 2)) & 0x3333333333333333;
        return (v | (v << 1)) & 0x5555555555555555;
    }
}
