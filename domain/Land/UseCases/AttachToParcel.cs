using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A photo or a scan is put with a parcel, or with a work on it (上传地块照片、文书).</summary>
/// <param name="WorkId">The work of this parcel that it shows, or null for the parcel itself.</param>
public sealed record AttachToParcel(int ParcelId, int? WorkId, FilePurpose Purpose, IncomingFile File);

public sealed class AttachToParcelHandler(VillageDb db, FileKeeper files)
{
    public async Task HandleAsync(AttachToParcel request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation) ?? throw new NotFoundException("地块");
        var subject = LandFiles.Of(parcel);
        if (request.WorkId is { } workId)
        {
            subject = LandFiles.Of(await db.ParcelWorks.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workId && w.ParcelId == parcel.Id, cancellation)
                ?? throw new NotFoundException("这项工作"));
        }

        db.Add(await files.TakeInAsync(request.File, subject, request.Purpose, db.Actor, cancellation));
        db.Doing("上传地块附件", request.Purpose.Label());
        await db.SaveChangesAsync(cancellation);
    }
}
