using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords.UseCases;

/// <summary>剩余安置面积: kept or bought back, as the household signed.</summary>
public sealed record ChooseUnused(int RecordId, int SeenVersion, UnusedEntitlement Choice);

public sealed class ChooseUnusedHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Corrected meanwhile, or the statement of the last home is there already.</exception>
    /// <exception cref="NotFoundException">No such record in the person's villages.</exception>
    public async Task HandleAsync(ChooseUnused request, CancellationToken cancellation)
    {
        var record = await db.EntitlementRecords.SingleOrDefaultAsync(r => r.Id == request.RecordId, cancellation) ?? throw new NotFoundException("这张核定单");
        db.ExpectVersion(record, request.SeenVersion);
        var last = await db.Allocations.Where(a => a.HouseholdId == record.HouseholdId && a.ReleasedOn == null)
            .OrderByDescending(a => a.OrderInHousehold).Select(a => (int?)a.Id).FirstOrDefaultAsync(cancellation);
        if (await db.Statements.Standing().Originals().Where(s => s.AllocationId == last).Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } statement)
        {
            var code = await db.Households.Where(h => h.Id == record.HouseholdId).Select(h => h.Code).SingleAsync(cancellation);
            throw new RefusedException(new EntitlementUnusedTooLate(code, statement));
        }

        record.ChooseUnused(request.Choice, clock.Today);
        db.Doing("登记剩余安置面积的处理", $"{record.Number}：{request.Choice.Label()}");
        await db.SaveChangesAsync(cancellation);
    }
}
