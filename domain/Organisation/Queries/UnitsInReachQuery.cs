using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation.Queries;

/// <summary>The units that an account may belong to: those in the actor's own scope, from province to village.</summary>
public sealed class UnitsInReachQuery(VillageDb db)
{
    public async Task<IReadOnlyList<UnitInReach>> RunAsync(CancellationToken cancellation)
    {
        var (from, to) = (db.Actor.Scope.From, db.Actor.Scope.To);
        return await db.AdministrativeUnits.AsNoTracking()
            .Where(u => u.Code >= from && u.Code <= to && u.Level != UnitLevel.VillagerGroup)
            .OrderBy(u => u.Code).Select(u => new UnitInReach(u.Code, u.Name)).ToListAsync(cancellation);
    }
}

public sealed record UnitInReach(long Code, string Name);
