using System.Globalization;
using System.IO.Compression;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Esri;
using NetTopologySuite.IO.Esri.Dbf.Fields;
using NetTopologySuite.IO.Esri.Shapefiles.Writers;

namespace VillageTracker.Domain.Geo.Files.Esri;

/// <summary>Writes the files of a shapefile: .shp, .shx, .dbf, .prj, .cpg.</summary>
public static class ShapefileWriter
{
    /// <summary>Stands at the end of a text that the format had no room for.</summary>
    public const string CutMark = "……";

    private const int WidestText = 254;

    /// <param name="features">In degrees.</param>
    /// <param name="system">The coordinates' system in the file.</param>
    /// <param name="encoding">UTF-8 or GB18030.</param>
    /// <param name="stem">File name without ending.</param>
    /// <returns>File name to content.</returns>
    public static IReadOnlyDictionary<string, byte[]> Write(IReadOnlyList<OutgoingFeature> features, ReferenceSystem system, string encoding, string stem)
    {
        using MemoryStream shp = new(), shx = new(), dbf = new();
        var table = Table(features, FileText.Of(encoding));
        var fields = table.Fields;
        var options = new ShapefileWriterOptions(ShapeType.Polygon, [.. fields]) { Encoding = FileText.Of(encoding) };
        using (var writer = Shapefile.OpenWrite(shp, shx, dbf, null, options))
        {
            for (var row = 0; row < features.Count; row++)
            {
                table.Fill(row);
                writer.Geometry = InSystem(features[row].Shape, system);
                writer.Write();
            }
        }

        var attributes = dbf.ToArray();
        attributes[29] = encoding == FileText.Gb18030Name ? (byte)0x4D : (byte)0;
        return new Dictionary<string, byte[]>
        {
            [$"{stem}.shp"] = shp.ToArray(),
            [$"{stem}.shx"] = shx.ToArray(),
            [$"{stem}.dbf"] = attributes,
            [$"{stem}.prj"] = Encoding.ASCII.GetBytes(EsriWkt.Of(system)),
            [$"{stem}.cpg"] = Encoding.ASCII.GetBytes(encoding),
        };
    }

    public static byte[] Zip(IReadOnlyDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static DbfRows Table(IReadOnlyList<OutgoingFeature> features, Encoding encoding)
    {
        var rows = features.Select(f => OutgoingColumns.Of(f).ToList()).ToList();
        var columns = (rows.Count > 0 ? rows[0] : [.. OutgoingColumns.Of(Nothing)]).Select((c, i) => IsNumber(c)
            ? (DbfField)new DbfNumericDecimalField(c.ShortName, 18, 2)
            : new DbfCharacterField(c.ShortName, Width(rows, i, encoding))).ToList();
        return new(columns, rows, encoding);
    }

    private static readonly OutgoingFeature Nothing = new(GeometryFactory.Default.CreatePolygon(), "", "", null, 0, null, null, []);

    private static bool IsNumber(OutgoingValue value) => value.ShortName is "DJMJ" or "TSMJ";

    private static int Width(List<List<OutgoingValue>> rows, int column, Encoding encoding) =>
        Math.Clamp(rows.Select(r => encoding.GetByteCount(r[column].Text ?? "")).DefaultIfEmpty(0).Max(), 10, WidestText);

    /// <summary>Outer rings clockwise, holes the other way, as the format asks.</summary>
    private static MultiPolygon InSystem(Geometry shape, ReferenceSystem system)
    {
        var parts = new Polygon[shape.NumGeometries];
        for (var i = 0; i < parts.Length; i++)
        {
            var polygon = (Polygon)shape.GetGeometryN(i);
            parts[i] = shape.Factory.CreatePolygon(Ring(polygon.Shell, system, clockwise: true), [.. polygon.Holes.Select(h => Ring(h, system, clockwise: false))]);
        }

        return shape.Factory.CreateMultiPolygon(parts);
    }

    private static LinearRing Ring(LinearRing ring, ReferenceSystem system, bool clockwise)
    {
        var points = ring.Coordinates.Select(c =>
        {
            var (east, north) = system.FromDegrees(c.X, c.Y);
            return new Coordinate(east, north);
        }).ToArray();
        if (ring.IsCCW == clockwise)
        {
            Array.Reverse(points);
        }

        return new LinearRing(points);
    }

    private sealed record DbfRows(IReadOnlyList<DbfField> Fields, List<List<OutgoingValue>> Rows, Encoding Encoding)
    {
        public void Fill(int row)
        {
            for (var i = 0; i < Fields.Count; i++)
            {
                var value = Rows[row][i];
                Fields[i].Value = Fields[i] is DbfCharacterField ? Cut(value.Text ?? "") : (object?)value.Number;
            }
        }

        /// <summary>The width of a column counts bytes; a character is never cut in two, and what was cut says so.</summary>
        private string Cut(string text)
        {
            if (Encoding.GetByteCount(text) <= WidestText)
            {
                return text;
            }

            var kept = new StringBuilder();
            var bytes = Encoding.GetByteCount(CutMark);
            foreach (var rune in text.EnumerateRunes())
            {
                bytes += Encoding.GetByteCount(rune.ToString());
                if (bytes > WidestText)
                {
                    break;
                }

                kept.Append(CultureInfo.InvariantCulture, $"{rune}");
            }

            return kept.Append(CutMark).ToString();
        }
    }
}
