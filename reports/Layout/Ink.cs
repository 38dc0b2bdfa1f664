namespace VillageTracker.Reports.Layout;

/// <summary>A colour on paper, with its opacity: 0xAARRGGBB. <see cref="None"/> draws nothing.</summary>
public readonly record struct Ink(uint Argb)
{
    public static readonly Ink None = new(0);

    public static Ink Rgb(uint rgb) => new(0xFF000000 | rgb);

    /// <summary>The same colour seen through; 0 = nothing, 1 = full.</summary>
    public Ink Faded(float opacity) => new((Argb & 0x00FFFFFF) | (uint)(opacity * 255) << 24);
}

/// <summary>The colours of every paper. Red only for what is overdue or wrong, green only for what is done.</summary>
public static class Palette
{
    public static readonly Ink Black = Ink.Rgb(0x1F2328);
    public static readonly Ink Blue = Ink.Rgb(0x1D4E89);
    public static readonly Ink MidBlue = Ink.Rgb(0x6F93BC);
    public static readonly Ink PaleBlue = Ink.Rgb(0xE9EFF6);
    public static readonly Ink Red = Ink.Rgb(0xB42318);
    public static readonly Ink PaleRed = Ink.Rgb(0xFBEAE8);
    public static readonly Ink Green = Ink.Rgb(0x2E7D4F);
    public static readonly Ink Grey = Ink.Rgb(0x5B6470);
    public static readonly Ink MidGrey = Ink.Rgb(0x9AA3AE);
    public static readonly Ink Line = Ink.Rgb(0xD3D9E0);
    public static readonly Ink Zebra = Ink.Rgb(0xF6F8FA);
    public static readonly Ink White = Ink.Rgb(0xFFFFFF);
}
