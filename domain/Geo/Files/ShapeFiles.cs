using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files.BoundaryText;
using VillageTracker.Domain.Geo.Files.Esri;
using VillageTracker.Domain.Geo.Files.GeoJsonFiles;

namespace VillageTracker.Domain.Geo.Files;

/// <summary>Tells by the content, never by the name, which format a file has, and reads it.</summary>
public static class ShapeFiles
{
    /// <param name="files">One file, or the files of a shapefile.</param>
    /// <param name="geoPackage">The reader of GeoPackage.</param>
    /// <param name="encoding">The encoding a person chose, or null to find it out.</param>
    /// <exception cref="RefusedException">Nothing that could be read at all.</exception>
    public static ShapeFile Read(IReadOnlyList<NamedFile> files, IGeoPackageFormat geoPackage, string? encoding = null)
    {
        var opened = ShapePackage.Open(files);
        if (opened.Any(f => ShapePackage.Has(f, ".shp") || ShpRecords.IsShp(f.Bytes.Span)))
        {
            return ShapefileReader.Read(ShapePackage.Shapefile(opened), encoding);
        }

        if (opened is not [var only])
        {
            throw new RefusedException(new ShapefileIncomplete());
        }

        return Start(only.Bytes.Span) switch
        {
            (byte)'{' => GeoJsonFileReader.Read(only.Bytes, encoding),
            _ when only.Bytes.Span.StartsWith("SQLite format 3\0"u8) => geoPackage.Read(only.Bytes),
            _ when IsText(only.Bytes.Span) => BoundaryTextReader.Read(only.Bytes, encoding),
            _ => throw new RefusedException(new ShapeFormatUnknown(only.Name)),
        };
    }

    private static byte Start(ReadOnlySpan<byte> bytes)
    {
        var rest = FileText.WithoutMark(bytes).TrimStart(" \r\n\t"u8);
        return rest.IsEmpty ? (byte)0 : rest[0];
    }

    private static bool IsText(ReadOnlySpan<byte> bytes) => !bytes[..Math.Min(bytes.Length, 4096)].Contains((byte)0);
}

public sealed record ShapeFormatUnknown(string Name)
    : Refusal($"“{Name}”不是界址点 TXT、Shapefile（或其 zip）、GeoJSON 或 GeoPackage，读不出来。");
