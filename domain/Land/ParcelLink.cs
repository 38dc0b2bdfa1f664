using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>A parcel has to do with a demolition area or a project (关联片区、项目): with exactly one of them.</summary>
public sealed class ParcelLink : IBelongsToVillage
{
    private ParcelLink() { }

    public static ParcelLink ToArea(Parcel parcel, int areaId) => new() { Parcel = parcel, VillageCode = parcel.VillageCode, DemolitionAreaId = areaId };

    public static ParcelLink ToProject(Parcel parcel, int projectId) => new() { Parcel = parcel, VillageCode = parcel.VillageCode, ProjectId = projectId };

    public int Id { get; private set; }
    public int ParcelId { get; private set; }
    public Parcel Parcel { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public int? DemolitionAreaId { get; private set; }
    public int? ProjectId { get; private set; }
}
