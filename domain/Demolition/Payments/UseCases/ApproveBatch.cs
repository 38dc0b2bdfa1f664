using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.UseCases;

/// <summary>审批付款批次, after counting once more that nobody gets more than is owed.</summary>
/// <param name="SeenTotal">The total on the page: nothing else is approved than what was seen.</param>
public sealed record ApproveBatch(int BatchId, int SeenVersion, Money SeenTotal);

public sealed class ApproveBatchHandler(VillageDb db, ExpropriationGates gates, HouseholdMoneyQuery money, VillageClock clock)
{
    /// <exception cref="RefusedException">The wrong step, the same person, an area whose case does not allow paying yet, or more than a household is owed by now.</exception>
    /// <exception cref="NotFoundException">No such batch in the person's scope.</exception>
    public async Task HandleAsync(ApproveBatch request, CancellationToken cancellation)
    {
        var batch = await BatchInHand.FindAsync(db, request.BatchId, request.SeenVersion, cancellation);
        if (batch.Total != request.SeenTotal)
        {
            throw new RefusedException(new BatchChangedMeanwhile(batch.Number, request.SeenTotal, batch.Total));
        }

        foreach (var area in batch.Lines.Select(l => l.AreaId).Distinct())
        {
            await gates.RequireAsync(area, GatedAct.Pay, clock.Today, cancellation);
        }

        await money.RefuseOverpaymentAsync(batch, cancellation);
        batch.Approve(db.Person(), clock.Today);
        db.Doing("付款批次审批", $"{batch.Number} 共 {batch.Total.InYuan()}");
        await db.SaveBatchAsync(null, cancellation);
    }
}
