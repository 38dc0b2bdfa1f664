using Microsoft.EntityFrameworkCore;

namespace VillageTracker.Domain.Persistence;

/// <summary>Reads one area's stamp from the database as cheaply as can be: for requests that come by the thousand.</summary>
/// <remarks>Each call asks the database, so a change made by another server counts from its commit on.</remarks>
public sealed class StampReader(Func<VillageDb> open)
{
    private static readonly Func<VillageDb, string, Task<long>> Read = EF.CompileAsyncQuery(
        (VillageDb db, string area) => db.AreaStamps.AsNoTracking().Where(s => s.Area == area).Select(s => s.Value).FirstOrDefault());

    public async Task<long> OfAsync(string area)
    {
        await using var db = open();
        return await Read(db, area);
    }
}
