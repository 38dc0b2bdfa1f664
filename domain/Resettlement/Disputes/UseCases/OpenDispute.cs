using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Disputes.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Disputes.UseCases;

/// <summary>立案: open a case about a home, or open a closed one again.</summary>
/// <param name="ReopensId">The case that comes up again, or null.</param>
/// <param name="Origin">The objection or the word it comes from, or null.</param>
public sealed record OpenDispute(int AllocationId, int? ReopensId, DisputeReason Reason, DisputeSource Source, string? Claim, DisputeLevel Level, string? Owner, DateOnly On, DisputeOrigin? Origin = null);

public sealed class OpenDisputeHandler(VillageDb db, RuleBookQuery rules, WorkingCalendarQuery calendars, VillageClock clock)
{
    /// <returns>The key of the case.</returns>
    /// <exception cref="RefusedException">Another is open, a word is missing, a day to come, or the home went back.</exception>
    public async Task<int> HandleAsync(OpenDispute request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation) ?? throw new NotFoundException("这条分配记录");
        var before = request.ReopensId is { } id
            ? await db.Disputes.SingleOrDefaultAsync(d => d.Id == id && d.AllocationId == allocation.Id, cancellation) ?? throw new NotFoundException("这个争议案件")
            : null;
        await RefuseOriginElsewhereAsync(request.Origin, allocation, cancellation);
        var opening = await OpeningAsync(request, cancellation);
        var by = Signer.Of(db.Actor);
        var dispute = before is null ? DisputeCase.Open(allocation, opening, by) : DisputeCase.Reopen(before, opening, by);
        db.Add(dispute);
        db.Doing(before is null ? "争议立案" : "争议重新立案", dispute.Number);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, DisputeCaseConfiguration.OneOpen, "Disputes.AllocationId"))
        {
            throw new RefusedException(new DisputeOpenAlready(allocation.Number, ""));
        }

        await transaction.CommitAsync(cancellation);
        return dispute.Id;
    }

    private async Task<DisputeOpening> OpeningAsync(OpenDispute request, CancellationToken cancellation)
    {
        var (book, calendar) = (await rules.OnAsync(request.On, cancellation), await calendars.RunAsync(cancellation));
        var series = $"ZY-{request.On.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation);
        return new($"{series}-{number:0000}", request.Reason, request.Source, request.Claim, request.Level, request.Owner, request.On,
            request.Source == DisputeSource.Petition ? book.AcceptBy(request.On, calendar) : null, book.DisputeDue(request.Source, request.Level, request.On, calendar), Origin: request.Origin);
    }

    private async Task RefuseOriginElsewhereAsync(DisputeOrigin? origin, Allocation allocation, CancellationToken cancellation)
    {
        var household = allocation.HouseholdId;
        var fits = (origin?.ObjectionId is not { } objection || await db.Objections.AnyAsync(o => o.Id == objection && o.HouseholdId == household, cancellation))
            && (origin?.WordId is not { } word || await db.VillagerWords.AnyAsync(w => w.Id == word && w.HouseholdId == household, cancellation));
        if (!fits)
        {
            throw new RefusedException(new DisputeOriginElsewhere(allocation.Number));
        }
    }
}
