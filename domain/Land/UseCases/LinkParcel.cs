using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A parcel is linked with a demolition area or a project by its number (关联片区、项目), or the link is taken away.</summary>
public sealed record LinkParcel(int ParcelId, string Code);

public sealed record UnlinkParcel(int ParcelId, int LinkId);

public sealed class LinkParcelHandler(VillageDb db)
{
    /// <exception cref="RefusedException">No area and no project has that number, or it is linked already.</exception>
    public async Task HandleAsync(LinkParcel request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation) ?? throw new NotFoundException("地块");
        var code = ParcelCode.Tidy(request.Code);
        var area = await db.DemolitionAreas.Where(a => a.VillageCode == parcel.VillageCode && a.Code == code).Select(a => (int?)a.Id).SingleOrDefaultAsync(cancellation);
        var project = await db.Projects.Where(p => p.VillageCode == parcel.VillageCode && p.Code == code).Select(p => (int?)p.Id).SingleOrDefaultAsync(cancellation);
        if (area is null && project is null)
        {
            throw new RefusedException(new LinkTargetUnknown(code));
        }

        if (await db.ParcelLinks.AnyAsync(l => l.ParcelId == parcel.Id && l.DemolitionAreaId == area && l.ProjectId == (area == null ? project : null), cancellation))
        {
            throw new RefusedException(new LinkedAlready(code));
        }

        db.Add(area is { } areaId ? ParcelLink.ToArea(parcel, areaId) : ParcelLink.ToProject(parcel, project!.Value));
        db.Doing($"关联 {code}");
        await db.SaveChangesAsync(cancellation);
    }

    public async Task HandleAsync(UnlinkParcel request, CancellationToken cancellation)
    {
        var link = await db.ParcelLinks.SingleOrDefaultAsync(l => l.Id == request.LinkId && l.ParcelId == request.ParcelId, cancellation)
            ?? throw new NotFoundException("这条关联");
        db.Remove(link);
        db.Doing("取消关联");
        await db.SaveChangesAsync(cancellation);
    }
}
