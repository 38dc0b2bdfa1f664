using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Give the household a new look-up code (查询纸条); the one before it stops working.</summary>
public sealed record PrintLookupSlip(int AllocationId, int SeenVersion);

public sealed class PrintLookupSlipHandler(VillageDb db, PersonalDataVault vault)
{
    /// <returns>The code, for this once: only its keyed hash is stored.</returns>
    /// <exception cref="RefusedException">The home went back.</exception>
    public async Task<LookupCode> HandleAsync(PrintLookupSlip request, CancellationToken cancellation)
    {
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        var sealedNumber = await db.Households.Where(h => h.Id == allocation.HouseholdId).Select(h => h.IdNumberSealed).SingleAsync(cancellation);
        var code = LookupCode.New();
        db.ExpectVersion(allocation, request.SeenVersion);
        allocation.GiveLookupSlip(code.IndexWith(vault, vault.Open(sealedNumber, HouseholdIdentity.IdNumberPurpose)));
        db.Doing("打印查询纸条", allocation.Number);
        await db.SaveChangesAsync(cancellation);
        return code;
    }
}
