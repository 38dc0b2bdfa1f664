using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Disputes.UseCases;

/// <summary>登记调解、受理告知 or 督办提醒 in a case.</summary>
/// <param name="Act">Acceptance, a mediation that ended in agreement or not, or a reminder.</param>
/// <param name="Scan">Of a mediation: the signed record, or null.</param>
public sealed record RecordDispute(int CaseId, int SeenVersion, DisputeAct Act, DateOnly On, string? Who, string? Words, IncomingFile? Scan);

public sealed class RecordDisputeHandler(VillageDb db, FileKeeper files, VillageClock clock)
{
    /// <exception cref="RefusedException">Closed, a word is missing, a wrong day, or a file that may not be kept.</exception>
    /// <exception cref="NotFoundException">No such case in the person's villages.</exception>
    public async Task HandleAsync(RecordDispute request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var dispute = await db.DisputeAsync(request.CaseId, request.SeenVersion, cancellation);
        var by = Signer.Of(db.Actor);
        switch (request.Act)
        {
            case DisputeAct.Accepted: dispute.Accept(request.On, by); break;
            case DisputeAct.Reminded: dispute.Remind(request.On, request.Words, by); break;
            case DisputeAct.Mediated or DisputeAct.MediatedAgreed: dispute.Mediate(request.On, request.Who, request.Words, request.Act == DisputeAct.MediatedAgreed, by); break;
            default: throw new RefusedException(new DisputeWordMissing("办理事项"));
        }

        if (request.Scan is { } scan)
        {
            db.Add(await files.TakeInAsync(scan, dispute.Subject(), FilePurpose.Document, db.Actor, cancellation));
        }

        db.Entry(dispute).Property(d => d.Status).IsModified = true; // the case itself is changed, so that two people meet in its version
        db.Doing($"争议案件{request.Act.Label()}", dispute.Number);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>提级.</summary>
public sealed record EscalateDispute(int CaseId, int SeenVersion, DisputeLevel To, DateOnly On, string? Owner, string? Why);

public sealed class EscalateDisputeHandler(VillageDb db, RuleBookQuery rules, WorkingCalendarQuery calendars, VillageClock clock)
{
    /// <exception cref="RefusedException">Closed, not a higher level, a word is missing, or a wrong day.</exception>
    /// <exception cref="NotFoundException">No such case in the person's villages.</exception>
    public async Task HandleAsync(EscalateDispute request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var dispute = await db.DisputeAsync(request.CaseId, request.SeenVersion, cancellation);
        var due = (await rules.OnAsync(request.On, cancellation)).DisputeDue(DisputeSource.Office, request.To, request.On, await calendars.RunAsync(cancellation));
        dispute.Escalate(request.To, request.On, request.Owner, due, request.Why, Signer.Of(db.Actor));
        db.Doing("争议案件提级", request.Why);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>办结.</summary>
public sealed record CloseDispute(int CaseId, int SeenVersion, DisputeStatus Outcome, DateOnly On, string? Effect);

public sealed class CloseDisputeHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Closed already, agreed without such a record, no effect, or a wrong day.</exception>
    /// <exception cref="NotFoundException">No such case in the person's villages.</exception>
    public async Task HandleAsync(CloseDispute request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var dispute = await db.DisputeAsync(request.CaseId, request.SeenVersion, cancellation);
        dispute.Close(request.Outcome, request.On, request.Effect, Signer.Of(db.Actor));
        db.Doing("争议案件办结", request.Effect);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>What the acts upon a case have in common.</summary>
internal static class DisputeLoading
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public static async Task<DisputeCase> DisputeAsync(this VillageDb db, int id, int seenVersion, CancellationToken cancellation)
    {
        var dispute = await db.Disputes.Include(d => d.Allocation).Include(d => d.Records).SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFoundException("这个争议案件");
        db.ExpectVersion(dispute, seenVersion);
        return dispute;
    }

    public static FileSubject Subject(this DisputeCase dispute) => new("Resettlement", nameof(DisputeCase), dispute.Id, dispute.VillageCode);
}
