using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Land.Topology;

namespace VillageTracker.Domain.Land.Import;

/// <summary>What committing the file would do with one of its shapes.</summary>
public enum ParcelShapeFate
{
    /// <summary>新增: a parcel of this number is not there yet.</summary>
    New,

    /// <summary>变更: it is there, with another boundary or other facts.</summary>
    Changed,

    /// <summary>无变化: it is there exactly so.</summary>
    Unchanged,

    /// <summary>有问题: nothing of the file is committed while there is one.</summary>
    Faulty,
}

public static class ParcelShapeFates
{
    public static string Label(this ParcelShapeFate fate) => fate switch
    {
        ParcelShapeFate.New => "新增",
        ParcelShapeFate.Changed => "变更",
        ParcelShapeFate.Unchanged => "无变化",
        _ => "有问题",
    };
}

/// <summary>What a person chose for a file; null where it shall be found out.</summary>
/// <param name="Crs">EPSG:4528 and the like.</param>
/// <param name="Encoding">UTF-8 or GB18030.</param>
/// <param name="Layer">The layer of the parcels that are new.</param>
public sealed record ParcelShapeChoices(string? Crs = null, string? Encoding = null, ParcelLayer Layer = ParcelLayer.Planned);

/// <summary>Something wrong, or worth knowing, with its place in the file and on the ground.</summary>
/// <param name="Feature">The shape's number in the file, or null for the whole file.</param>
/// <param name="Line">The line of a text file.</param>
/// <param name="At">Longitude and latitude, where there is a place.</param>
public sealed record ParcelShapeFault(int? Feature, int? Line, string Message, IssuePlace? At);

/// <summary>One shape of the file, compared with the register.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="ParcelId">The parcel it changes or leaves as it is.</param>
/// <param name="SeenVersion">That parcel's version.</param>
/// <param name="Facts">What the parcel's facts will be.</param>
/// <param name="Shape">What its boundary will be; for a boundary that stays, the one that is kept.</param>
/// <param name="Changes">Which facts change, in words.</param>
/// <param name="Told">What is worth knowing and stops nothing.</param>
public sealed record ParcelShape(
    int Number, int? Line, string Code, string Name, ParcelShapeFate Fate, int? ParcelId, int? SeenVersion, ParcelFacts? Facts, Geometry? Shape,
    decimal? SquareMetres, IReadOnlyList<string> Changes, IReadOnlyList<ParcelShapeFault> Faults, IReadOnlyList<string> Told);

/// <summary>A whole file of parcels as it would be committed now, with every fault of every shape.</summary>
/// <param name="System">In which coordinate system it is read, and how that is known.</param>
/// <param name="FileFaults">Faults of the file as a whole.</param>
/// <param name="SquareMetres">Sum of the computed plane areas.</param>
/// <param name="Plan">A mark of what would be done: another mark means that the register changed since.</param>
public sealed record ParcelShapeCheck(
    ShapeFormat Format, string Encoding, SystemDecision System, IReadOnlyList<ParcelShape> Parcels, IReadOnlyList<ParcelShapeFault> FileFaults,
    IReadOnlyList<string> Notes, decimal SquareMetres, string Plan)
{
    public ImportCounts Counts { get; } = new(
        Parcels.Count(p => p.Fate == ParcelShapeFate.New), Parcels.Count(p => p.Fate == ParcelShapeFate.Changed),
        Parcels.Count(p => p.Fate == ParcelShapeFate.Unchanged), Parcels.Count(p => p.Fate == ParcelShapeFate.Faulty));

    public IEnumerable<ParcelShapeFault> AllFaults => FileFaults.Concat(Parcels.SelectMany(p => p.Faults));

    /// <summary>All of it can be committed.</summary>
    public bool IsSound => FileFaults.Count == 0 && Counts.Faulty == 0;
}
