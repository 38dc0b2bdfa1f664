using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Web.Pages.Land;

/// <summary>A drawing of shapes on the page itself, that needs no map and no script (示意图).</summary>
/// <param name="Label">What it shows, for people who do not see it.</param>
public sealed record LandSketch(string Label, int Width, int Height, IReadOnlyList<SketchShape> Shapes)
{
    private const int Side = 640;
    private const int Edge = 16;

    public static LandSketch Of(string label, IReadOnlyList<SketchInput> inputs)
    {
        if (inputs.Count == 0)
        {
            return new(label, Side, Side, []);
        }

        var zone = GaussKruger.ZoneOf(inputs[0].Shape);
        var planes = inputs.Select(i => GaussKruger.ToPlane(i.Shape, zone)).ToList();
        var box = new Envelope();
        planes.ForEach(p => box.ExpandToInclude(p.EnvelopeInternal));
        var scale = (Side - (2 * Edge)) / Math.Max(box.Width, Math.Max(box.Height, 1));
        var drawing = new Drawing(box, scale);
        return new(label, drawing.Width, drawing.Height, [.. inputs.Select((input, n) => drawing.Draw(input, planes[n]))]);
    }

    private sealed class Drawing(Envelope box, double scale)
    {
        public int Width => (int)(box.Width * scale) + (2 * Edge);

        public int Height => (int)(box.Height * scale) + (2 * Edge);

        public SketchShape Draw(SketchInput input, Geometry plane)
        {
            var path = new StringBuilder();
            for (var n = 0; n < plane.NumGeometries; n++)
            {
                var part = (Polygon)plane.GetGeometryN(n);
                foreach (var ring in part.InteriorRings.Prepend(part.ExteriorRing))
                {
                    path.Append('M').AppendJoin('L', ring.Coordinates.Select(c => Figure(X(c)) + " " + Figure(Y(c)))).Append('Z');
                }
            }

            var middle = plane.InteriorPoint.Coordinate;
            return new(path.ToString(), Figure(X(middle)), Figure(Y(middle)), input.Word, input.Title, input.Colour, input.Href);
        }

        private double X(Coordinate c) => Edge + ((c.X - box.MinX) * scale);

        private double Y(Coordinate c) => Edge + ((box.MaxY - c.Y) * scale);

        private static string Figure(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
    }
}

/// <summary>One shape to be drawn, in degrees.</summary>
public sealed record SketchInput(Geometry Shape, string Word, string Title, string Colour, string? Href = null);

/// <summary>One shape as drawn: an SVG path with its word.</summary>
public sealed record SketchShape(string Path, string X, string Y, string Word, string Title, string Colour, string? Href);
