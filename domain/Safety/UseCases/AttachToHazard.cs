using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>A photo or a scan is put with a hazard (上传隐患照片).</summary>
public sealed record AttachToHazard(int HazardId, FilePurpose Purpose, IncomingFile File);

public sealed class AttachToHazardHandler(VillageDb db, FileKeeper files)
{
    public async Task HandleAsync(AttachToHazard request, CancellationToken cancellation)
    {
        var hazard = await db.Hazards.AsNoTracking().SingleOrDefaultAsync(h => h.Id == request.HazardId, cancellation)
            ?? throw new NotFoundException("隐患");
        db.Add(await files.TakeInAsync(request.File, SafetyFiles.Of(hazard), request.Purpose, db.Actor, cancellation));
        db.Doing("上传隐患附件", request.Purpose.Label());
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>A photo or the signed, scanned record is put with a check (上传检查附件).</summary>
public sealed record AttachToInspection(int InspectionId, FilePurpose Purpose, IncomingFile File);

public sealed class AttachToInspectionHandler(VillageDb db, FileKeeper files)
{
    public async Task HandleAsync(AttachToInspection request, CancellationToken cancellation)
    {
        var inspection = await db.Inspections.AsNoTracking().SingleOrDefaultAsync(i => i.Id == request.InspectionId, cancellation)
            ?? throw new NotFoundException("检查记录");
        db.Add(await files.TakeInAsync(request.File, SafetyFiles.Of(inspection), request.Purpose, db.Actor, cancellation));
        db.Doing("上传检查附件", request.Purpose.Label());
        await db.SaveChangesAsync(cancellation);
    }
}
