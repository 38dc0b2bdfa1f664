using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases.UseCases;

/// <summary>登记征收程序的一步, with the scan of its paper if there is one.</summary>
public sealed record RecordCaseStep(int CaseId, int SeenVersion, string Code, CaseStepFacts Facts, IncomingFile? Scan);

public sealed class RecordCaseStepHandler(VillageDb db, CaseClocksQuery cases, FileKeeper files, VillageClock clock)
{
    /// <exception cref="RefusedException">A gate that is not met, with its article; done already; in the future.</exception>
    public async Task HandleAsync(RecordCaseStep request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var found = await db.ExpropriationCases.Include(c => c.Steps).SingleOrDefaultAsync(c => c.Id == request.CaseId, cancellation)
            ?? throw new NotFoundException("这个征收案件");
        db.ExpectVersion(found, request.SeenVersion);
        var clocked = await cases.WithClockAsync(found, cancellation);
        var step = found.Record(request.Code, request.Facts, clocked.Clock, clock.Today);
        db.Touch(found);
        db.Doing("登记征收程序", clocked.Clock.Law[request.Code].Name);
        await db.SaveChangesAsync(cancellation);
        if (request.Scan is { } scan)
        {
            db.Add(await files.TakeInAsync(scan, CaseFiles.Of(step), FilePurpose.Document, db.Actor, cancellation));
            db.Doing("上传征收文书");
            await db.SaveChangesAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }
}

/// <summary>撤回误登的一步.</summary>
public sealed record TakeBackCaseStep(int CaseId, int SeenVersion, string Code, string Reason);

public sealed class TakeBackCaseStepHandler(VillageDb db, CaseClocksQuery cases)
{
    /// <exception cref="RefusedException">No reason, not recorded, or something rests on it.</exception>
    public async Task HandleAsync(TakeBackCaseStep request, CancellationToken cancellation)
    {
        var found = await db.ExpropriationCases.Include(c => c.Steps).SingleOrDefaultAsync(c => c.Id == request.CaseId, cancellation)
            ?? throw new NotFoundException("这个征收案件");
        db.ExpectVersion(found, request.SeenVersion);
        found.TakeBack(request.Code, request.Reason, await cases.LawAsync(found.Track, found.LawOn, cancellation));
        db.Touch(found);
        db.Doing("撤回征收程序的一步", request.Reason.Trim());
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>上传征收文书扫描件 to a step that is recorded.</summary>
public sealed record AttachToCaseStep(int CaseId, string Code, IncomingFile File);

public sealed class AttachToCaseStepHandler(VillageDb db, FileKeeper files)
{
    public async Task HandleAsync(AttachToCaseStep request, CancellationToken cancellation)
    {
        var step = await db.CaseSteps.AsNoTracking().SingleOrDefaultAsync(s => s.CaseId == request.CaseId && s.Code == request.Code, cancellation)
            ?? throw new NotFoundException("这一步");
        db.Add(await files.TakeInAsync(request.File, CaseFiles.Of(step), FilePurpose.Document, db.Actor, cancellation));
        db.Doing("上传征收文书");
        await db.SaveChangesAsync(cancellation);
    }
}
