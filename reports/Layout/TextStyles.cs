namespace VillageTracker.Reports.Layout;

/// <summary>Where text stands within its room.</summary>
public enum Align
{
    Left,
    Centre,
    Right,
}

/// <summary>How text looks: size in points, weight, colour, and the distance between lines as a multiple of the size.</summary>
public readonly record struct TextStyle(float Size, bool Bold, Ink Ink, float Leading = 1.5f)
{
    public float LineHeight => Size * Leading;

    /// <summary>From the top of a line to where its letters stand.</summary>
    public float Ascent => (LineHeight - Size) / 2 + Size * 0.88f;

    public TextStyle With(Ink ink) => this with { Ink = ink };

    public TextStyle InBold() => this with { Bold = true };
}

/// <summary>The type styles of every paper.</summary>
public static class Styles
{
    public static readonly TextStyle Cover = new(30, true, Palette.Blue, 1.4f);
    public static readonly TextStyle Title = new(20, true, Palette.Black, 1.4f);
    public static readonly TextStyle Subtitle = new(12, false, Palette.Grey);
    public static readonly TextStyle Heading1 = new(14.5f, true, Palette.Blue, 1.4f);
    public static readonly TextStyle Heading2 = new(11.5f, true, Palette.Black, 1.4f);
    public static readonly TextStyle Heading3 = new(10, true, Palette.Grey, 1.4f);
    public static readonly TextStyle Body = new(10, false, Palette.Black, 1.7f);
    public static readonly TextStyle Label = new(9, false, Palette.Grey, 1.5f);
    public static readonly TextStyle Value = new(9.5f, false, Palette.Black, 1.5f);
    public static readonly TextStyle Small = new(8, false, Palette.Grey, 1.5f);
    public static readonly TextStyle Cell = new(8.5f, false, Palette.Black, 1.45f);
    public static readonly TextStyle CellHead = new(8.5f, true, Palette.Blue, 1.45f);
    public static readonly TextStyle Figure = new(8, false, Palette.Black, 1.4f);
    public static readonly TextStyle BigNumber = new(22, true, Palette.Blue, 1.25f);

    internal static TextStyle Heading(int level) => level switch { 1 => Heading1, 2 => Heading2, _ => Heading3 };
}
