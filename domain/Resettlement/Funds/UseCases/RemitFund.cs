using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Funds.Queries;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Domain.Resettlement.Funds.UseCases;

/// <summary>登记解缴 of collected money.</summary>
public sealed record RemitFund(long VillageCode, string Fund, Money Amount, DateOnly On, string? Payee, string? BankSlip);

public sealed class RemitFundHandler(VillageDb db, FundLedgerQuery ledger, VillageClock clock)
{
    /// <returns>The number of the batch.</returns>
    /// <exception cref="RefusedException">No amount, more than is left, no payee, a day to come, or a slip that was used before.</exception>
    public async Task<string> HandleAsync(RemitFund request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var series = $"DJ-{request.On.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation); // from here on nobody else hands money on
        var left = (await ledger.RunAsync(clock.Today, cancellation)).Funds.FirstOrDefault(f => f.Fund == request.Fund)?.Left ?? Money.Zero;
        var remittance = FundRemittance.Of(request.VillageCode, new($"{series}-{number:0000}", request.Fund, request.Amount, request.On, request.Payee, request.BankSlip), left, Signer.Of(db.Actor));
        db.Add(remittance);
        db.Doing("登记代收款解缴", $"{remittance.Number} {remittance.Fund} {remittance.Amount.InYuan()}");
        await db.SavePaymentAsync(request.BankSlip, cancellation);
        await transaction.CommitAsync(cancellation);
        return remittance.Number;
    }
}
