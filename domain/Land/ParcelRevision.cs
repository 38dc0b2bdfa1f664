using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>How a parcel was over days that are past (地块历史版本): shape and facts before a later act changed them.</summary>
/// <remarks>
/// Written by the parcel's own acts and never changed afterwards. The present state is the parcel's own row, valid from
/// <see cref="Parcel.CurrentSince"/>; so the rows of a day are the parcels current since before it and the revisions around it.
/// </remarks>
public sealed class ParcelRevision : IBelongsToVillage, IShaped
{
    private ParcelRevision() { }

    /// <summary>What <paramref name="parcel"/> is at this moment, as it will be remembered once it changes.</summary>
    internal static ParcelRevision Of(Parcel parcel, DateOnly validTo) => new()
    {
        VillageCode = parcel.VillageCode,
        Code = parcel.Code,
        Layer = parcel.Layer,
        Name = parcel.Name,
        Kind = parcel.Kind,
        Ownership = parcel.Ownership,
        StatedArea = parcel.StatedArea,
        MeasuredArea = parcel.MeasuredArea,
        PlannedUse = parcel.PlannedUse,
        LandClassEdition = parcel.LandClassEdition,
        LandClassCode = parcel.LandClassCode,
        Note = parcel.Note,
        Status = parcel.Status,
        StatusOn = parcel.StatusOn,
        Shape = parcel.Shape,
        Bounds = parcel.Bounds,
        IsShapeDemonstration = parcel.IsShapeDemonstration,
        ValidFrom = parcel.CurrentSince,
        ValidTo = validTo,
    };

    public int Id { get; private set; }
    public int ParcelId { get; private set; }
    public long VillageCode { get; private set; }
    public string Code { get; private set; } = "";
    public ParcelLayer Layer { get; private set; }
    public string Name { get; private set; } = "";
    public ParcelKind Kind { get; private set; }
    public LandOwnership Ownership { get; private set; }
    public LandArea StatedArea { get; private set; }
    public LandArea? MeasuredArea { get; private set; }
    public string? PlannedUse { get; private set; }
    public LandClassEdition? LandClassEdition { get; private set; }
    public string? LandClassCode { get; private set; }
    public string? Note { get; private set; }
    public ParcelStatus Status { get; private set; }
    public DateOnly? StatusOn { get; private set; }
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }
    public bool IsShapeDemonstration { get; private set; }

    /// <summary>The first day on which this was so.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day on which this was so, that day included.</summary>
    public DateOnly ValidTo { get; private set; }
}
