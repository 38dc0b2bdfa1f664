using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;

namespace VillageTracker.Web.Commands;

/// <summary>Takes a file of shapes from the disk, a .shp with the files that belong to it; looks at the length before reading.</summary>
internal static class ShapeSource
{
    private static readonly string[] Siblings = [".shp", ".shx", ".dbf", ".prj", ".cpg"];

    /// <exception cref="RefusedException">Too large.</exception>
    /// <exception cref="NotFoundException">No such file.</exception>
    public static async Task<IReadOnlyList<NamedFile>> ReadAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new NotFoundException($"文件“{path}”");
        }

        var all = Path.GetExtension(path).Equals(".shp", StringComparison.OrdinalIgnoreCase) ? [.. Belonging(path)] : (string[])[path];
        ShapePackage.CheckLength(Path.GetFileName(path), all.Sum(f => new FileInfo(f).Length));
        var files = new List<NamedFile>();
        foreach (var file in all)
        {
            files.Add(new(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellation)));
        }

        return files;
    }

    /// <summary>The same name with another ending, in capital or small letters.</summary>
    private static IEnumerable<string> Belonging(string path) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*", new EnumerationOptions())
            .Where(f => Path.GetFileNameWithoutExtension(f).Equals(Path.GetFileNameWithoutExtension(path), StringComparison.OrdinalIgnoreCase)
                && Siblings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
            .OrderBy(f => f, StringComparer.Ordinal);
}
