using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.UseCases;

/// <summary>开立专户.</summary>
/// <param name="BankAccount">As typed; sealed at once.</param>
public sealed record OpenSpecialAccount(long VillageCode, string Name, string Bank, string BankAccount);

public sealed class OpenSpecialAccountHandler(VillageDb db, PersonalDataVault vault)
{
    /// <returns>The account's key.</returns>
    /// <exception cref="RefusedException">No name, bank or number, or a name that is taken.</exception>
    public async Task<int> HandleAsync(OpenSpecialAccount request, CancellationToken cancellation)
    {
        var number = BankCardNumber.Parse(request.BankAccount);
        var account = SpecialAccount.Open(request.VillageCode, request.Name, request.Bank, vault.Seal(number.Value, Payee.Purpose));
        db.Add(account);
        db.Doing("开立专户");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new SpecialAccountNameTaken(account.Name));
        }

        return account.Id;
    }
}

/// <summary>登记拨入资金.</summary>
public sealed record ReceiveFunds(int AccountId, int SeenVersion, Money Amount, DateOnly On, string Payer, string BankSlip);

public sealed class ReceiveFundsHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">No amount, payer or slip, a day to come, or a slip that was used before.</exception>
    /// <exception cref="NotFoundException">No such account in the person's scope.</exception>
    public async Task HandleAsync(ReceiveFunds request, CancellationToken cancellation)
    {
        var account = await db.SpecialAccounts.SingleOrDefaultAsync(a => a.Id == request.AccountId, cancellation) ?? throw new NotFoundException("这个专户");
        db.ExpectVersion(account, request.SeenVersion);
        db.Add(account.Receive(request.Amount, request.On, clock.Today, request.Payer, request.BankSlip, db.Actor.Name));
        db.Doing("登记拨入资金", $"{account.Name} {request.Amount.InYuan()}");
        await db.SaveBatchAsync(request.BankSlip.Trim(), cancellation);
    }
}
