using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Hand over the keys of a settled home (办理拿房), with what was found in it.</summary>
/// <param name="Sheet">Its defects get their days of repair here, whatever they say.</param>
public sealed record HandOverKeys(int AllocationId, int SeenVersion, DateOnly On, HandOverSheet Sheet);

public sealed class HandOverKeysHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <returns>The key of the record.</returns>
    /// <exception cref="RefusedException">The statement is not settled (<see cref="KeysBeforePayment"/>), a dispute is open, or one of the rules of <see cref="KeyHandOver.Give"/>.</exception>
    public async Task<int> HandleAsync(HandOverKeys request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation)
            ?? throw new NotFoundException("这条分配记录");
        db.ExpectVersion(allocation, request.SeenVersion);
        if (await db.Statements.Standing().Where(s => s.AllocationId == allocation.Id && s.SupplementsId != null && s.SettledOn == null)
            .Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } open)
        {
            throw new RefusedException(new KeysBeforeSupplement(allocation.Number, open));
        }

        var head = await db.Households.Where(h => h.Id == allocation.HouseholdId).Select(h => h.HeadName).SingleAsync(cancellation);
        var sheet = Timed(request.Sheet, await rules.OnAsync(request.On, cancellation), request.On);
        var series = $"JF-{request.On.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation);
        var record = KeyHandOver.Give(allocation, $"{series}-{number:0000}", sheet, head, Signer.Of(db.Actor), request.On);
        db.Add(record);
        db.Doing("办理拿房", allocation.Number);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return record.Id;
    }

    private static HandOverSheet Timed(HandOverSheet sheet, RuleBook rules, DateOnly on) =>
        sheet with { Defects = [.. sheet.Defects.Select(d => d with { RepairBy = rules.RepairBy(d.IsSerious, on) })] };
}
