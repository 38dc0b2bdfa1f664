using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>排选房场次: the households of a published draw, or some of its numbers, with the homes that are free now.</summary>
/// <param name="From">First order number; null from the beginning.</param>
/// <param name="To">Last order number; null to the end.</param>
/// <param name="BuildingId">Only the free homes of this building; null for all.</param>
public sealed record PrepareSelection(
    int DrawId, int? From, int? To, string? Title, DateOnly On, string? Hall, int Desks, int MinutesPerTurn, bool InRounds, int? BuildingId);

public sealed class PrepareSelectionHandler(VillageDb db, RuleBookQuery rules, EntitledAreaQuery entitled, VillageClock clock)
{
    private const int MostNamed = 5;

    /// <returns>The key of the session.</returns>
    /// <exception cref="RefusedException">The draw is not published or was repeated, nobody waits, somebody is in another session, or too few homes.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task<int> HandleAsync(PrepareSelection request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var draw = await db.Draws.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.DrawId, cancellation) ?? throw new NotFoundException("这次抽签");
        await RefuseUnusableAsync(draw, cancellation);
        var book = await rules.OnAsync(clock.Today, cancellation);
        var turns = await TurnsAsync(draw, request, cancellation);
        var homes = await HomesAsync(request.BuildingId, cancellation);
        var series = $"XF-{clock.Today.Year}";
        var number = $"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}";
        var session = SelectionSession.Prepare(new(draw.VillageCode, draw.AreaId, draw.Id, number, request.Title, request.On, request.Hall, request.Desks, request.MinutesPerTurn,
            (int)book.Value(SelectionRules.MinutesToCome), request.InRounds, SelectionLimits.Of(book), turns, homes), db.MomentOf(clock));
        db.Add(session);
        db.DoingInBulk("排定选房场次", $"{number}，按抽签 {draw.Number}");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return session.Id;
    }

    private async Task RefuseUnusableAsync(Draw draw, CancellationToken cancellation)
    {
        if (draw.Status != DrawStatus.Published)
        {
            throw new RefusedException(new SelectionDrawNotPublished(draw.Number, draw.Status));
        }

        if (draw.Kind.DealsHomes())
        {
            throw new RefusedException(new SelectionDrawDealsHomes(draw.Number));
        }

        if ((await DrawChain.OfAreaAsync(db, draw.AreaId, cancellation)).HoldsInsteadOf(draw.Id) is { } next)
        {
            throw new RefusedException(new SelectionDrawRepeated(draw.Number, next));
        }
    }

    private async Task<IReadOnlyList<SelectionPlanTurn>> TurnsAsync(Draw draw, PrepareSelection request, CancellationToken cancellation)
    {
        var (from, to) = (request.From ?? 1, request.To ?? int.MaxValue);
        var places = await (
            from p in db.DrawPlaces.AsNoTracking()
            join e in db.DrawEntrants on new { p.DrawId, p.HouseholdId } equals new { e.DrawId, e.HouseholdId }
            where p.DrawId == draw.Id && p.Number >= @from && p.Number <= to
            orderby p.Number
            select new { p.HouseholdId, p.Number, e.Batch, p.Code, e.MaskedName }).ToListAsync(cancellation);
        var through = await ThroughAsync(draw, [.. places.Select(p => p.HouseholdId)], cancellation);
        places.RemoveAll(p => through.Contains(p.HouseholdId));
        var areas = await entitled.RunAsync([.. places.Select(p => p.HouseholdId)], cancellation);
        string[] without = [.. places.Where(p => !areas.ContainsKey(p.HouseholdId)).Select(p => p.Code)];
        return without.Length == 0
            ? [.. places.Select(p => (Place: p, Area: areas[p.HouseholdId])).Select(x => new SelectionPlanTurn(
                x.Place.HouseholdId, x.Place.Number, x.Place.Batch, x.Place.Code, x.Place.MaskedName, x.Area.Entitled, x.Area.Taken, x.Area.Types))]
            : throw new RefusedException(new SelectionWithoutEntitlement(without.Length, string.Join("、", without.Take(MostNamed))));
    }

    /// <summary>Who was through in an earlier session of the draw is left out; who is in one that is not over stands in the way.</summary>
    private async Task<HashSet<int>> ThroughAsync(Draw draw, HashSet<int> wanted, CancellationToken cancellation)
    {
        var before = await (
            from t in db.SelectionTurns.AsNoTracking()
            join s in db.SelectionSessions on t.SessionId equals s.Id
            where s.AreaId == draw.AreaId && (s.Status != SelectionStatus.Closed || (s.DrawId == draw.Id && (t.State == TurnState.Confirmed || t.State == TurnState.GivenUp)))
            select new { t.HouseholdId, t.Code, s.Number, s.Status }).ToListAsync(cancellation);
        return before.Find(b => b.Status != SelectionStatus.Closed && wanted.Contains(b.HouseholdId)) is { } busy
            ? throw new RefusedException(new SelectionHouseholdInAnother(busy.Code, busy.Number))
            : [.. before.Select(b => b.HouseholdId)];
    }

    private async Task<IReadOnlyList<(int Id, string Code)>> HomesAsync(int? buildingId, CancellationToken cancellation)
    {
        var homes = await db.HomesNobodyOffers().AsNoTracking().Where(h => buildingId == null || h.BuildingId == buildingId).OrderBy(h => h.Code).Select(h => new { h.Id, h.Code }).ToListAsync(cancellation);
        return [.. homes.Select(h => (h.Id, h.Code))];
    }
}
