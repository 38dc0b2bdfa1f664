using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>A place on earth in degrees, longitude first.</summary>
public readonly record struct LonLat(double Lon, double Lat);

/// <summary>An area with its holes (all rings of all parts, even-odd), drawn in the order given.</summary>
public sealed record MapArea(IReadOnlyList<IReadOnlyList<LonLat>> Rings, Ink Fill, Ink Stroke, string Label = "")
{
    public float Thickness { get; init; } = 0.7f;
}

/// <summary>An open line, e.g. a road.</summary>
public sealed record MapLine(IReadOnlyList<LonLat> Points, Ink Stroke, float Thickness = 1, string Label = "")
{
    public bool Dashed { get; init; }
}

/// <summary>A dot with its name.</summary>
public sealed record MapDot(LonLat At, Ink Fill, string Label = "")
{
    public float Radius { get; init; } = 2.6f;
}

/// <summary>
/// A plan of areas, lines and dots with legend, north arrow and scale bar. Degrees are scaled to metres around the middle of
/// what is shown (equirectangular), which is right to within a thousandth over a few kilometres.
/// </summary>
public sealed record MapFigure(IReadOnlyList<MapArea> Areas, IReadOnlyList<MapLine> Lines, IReadOnlyList<MapDot> Dots) : IFigure
{
    private const float Padding = 14;

    public string Title { get; init; } = "";

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>South-west and north-east of the ground that is shown; null for as much as holds everything.</summary>
    public (LonLat SouthWest, LonLat NorthEast)? View { get; init; }

    public void Draw(Sheet sheet, float x, float y, float width, float height)
    {
        var top = y + FigureTools.Title(sheet, x, y, width, Title);
        var bottom = y + height - LegendHeight(sheet, width);
        var places = Areas.SelectMany(area => area.Rings).Concat(Lines.Select(line => line.Points)).SelectMany(points => points)
            .Concat(Dots.Select(dot => dot.At)).ToList();
        if (places.Count == 0)
        {
            FigureTools.Empty(sheet, x, top, width, y + height - top);
            return;
        }

        sheet.Box(x, top, width, bottom - top, Palette.Zebra);
        var plane = MapPlane.Fit(View is { } view ? [view.SouthWest, view.NorthEast] : places, x + Padding, top + Padding, width - 2 * Padding, bottom - top - 2 * Padding);
        DrawShapes(sheet, plane);
        DrawLabels(sheet, plane);
        sheet.Box(x, top, width, bottom - top, Ink.None, Palette.MidGrey);
        DrawNorth(sheet, x + width - 20, top + 12);
        DrawScale(sheet, plane, x + 12, bottom - 12, width);
        FigureTools.Legend(sheet, x, bottom + 6, width, Legend);
    }

    private float LegendHeight(Sheet sheet, float width)
    {
        var (used, lines) = (0f, 1);
        foreach (var entry in Legend)
        {
            var wide = 26 + sheet.Measure(entry.Text, FigureTools.Label);
            (used, lines) = used > 0 && used + wide > width ? (wide, lines + 1) : (used + wide, lines);
        }

        return Legend.Count == 0 ? 0 : lines * FigureTools.LegendHeight + 6;
    }

    private void DrawShapes(Sheet sheet, MapPlane plane)
    {
        foreach (var area in Areas)
        {
            sheet.Shape([.. area.Rings.Select(plane.Spots)], area.Fill, area.Stroke, area.Thickness);
        }

        foreach (var line in Lines)
        {
            var spots = plane.Spots(line.Points);
            if (!line.Dashed)
            {
                sheet.Shape([spots], Ink.None, line.Stroke, line.Thickness, closed: false);
            }

            for (var i = 1; line.Dashed && i < spots.Count; i++)
            {
                sheet.Line(spots[i - 1].X, spots[i - 1].Y, spots[i].X, spots[i].Y, line.Stroke, line.Thickness, dashed: true);
            }
        }

        foreach (var dot in Dots)
        {
            var spot = plane.Spot(dot.At);
            sheet.Circle(spot.X, spot.Y, dot.Radius, dot.Fill, Palette.White, 0.7f);
        }
    }

    /// <summary>Labels stand in areas and beside lines and dots; one that would cover an earlier one is left out.</summary>
    private void DrawLabels(Sheet sheet, MapPlane plane)
    {
        var taken = new List<(float X, float Y, float Width)>();
        foreach (var dot in Dots.Where(dot => dot.Label.Length > 0))
        {
            var spot = plane.Spot(dot.At);
            var width = sheet.Measure(dot.Label, FigureTools.Label);
            Put(sheet, plane, taken, dot.Label, spot.X + dot.Radius + 3 + width / 2, spot.Y + 3, FigureTools.Label);
        }

        foreach (var area in Areas.Where(area => area.Label.Length > 0 && area.Rings.Count > 0))
        {
            var spots = plane.Spots(area.Rings[0]);
            var (left, right) = (spots.Min(spot => spot.X), spots.Max(spot => spot.X));
            Put(sheet, plane, taken, area.Label, (left + right) / 2, (spots.Min(spot => spot.Y) + spots.Max(spot => spot.Y)) / 2 + 3, FigureTools.Label);
        }

        foreach (var line in Lines.Where(line => line.Label.Length > 0 && line.Points.Count > 0))
        {
            var spot = plane.Spot(line.Points[line.Points.Count / 2]);
            Put(sheet, plane, taken, line.Label, spot.X, spot.Y - 4, FigureTools.Faint);
        }
    }

    private static void Put(Sheet sheet, MapPlane plane, List<(float X, float Y, float Width)> taken, string text, float centre, float baseline, TextStyle style)
    {
        var width = sheet.Measure(text, style);
        centre = Math.Clamp(centre, plane.Left + width / 2, Math.Max(plane.Left + width / 2, plane.Right - width / 2));
        if (taken.Exists(other => Math.Abs(other.Y - baseline) < style.Size + 1 && Math.Abs(other.X - centre) < (other.Width + width) / 2))
        {
            return;
        }

        taken.Add((centre, baseline, width));
        sheet.Box(centre - width / 2 - 1.5f, baseline - style.Size * 0.9f, width + 3, style.Size * 1.15f, Palette.White.Faded(0.72f), corner: 1.5f);
        sheet.Text(centre, baseline, text, style, Align.Centre);
    }

    private static void DrawNorth(Sheet sheet, float x, float y)
    {
        sheet.Shape([[new(x, y), new(x + 5, y + 15), new(x, y + 11.5f)]], Palette.Black);
        sheet.Shape([[new(x, y), new(x - 5, y + 15), new(x, y + 11.5f)]], Palette.White, Palette.Black, 0.5f);
        sheet.Text(x, y + 24, "北", FigureTools.Label, Align.Centre);
    }

    private static void DrawScale(Sheet sheet, MapPlane plane, float x, float y, float width)
    {
        var metres = FigureTools.Step(width * 0.2 / plane.PointsPerMetre, 1);
        while (metres * plane.PointsPerMetre > width * 0.3)
        {
            metres /= 2;
        }

        var length = (float)(metres * plane.PointsPerMetre);
        var text = metres >= 1000 ? $"{FigureTools.Number(metres / 1000)} 公里" : $"{FigureTools.Number(metres)} 米";
        sheet.Box(x - 4, y - 14, Math.Max(length, sheet.Measure(text, FigureTools.Label)) + 8, 19, Palette.White.Faded(0.8f));
        sheet.Text(x, y - 4, text, FigureTools.Label);
        sheet.Line(x, y, x + length, y, Palette.Black, 1.4f);
        sheet.Line(x, y - 3, x, y + 0.7f, Palette.Black, 0.8f);
        sheet.Line(x + length, y - 3, x + length, y + 0.7f, Palette.Black, 0.8f);
    }
}
