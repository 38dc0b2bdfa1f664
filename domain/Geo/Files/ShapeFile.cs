namespace VillageTracker.Domain.Geo.Files;

/// <summary>The kinds of file in which surveyors hand over boundaries (图形文件格式).</summary>
public enum ShapeFormat
{
    /// <summary>勘测定界界址点 TXT.</summary>
    BoundaryText,

    /// <summary>Esri Shapefile, as a zip or as files that belong together.</summary>
    Shapefile,

    /// <summary>RFC 7946 and its predecessor of 2008 with a <c>crs</c> member.</summary>
    GeoJson,

    /// <summary>OGC GeoPackage.</summary>
    GeoPackage,
}

/// <summary>One corner as it stood in the file: east (or longitude), north (or latitude), and the line it was read from.</summary>
/// <param name="Line">From 1; 0 where the format has no lines.</param>
public readonly record struct FilePoint(double East, double North, int Line = 0);

/// <summary>One area of a shape: the outer ring first, then its holes. Nothing is closed, turned round or repaired here.</summary>
public sealed record FilePart(IReadOnlyList<IReadOnlyList<FilePoint>> Rings);

/// <summary>Something wrong in a file, in words, with its place.</summary>
/// <param name="Feature">The shape's number in the file, from 1; null when the whole file is meant.</param>
/// <param name="Line">The line of a text file, from 1.</param>
/// <param name="Message">One Chinese sentence.</param>
/// <param name="At">The corner that is meant, in the file's own coordinates.</param>
public sealed record FileFault(int? Feature, int? Line, string Message, FilePoint? At = null);

/// <summary>One shape with its attributes as they stood in the file (要素).</summary>
/// <param name="Number">From 1, in the order of the file.</param>
/// <param name="Line">Where it begins, in a text file.</param>
/// <param name="Parts">The areas it consists of; several when the parcel lies in several places.</param>
/// <param name="Attributes">Column name to text, blank values left out.</param>
/// <param name="Faults">What was wrong already while reading.</param>
public sealed record FileFeature(
    int Number, int? Line, IReadOnlyList<FilePart> Parts, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<FileFault> Faults)
{
    public IEnumerable<FilePoint> Points => Parts.SelectMany(p => p.Rings).SelectMany(r => r);
}

/// <summary>What a file says about its coordinate system, before anybody looks at the numbers.</summary>
/// <param name="System">The system it names, if it is one that we know.</param>
/// <param name="Words">Where it says so: “.prj 文件”, “文件头”.</param>
/// <param name="Fault">Why what it says can't be used: 西安80, 北京54, a 6-degree zone …</param>
public sealed record SystemClaim(ReferenceSystem? System, string Words, string? Fault = null)
{
    public static SystemClaim Nothing { get; } = new(null, "");
}

/// <summary>A file of shapes as it was read: nothing decided, nothing repaired, all faults of reading told.</summary>
/// <param name="Encoding">The encoding its text was read with: UTF-8 or GB18030.</param>
/// <param name="Claim">The coordinate system it claims.</param>
/// <param name="Faults">Faults of the file as a whole.</param>
/// <param name="Notes">What a person should know, though it stops nothing: heights dropped, columns swapped.</param>
public sealed record ShapeFile(
    ShapeFormat Format, string Encoding, SystemClaim Claim, IReadOnlyList<FileFeature> Features, IReadOnlyList<FileFault> Faults, IReadOnlyList<string> Notes)
{
    /// <summary>A file of which nothing could be read.</summary>
    public static ShapeFile Unreadable(ShapeFormat format, string encoding, string why, int? line = null) =>
        new(format, encoding, SystemClaim.Nothing, [], [new(null, line, why)], []);
}

/// <summary>The words of <see cref="ShapeFormat"/>.</summary>
public static class ShapeFormats
{
    public static string Label(this ShapeFormat format) => format switch
    {
        ShapeFormat.BoundaryText => "界址点 TXT 文件",
        ShapeFormat.Shapefile => "Shapefile 文件",
        ShapeFormat.GeoJson => "GeoJSON 文件",
        _ => "GeoPackage 文件",
    };

    /// <summary>The word of the command line, also the usual ending.</summary>
    public static string Ending(this ShapeFormat format) => format switch
    {
        ShapeFormat.BoundaryText => "txt",
        ShapeFormat.Shapefile => "shp",
        ShapeFormat.GeoJson => "geojson",
        _ => "gpkg",
    };

    public static ShapeFormat? Find(string? word) =>
        Enum.GetValues<ShapeFormat>().Where(f => f.Ending() == word?.Trim().TrimStart('.').ToLowerInvariant()).Select(f => (ShapeFormat?)f).FirstOrDefault();
}
