using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws.Persistence;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>提取名单: takes the list out of the household files of an area.</summary>
/// <param name="PriorityCodes">Household numbers of the priority batch (优先批), parted by anything; empty for one batch.</param>
/// <param name="BuildingId">The homes to deal are of this building; null for all free homes. Only where homes are drawn.</param>
/// <param name="PreviousId">The draw that this one repeats, with the reason.</param>
public sealed record PrepareDraw(
    int AreaId, DrawKind Kind, string? Title, DateOnly DrawOn, string? Hall, bool OnlyWithoutHome, string? PriorityCodes, int? BuildingId, int? PreviousId, string? RedrawReason);

public sealed class PrepareDrawHandler(VillageDb db, DrawCandidatesQuery candidates, RuleBookQuery rules, VillageClock clock)
{
    private const string PriorityBatch = "优先批";
    private const string Everybody = "普通批";

    /// <returns>The key of the draw.</returns>
    /// <exception cref="RefusedException">Nobody to draw, a priority household that is not among them, too few homes, or somebody in another draw.</exception>
    public async Task<int> HandleAsync(PrepareDraw request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var area = await db.DemolitionAreas.SingleOrDefaultAsync(a => a.Id == request.AreaId, cancellation) ?? throw new NotFoundException("这个片区");
        await RefusePreviousAsync(request, cancellation);
        var chain = await DrawChain.OfAreaAsync(db, area.Id, cancellation);
        var households = await candidates.HouseholdsAsync(area.Id, request.Kind, request.OnlyWithoutHome, cancellation);
        await RefuseInAnotherAsync([.. chain.Standing.Except(chain.UpFrom(request.PreviousId))], households, cancellation);
        var (batches, entrants) = Batched(households, request.PriorityCodes);
        var homes = request.Kind.DealsHomes() ? await candidates.HomesAsync(request.BuildingId, chain.UpFrom(request.PreviousId), cancellation) : [];
        var demands = DrawDemands.Of(await rules.OnAsync(clock.Today, cancellation));
        var series = $"CQ-{clock.Today.Year}";
        var number = $"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}";
        var draw = Draw.Prepare(new(area.VillageCode, area.Id, number, request.Title ?? "", request.Kind, batches, request.DrawOn, request.Hall ?? "", request.OnlyWithoutHome,
            entrants, homes, request.PreviousId, request.RedrawReason)
        { Demands = demands }, db.MomentOf(clock));
        db.Add(draw);
        db.DoingInBulk(DrawAct.Prepare.Label(), request.PreviousId is null ? number : $"{number}：{request.RedrawReason}");
        await SaveAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return draw.Id;
    }

    /// <summary>Priority households (老人、残疾人等优先) form an earlier batch; the numbers themselves are never touched.</summary>
    private static (IReadOnlyList<string> Batches, IReadOnlyList<DrawPlanEntrant> Entrants) Batched(IReadOnlyList<DrawCandidate> households, string? priorityCodes)
    {
        var wanted = HalfWidth.Codes(priorityCodes).ToHashSet(StringComparer.Ordinal);
        if (wanted.Except(households.Select(h => h.Code)).FirstOrDefault() is { } unknown)
        {
            throw new RefusedException(new DrawPriorityUnknown(unknown));
        }

        IReadOnlyList<string> batches = wanted.Count == 0 ? ["全部参加户"] : wanted.Count == households.Count ? [PriorityBatch] : [PriorityBatch, Everybody];
        return (batches, [.. households.Select(h => new DrawPlanEntrant(h.HouseholdId, h.Entry(wanted.Count == 0 || wanted.Contains(h.Code) ? 1 : 2)))]);
    }

    private async Task RefusePreviousAsync(PrepareDraw request, CancellationToken cancellation)
    {
        if (request.PreviousId is not { } id)
        {
            return;
        }

        var previous = await db.Draws.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.AreaId == request.AreaId, cancellation) ?? throw new NotFoundException("要重抽的那份记录");
        if (previous.Status is not (DrawStatus.Published or DrawStatus.Void))
        {
            throw new RefusedException(new DrawNotOver(previous.Number, previous.Status));
        }

        if (await db.Draws.AnyAsync(d => d.PreviousId == id, cancellation))
        {
            throw new RefusedException(new DrawRepeatedAlready(previous.Number));
        }

        await RefuseUsedAsync(previous, cancellation);
    }

    private async Task RefuseUsedAsync(Draw previous, CancellationToken cancellation)
    {
        if (await db.Draws.AnyAsync(d => d.Id == previous.Id && d.Steps.Any(s => s.Act == DrawAct.Allocate), cancellation))
        {
            throw new RefusedException(new DrawAllocatedAlready(previous.Number));
        }

        if (await db.SelectionSessions.Where(s => s.DrawId == previous.Id && s.Status != SelectionStatus.Closed).Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } session)
        {
            throw new RefusedException(new DrawInSelection(previous.Number, session));
        }
    }

    /// <summary>Nobody gets two numbers: a household stands in one draw that holds.</summary>
    private async Task RefuseInAnotherAsync(IReadOnlyList<int> others, IReadOnlyList<DrawCandidate> households, CancellationToken cancellation)
    {
        var taken = await db.DrawEntrants.AsNoTracking().Where(e => others.Contains(e.DrawId)).Join(db.Draws, e => e.DrawId, d => d.Id, (e, d) => new { e.HouseholdId, d.Number }).ToListAsync(cancellation);
        var numbers = taken.ToLookup(t => t.HouseholdId, t => t.Number);
        if (households.FirstOrDefault(h => numbers.Contains(h.HouseholdId)) is { } twice)
        {
            throw new RefusedException(new DrawHouseholdInAnother(twice.Code, numbers[twice.HouseholdId].First()));
        }
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, DrawConfiguration.OneRepeat, "Draws.PreviousId"))
        {
            throw new RefusedException(new DrawRepeatedAlready("这份记录"));
        }
    }
}
