using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Funds.Persistence;

namespace VillageTracker.Domain.Resettlement.Funds.UseCases;

/// <summary>启用收款账户 from a day on.</summary>
public sealed record SetSettlementAccount(long VillageCode, DateOnly ValidFrom, string? Payee, string? Bank, string? Number, string? Source);

public sealed class SetSettlementAccountHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="SettlementAccount.Set"/>, or somebody else was faster.</exception>
    public async Task HandleAsync(SetSettlementAccount request, CancellationToken cancellation)
    {
        var before = await db.SettlementAccounts.Where(a => a.VillageCode == request.VillageCode).OrderByDescending(a => a.ValidFrom).FirstOrDefaultAsync(cancellation);
        var facts = new AccountFacts(request.ValidFrom, request.Payee, request.Bank, request.Number, request.Source);
        var account = SettlementAccount.Set(request.VillageCode, facts, before, Signer.Of(db.Actor), clock.Today);
        db.Add(account);
        db.Doing("启用收款账户", $"{account.ValidFrom:yyyy-MM-dd} 起 {account.Payee}：{account.Source}");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, SettlementAccountConfiguration.OneBeginning, "SettlementAccounts.VillageCode"))
        {
            throw new RefusedException(new AccountTooEarly(request.ValidFrom));
        }
    }
}
