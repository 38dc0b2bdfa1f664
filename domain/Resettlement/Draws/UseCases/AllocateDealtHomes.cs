using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>抽房号的户签字以后，一次办成分配.</summary>
/// <param name="LeaveOut">Household numbers that have not signed, parted by anything; their homes stay locked for them.</param>
public sealed record AllocateDealtHomes(int DrawId, string? LeaveOut);

public sealed class AllocateDealtHomesHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <returns>How many homes.</returns>
    /// <exception cref="RefusedException">Not published, deals no homes, done already, repeated, or a household that may not have a home: named, nothing is saved.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task<int> HandleAsync(AllocateDealtHomes request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        if ((await DrawChain.OfAreaAsync(db, draw.AreaId, cancellation)).HoldsInsteadOf(draw.Id) is { } next)
        {
            throw new RefusedException(new DrawGaveWay(draw.Number, next));
        }

        var without = Without(draw, request.LeaveOut);
        var places = draw.Places.Where(p => p.HomeId is not null && !without.Contains(p.Code)).OrderBy(p => p.Number).ToList();
        draw.Allocate(places.Count, db.MomentOf(clock));
        int[] householdIds = [.. places.Select(p => p.HouseholdId)];
        int[] homeIds = [.. places.Select(p => p.HomeId!.Value)];
        var households = await db.Households.Where(h => householdIds.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellation);
        var homes = await db.Homes.Include(h => h.Building).Where(h => homeIds.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellation);
        var terms = await db.TermsAsync(await rules.OnAsync(clock.Today, cancellation), householdIds, places.Count, cancellation);
        db.AddRange(places.Select(p => Allocation.Give(homes[p.HomeId!.Value], households[p.HouseholdId], terms(p.HouseholdId))));
        db.DoingInBulk(DrawAct.Allocate.Label(), FormattableString.Invariant($"{draw.Number} 共 {places.Count} 套"));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return places.Count;
    }

    private static HashSet<string> Without(Draw draw, string? leaveOut)
    {
        var codes = HalfWidth.Codes(leaveOut).ToHashSet(StringComparer.Ordinal);
        return codes.Except(draw.Places.Select(p => p.Code)).FirstOrDefault() is { } unknown ? throw new RefusedException(new DrawPriorityUnknown(unknown)) : codes;
    }
}
