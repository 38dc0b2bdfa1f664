using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Keys.UseCases;

/// <summary>登记质量问题 that showed after the keys went out.</summary>
public sealed record AddDefect(int AllocationId, DefectKind Kind, bool IsSerious, string? Words, DateOnly On);

public sealed class AddDefectHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <returns>The key of the defect.</returns>
    /// <exception cref="RefusedException">No words, or a day to come.</exception>
    /// <exception cref="NotFoundException">No such allocation in the person's villages.</exception>
    public async Task<int> HandleAsync(AddDefect request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId && a.HandedOverOn != null, cancellation) ?? throw new NotFoundException("这套已交的房");
        var repairBy = (await rules.OnAsync(request.On, cancellation)).RepairBy(request.IsSerious, request.On);
        var defect = HomeDefect.Found(allocation, new(request.Kind, request.IsSerious, request.Words, repairBy), request.On);
        db.Add(defect);
        db.Doing("登记房屋质量问题", allocation.Number);
        await db.SaveChangesAsync(cancellation);
        return defect.Id;
    }
}

/// <summary>登记维修 or 复查 of a defect.</summary>
/// <param name="Good">Null for a repair; else what the second look found.</param>
/// <param name="Repair">Of a repair: what was done.</param>
public sealed record MoveDefect(int DefectId, int SeenVersion, bool? Good, DateOnly On, string? Repair, IncomingFile? Photo);

public sealed class MoveDefectHandler(VillageDb db, RuleBookQuery rules, FileKeeper files, VillageClock clock)
{
    /// <exception cref="RefusedException">The wrong step, no words, a wrong day, or a file that is no photo.</exception>
    /// <exception cref="NotFoundException">No such defect in the person's villages.</exception>
    public async Task HandleAsync(MoveDefect request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var defect = await db.HomeDefects.SingleOrDefaultAsync(d => d.Id == request.DefectId, cancellation) ?? throw new NotFoundException("这处质量问题");
        db.ExpectVersion(defect, request.SeenVersion);
        if (request.Good is { } good)
        {
            defect.CheckAgain(good, request.On, (await rules.OnAsync(request.On, cancellation)).RepairBy(defect.IsSerious, request.On), Signer.Of(db.Actor));
            db.Doing(good ? "质量问题复查合格" : "质量问题复查不合格");
        }
        else
        {
            defect.RecordRepair(request.On, request.Repair);
            db.Doing("登记质量问题维修", request.Repair);
        }

        if (request.Photo is { } photo)
        {
            db.Add(await files.TakeInAsync(photo, new("Resettlement", nameof(HomeDefect), defect.Id, defect.VillageCode), FilePurpose.After, db.Actor, cancellation));
        }

        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>上传交房照片 of meters, rooms and defects.</summary>
public sealed record AttachToHandOver(int HandOverId, IncomingFile File);

public sealed class AttachToHandOverHandler(VillageDb db, FileKeeper files)
{
    /// <exception cref="RefusedException">Not a photo or PDF.</exception>
    /// <exception cref="NotFoundException">No such record in the person's villages.</exception>
    public async Task HandleAsync(AttachToHandOver request, CancellationToken cancellation)
    {
        var record = await db.KeyHandOvers.AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.HandOverId, cancellation) ?? throw new NotFoundException("这份交房记录");
        var purpose = FileKinds.Of(request.File.Bytes) == FileKind.Pdf ? FilePurpose.Document : FilePurpose.Scene;
        db.Add(await files.TakeInAsync(request.File, new("Resettlement", nameof(KeyHandOver), record.Id, record.VillageCode), purpose, db.Actor, cancellation));
        db.Doing("上传交房照片", record.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
