using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Notices.UseCases;

/// <summary>受理异议.</summary>
/// <param name="HouseholdCode">The household it is about, once known; empty leaves it.</param>
public sealed record AcceptObjection(int ObjectionId, int SeenVersion, DateOnly On, string? HouseholdCode);

public sealed class AcceptObjectionHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Accepted or answered already, a wrong day, or a household of another area.</exception>
    public async Task HandleAsync(AcceptObjection request, CancellationToken cancellation)
    {
        var objection = await db.Objections.SingleOrDefaultAsync(o => o.Id == request.ObjectionId, cancellation) ?? throw new NotFoundException("这条异议");
        db.ExpectVersion(objection, request.SeenVersion);
        var code = HalfWidth.Code(request.HouseholdCode);
        if (code.Length > 0)
        {
            objection.Concern(await db.Households.AsNoTracking().Where(h => h.Code == code && (objection.AreaId == null || h.AreaId == objection.AreaId)).Select(h => (int?)h.Id)
                .SingleOrDefaultAsync(cancellation) ?? throw new RefusedException(new HouseholdOfAnotherArea(code)));
        }

        objection.Accept(request.On, clock.Today);
        db.Doing("受理公示异议", objection.Receipt);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>答复异议, with the answer's paper if there is one.</summary>
public sealed record AnswerObjection(int ObjectionId, int SeenVersion, DateOnly On, ObjectionOutcome Outcome, string Answer, IncomingFile? Paper);

public sealed class AnswerObjectionHandler(VillageDb db, FileKeeper files, VillageClock clock)
{
    /// <exception cref="RefusedException">Answered already, no words, or a wrong day.</exception>
    public async Task HandleAsync(AnswerObjection request, CancellationToken cancellation)
    {
        var objection = await db.Objections.SingleOrDefaultAsync(o => o.Id == request.ObjectionId, cancellation) ?? throw new NotFoundException("这条异议");
        db.ExpectVersion(objection, request.SeenVersion);
        objection.Reply(request.On, clock.Today, request.Outcome, request.Answer, db.Actor.Name);
        if (request.Paper is { } paper)
        {
            db.Add(await files.TakeInAsync(paper, NoticeFiles.Of(objection), FilePurpose.Document, db.Actor, cancellation));
        }

        db.Doing("答复公示异议", objection.Receipt);
        await db.SaveChangesAsync(cancellation);
    }
}
