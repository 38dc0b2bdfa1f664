using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>A special account as the pages show it: the number masked.</summary>
public sealed record SpecialAccountView(
    int Id, string Name, string Bank, string NumberMasked, Money Received, Money Paid, Money Reserved, bool IsDemonstration, int Version)
{
    public Money Balance => Received - Paid;

    public Money Free => Balance - Reserved;
}

public sealed record FundReceiptView(int Id, DateOnly On, Money Amount, string Payer, string BankSlip, string RecordedBy, bool IsDemonstration);

public sealed class SpecialAccountQuery(VillageDb db, PersonalDataVault vault)
{
    public async Task<IReadOnlyList<SpecialAccountView>> AllAsync(CancellationToken cancellation) =>
        [.. (await db.SpecialAccounts.AsNoTracking().OrderBy(a => a.VillageCode).ThenBy(a => a.Id).ToListAsync(cancellation)).Select(View)];

    /// <exception cref="NotFoundException">No such account in the person's scope.</exception>
    public async Task<SpecialAccountView> OneAsync(int id, CancellationToken cancellation) =>
        View(await db.SpecialAccounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFoundException("这个专户"));

    /// <summary>拨入记录, the latest first.</summary>
    public async Task<IReadOnlyList<FundReceiptView>> ReceiptsAsync(int accountId, CancellationToken cancellation) =>
        [.. (await db.FundReceipts.AsNoTracking().Where(r => r.AccountId == accountId).OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Id)
            .Take(200).ToListAsync(cancellation))
            .Select(r => new FundReceiptView(r.Id, r.ReceivedOn, new(r.AmountFen), r.Payer, r.BankSlip, r.RecordedBy, r.IsDemonstration))];

    private SpecialAccountView View(SpecialAccount a) => new(a.Id, a.Name, a.Bank,
        Masking.BankAccount(vault.Open(a.BankAccountSealed, Payee.Purpose)), new(a.ReceivedFen), new(a.PaidFen), new(a.ReservedFen), a.IsDemonstration, a.Version);
}
