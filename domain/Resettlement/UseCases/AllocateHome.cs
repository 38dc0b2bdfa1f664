using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Persistence;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Give a home to a household (分配安置房).</summary>
public sealed record AllocateHome(int HomeId, int SeenVersion, string HouseholdCode, DateOnly On);

public sealed class AllocateHomeHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <returns>The key of the allocation.</returns>
    /// <exception cref="RefusedException">Unknown household, not eligible, or the home is taken, also in this very moment.</exception>
    public async Task<int> HandleAsync(AllocateHome request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var home = await db.Homes.Include(h => h.Building).SingleOrDefaultAsync(h => h.Id == request.HomeId, cancellation)
            ?? throw new NotFoundException("这套房源");
        var code = request.HouseholdCode.Trim().ToUpperInvariant();
        var household = await db.Households.SingleOrDefaultAsync(h => h.Code == code, cancellation)
            ?? throw new RefusedException(new HouseholdUnknown(code));
        await db.RefuseClaimedAsync(home, household.Id, cancellation);
        var terms = await db.TermsAsync(await rules.OnAsync(request.On, cancellation), [household.Id], 1, cancellation);
        var allocation = Allocation.Give(home, household, terms(household.Id));

        db.ExpectVersion(home, request.SeenVersion);
        db.Add(allocation);
        db.Doing("分配安置房", $"{home.Code} 分配给 {household.Code}");
        await SaveAsync(home, household, cancellation);
        await transaction.CommitAsync(cancellation);
        return allocation.Id;
    }

    private async Task SaveAsync(Home home, Household household, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, AllocationConfiguration.OneHomeOnce, "Allocations.HomeId"))
        {
            throw new RefusedException(new HomeAlreadyAllocated(home.Code));
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, AllocationConfiguration.OneOrderOnce, "Allocations.HouseholdId"))
        {
            throw new RefusedException(new HouseholdInHand(household.Code));
        }
    }
}
