using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Funds.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Domain.Resettlement.Funds.UseCases;

/// <summary>冲销 of a remittance that was recorded wrongly.</summary>
public sealed record ReverseRemittance(int RemittanceId, DateOnly On, string? Reason);

public sealed class ReverseRemittanceHandler(VillageDb db, VillageClock clock)
{
    /// <returns>The number of the counter-entry.</returns>
    /// <exception cref="RefusedException">One of the rules of <see cref="FundRemittance.Reverse"/>, reversed already, or a day to come.</exception>
    /// <exception cref="NotFoundException">No such remittance in the person's villages.</exception>
    public async Task<string> HandleAsync(ReverseRemittance request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var wrong = await db.FundRemittances.SingleOrDefaultAsync(r => r.Id == request.RemittanceId, cancellation) ?? throw new NotFoundException("这笔解缴");
        var series = $"DJ-{request.On.Year}";
        var counter = wrong.Reverse($"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}", request.On, request.Reason, Signer.Of(db.Actor));
        db.Add(counter);
        await db.FreeSlipAsync(wrong.BankSlip, request.On, cancellation);
        db.Doing("冲销代收款解缴", $"{wrong.Number} {wrong.Fund} {wrong.Amount.InYuan()}：{counter.Reason}");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, FundRemittanceConfiguration.OneReversal, "FundRemittances.ReversesId"))
        {
            throw new RefusedException(new RemittanceNotStanding(wrong.Number));
        }

        await transaction.CommitAsync(cancellation);
        return counter.Number;
    }
}
