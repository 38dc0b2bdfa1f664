using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets.UseCases;

public sealed record LetUnit(int UnitId, int SeenVersion, LeaseTerms Terms);

/// <summary>Lets a unit (出租).</summary>
public sealed class LetUnitHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">No such unit.</exception>
    /// <exception cref="RefusedException">See <see cref="LeaseUnit.Let"/>.</exception>
    public async Task HandleAsync(LetUnit request, CancellationToken cancellation)
    {
        var unit = await UnitReading.OneAsync(db, request.UnitId, cancellation);
        db.ExpectVersion(unit, request.SeenVersion);
        unit.Let(request.Terms);
        db.Doing("出租", "依据：" + request.Terms.DecisionReference);
        await db.SaveChangesAsync(cancellation);
    }
}

public sealed record EndLease(int UnitId, int LeaseId, int SeenVersion, DateOnly LastDay, string? Reason);

/// <summary>Ends a lease, or takes the unit back on its last day (终止租约).</summary>
public sealed class EndLeaseHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="NotFoundException">No such unit or lease.</exception>
    /// <exception cref="RefusedException">See <see cref="LeaseUnit.End"/>.</exception>
    public async Task HandleAsync(EndLease request, CancellationToken cancellation)
    {
        var unit = await UnitReading.OneAsync(db, request.UnitId, cancellation);
        var lease = unit.Leases.SingleOrDefault(l => l.Id == request.LeaseId) ?? throw new NotFoundException("租约");
        db.ExpectVersion(unit, request.SeenVersion);
        unit.End(lease, request.LastDay, request.Reason, clock.Today);
        db.Doing("终止租约", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <param name="UnitId">The unit.</param>
/// <param name="SeenVersion">The version that the person was looking at.</param>
/// <param name="On">The day of the notice, or of its withdrawal.</param>
/// <param name="Withdraw">Take the offer back instead of making it.</param>
public sealed record OfferUnit(int UnitId, int SeenVersion, DateOnly On, bool Withdraw = false);

/// <summary>Offers a unit to the public, or takes the offer back (招租、停止招租).</summary>
public sealed class OfferUnitHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="NotFoundException">No such unit.</exception>
    /// <exception cref="RefusedException">See <see cref="LeaseUnit.Offer"/> and <see cref="LeaseUnit.Withdraw"/>.</exception>
    public async Task HandleAsync(OfferUnit request, CancellationToken cancellation)
    {
        var unit = await UnitReading.OneAsync(db, request.UnitId, cancellation);
        db.ExpectVersion(unit, request.SeenVersion);
        if (request.Withdraw)
        {
            unit.Withdraw(request.On, clock.Today);
        }
        else
        {
            unit.Offer(request.On, clock.Today);
        }

        db.Doing(request.Withdraw ? "停止招租" : "招租");
        await db.SaveChangesAsync(cancellation);
    }
}

internal static class UnitReading
{
    public static async Task<LeaseUnit> OneAsync(VillageDb db, int id, CancellationToken cancellation) =>
        await db.LeaseUnits.Include(u => u.Leases).SingleOrDefaultAsync(u => u.Id == id, cancellation) ?? throw new NotFoundException("出租单元");
}
