namespace VillageTracker.Reports.Layout;

internal enum DrawKind : byte
{
    Text,
    Box,
    Line,
    Shape,
    Circle,
    Modules,
    Anchor,
    Picture,
}

/// <summary>
/// One thing to draw, in points from the top left of the page. Pages are kept as such lists because a font can be cut down
/// only when the last character of the document is known.
/// </summary>
internal readonly record struct DrawOp(DrawKind Kind, float X, float Y, float W, float H)
{
    public Ink Fill { get; init; }

    public Ink Stroke { get; init; }

    /// <summary>Text size, line width or corner, by kind.</summary>
    public float Size { get; init; }

    public float Thickness { get; init; }

    public short Font { get; init; }

    /// <summary>Text, rings of points, a module matrix, the name of an anchor or an encoded picture.</summary>
    public object? Data { get; init; }
}

/// <summary>A place on the drawing, in points.</summary>
public readonly record struct Spot(float X, float Y);
