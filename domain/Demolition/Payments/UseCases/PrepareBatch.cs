using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.UseCases;

/// <summary>经办付款批次.</summary>
public sealed record PrepareBatch(int AccountId, PayoutKind Kind, IReadOnlyList<PrepareBatch.Line> Lines)
{
    /// <param name="Payee">户名; empty for the household head.</param>
    /// <param name="BankAccount">As typed; empty takes the one that the household's agreement names, or that it was last paid to.</param>
    /// <param name="Mandate">公证委托书编号, when the payee is not the head.</param>
    public sealed record Line(int HouseholdId, Money Amount, string? Payee, string? Bank, string? BankAccount, string? Mandate);
}

public sealed class PrepareBatchHandler(VillageDb db, HouseholdMoneyQuery money, KnownPayeeQuery known, PersonalDataVault vault, VillageClock clock)
{
    /// <returns>The new batch's key.</returns>
    /// <exception cref="RefusedException">One of the rules of <see cref="PaymentBatch"/>, or a household that is in another batch.</exception>
    /// <exception cref="NotFoundException">No such account or household in the person's scope.</exception>
    public async Task<int> HandleAsync(PrepareBatch request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var series = $"FK-{clock.Today.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation); // from here on nobody else draws up a batch
        var account = await db.SpecialAccounts.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellation) ?? throw new NotFoundException("这个专户");
        var orders = await OrdersAsync(request, cancellation);
        var batch = PaymentBatch.Prepare(account, $"{series}-{number:0000}", orders, db.Person(), clock.Today);
        db.Add(batch);
        db.Doing("经办付款批次", $"{batch.Number} 共 {batch.Total.InYuan()}");
        await db.SaveBatchAsync(null, cancellation);
        await transaction.CommitAsync(cancellation);
        return batch.Id;
    }

    private async Task<List<PaymentOrder>> OrdersAsync(PrepareBatch request, CancellationToken cancellation)
    {
        int[] ids = [.. request.Lines.Select(l => l.HouseholdId).Distinct()];
        var households = await db.Households.Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellation);
        var owed = await money.OwedAsync(request.Kind, ids, cancellation);
        var payees = await known.OfAsync(ids, cancellation);
        return [.. request.Lines.Select(line =>
        {
            var household = households.GetValueOrDefault(line.HouseholdId) ?? throw new NotFoundException("这一户");
            return new PaymentOrder(household, owed[household.Id], line.Amount, request.Kind, PayeeOf(household, line, payees.GetValueOrDefault(household.Id)));
        })];
    }

    private Payee PayeeOf(Household household, PrepareBatch.Line line, Payee? before)
    {
        if (string.IsNullOrWhiteSpace(line.BankAccount))
        {
            return before ?? throw new RefusedException(new PayeeAccountMissing(household.Code));
        }

        var name = string.IsNullOrWhiteSpace(line.Payee) ? household.HeadName : line.Payee;
        return Payee.Of(vault, name, line.Bank, line.BankAccount, line.Mandate);
    }
}
