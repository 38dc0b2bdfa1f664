using System.IO.Compression;
using System.Text;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files.Esri;

namespace VillageTracker.Domain.Geo.Files;

/// <summary>A file as it came, by name and content.</summary>
public sealed record NamedFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>What one import consists of: a single file, or the files of a shapefile, loose or in a zip. Sizes are limited before anything is unpacked.</summary>
public static class ShapePackage
{
    public const int MostMegabytes = 100;
    public const long MostBytes = MostMegabytes * 1024L * 1024;

    private const long MostUnpacked = 400L * 1024 * 1024;
    private const int MostEntries = 100;
    private const int MostRatio = 200;
    private const int SmallEntry = 1024 * 1024;

    private static readonly string[] Endings = [".shp", ".shx", ".dbf", ".prj", ".cpg", ".txt", ".geojson", ".json", ".gpkg"];

    /// <summary>The files that belong together, unpacked where they came in a zip.</summary>
    /// <exception cref="RefusedException">Too large, a zip bomb, names that lead out of the folder, nothing usable.</exception>
    public static IReadOnlyList<NamedFile> Open(IReadOnlyList<NamedFile> files)
    {
        if (files.Count == 0 || files.All(f => f.Bytes.IsEmpty))
        {
            throw new RefusedException(new ShapeFileMissing());
        }

        CheckLength(files[0].Name, files.Sum(f => (long)f.Bytes.Length));
        return files is [var only] && IsZip(only.Bytes.Span) ? Unpacked(only) : files;
    }

    /// <summary>Asked before a file is read at all.</summary>
    /// <exception cref="RefusedException">More than may be taken in (<see cref="ShapeFileTooLarge"/>).</exception>
    public static void CheckLength(string name, long bytes)
    {
        if (bytes > MostBytes)
        {
            throw new RefusedException(new ShapeFileTooLarge(name, bytes, MostMegabytes));
        }
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The shapefile among the files.</summary>
    /// <exception cref="RefusedException">None, or several.</exception>
    public static ShapefileParts Shapefile(IReadOnlyList<NamedFile> files)
    {
        var shapes = files.Where(f => Has(f, ".shp")).ToList();
        if (shapes is not [var shp])
        {
            throw new RefusedException(shapes.Count == 0 ? new ShapefileIncomplete() : new ShapefilesSeveral(string.Join('、', shapes.Select(s => s.Name))));
        }

        var stem = Path.GetFileNameWithoutExtension(shp.Name);
        ReadOnlyMemory<byte>? Sibling(string ending) => (files.FirstOrDefault(f => Has(f, ending) && Path.GetFileNameWithoutExtension(f.Name).Equals(stem, StringComparison.OrdinalIgnoreCase))
            ?? files.FirstOrDefault(f => Has(f, ending)))?.Bytes;
        return new(shp.Bytes, Sibling(".dbf"), Text(Sibling(".prj")), Text(Sibling(".cpg")));
    }

    internal static bool Has(NamedFile file, string ending) => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static string? Text(ReadOnlyMemory<byte>? bytes) => bytes is { } b ? Encoding.UTF8.GetString(FileText.WithoutMark(b.Span)) : null;

    private static List<NamedFile> Unpacked(NamedFile packed)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(packed.Bytes.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, FileText.Gb18030);
            return Entries(zip, packed.Name);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException or DecoderFallbackException)
        {
            throw new RefusedException(new ZipUnreadable(packed.Name));
        }
    }

    private static List<NamedFile> Entries(ZipArchive zip, string name)
    {
        if (zip.Entries.Count > MostEntries)
        {
            throw new RefusedException(new ZipTooMuch(name, $"里面有 {zip.Entries.Count} 个文件，最多 {MostEntries} 个"));
        }

        var (files, total) = (new List<NamedFile>(), 0L);
        foreach (var entry in zip.Entries)
        {
            if (Path.IsPathRooted(entry.FullName) || entry.FullName.Split('/', '\\').Contains("..") || entry.FullName.Contains(':', StringComparison.Ordinal))
            {
                throw new RefusedException(new ZipLeadsOut(name, entry.FullName));
            }

            if (entry.IsEncrypted)
            {
                throw new RefusedException(new ZipEncrypted(name));
            }

            if (Endings.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase) && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal))
            {
                var content = Inflate(entry, name, MostUnpacked - total);
                total += content.Length;
                files.Add(new(entry.Name, content));
            }
        }

        return files.Count > 0 ? files : throw new RefusedException(new ShapefileIncomplete());
    }

    /// <summary>Counts what really comes out: the length that the zip states is not believed.</summary>
    private static byte[] Inflate(ZipArchiveEntry entry, string name, long room)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > room || (bytes.Length > SmallEntry && bytes.Length > entry.CompressedLength * MostRatio))
            {
                throw new RefusedException(new ZipTooMuch(name, $"“{entry.Name}”解压后过大"));
            }
        }

        return bytes.ToArray();
    }
}

public sealed record ShapeFileMissing() : Refusal("请选择要导入的文件。");

public sealed record ShapeFileTooLarge(string Name, long Bytes, int MostMegabytes)
    : Refusal($"文件“{Name}”有 {Bytes / 1_048_576} MB，超过上限 {MostMegabytes} MB，没有读取；请分成几个文件。");

public sealed record ShapefileIncomplete() : Refusal("没有找到 .shp、.txt、.geojson 或 .gpkg 文件；Shapefile 请连同 .dbf、.prj 一起选，或打成一个 zip。");

public sealed record ShapefilesSeveral(string Names) : Refusal($"里面有几个 Shapefile（{Names}），请一次只导入一个。");

public sealed record ZipUnreadable(string Name) : Refusal($"压缩包“{Name}”已损坏或不完整，打不开。");

public sealed record ZipTooMuch(string Name, string Why) : Refusal($"压缩包“{Name}”{Why}，没有解压。");

public sealed record ZipLeadsOut(string Name, string Entry) : Refusal($"压缩包“{Name}”里的文件名“{Entry}”指到了别的文件夹，没有解压。");

public sealed record ZipEncrypted(string Name) : Refusal($"压缩包“{Name}”有密码，请去掉密码再导入。");
