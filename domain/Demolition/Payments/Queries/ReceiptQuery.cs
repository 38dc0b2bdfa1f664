using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>A receipt (收据) as paper shows it.</summary>
/// <param name="CameBack">The day the bank sent the money back; the receipt is worth nothing since then.</param>
public sealed record ReceiptView(
    string Number, string HouseholdCode, string HeadName, string AreaName, PayoutKind Kind, Money Amount, string PayeeName, string? PayeeBank, string AccountMasked,
    string? Mandate, DateOnly PaidOn, string BankSlip, string BatchNumber, string SpecialAccount, string PreparedBy, string? CheckedBy, string? ApprovedBy,
    DateOnly? CameBack, int Prints, bool IsDemonstration);

public sealed class ReceiptQuery(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="NotFoundException">Nothing was paid by this line, or it is another village's.</exception>
    public async Task<ReceiptView> RunAsync(int batchId, int lineId, CancellationToken cancellation)
    {
        var found = await (from l in db.PaymentLines.AsNoTracking()
                           join b in db.PaymentBatches on l.BatchId equals b.Id
                           join h in db.Households on l.HouseholdId equals h.Id
                           join a in db.DemolitionAreas on l.AreaId equals a.Id
                           where l.Id == lineId && l.BatchId == batchId && l.ReceiptNumber != null
                           select new { Line = l, b.Number, Account = b.Account.Name, b.PreparedBy, b.CheckedBy, b.ApprovedBy, b.IsDemonstration, h.Code, h.HeadName, Area = a.Name })
            .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这张收据");
        var line = found.Line;
        return new(line.ReceiptNumber!, found.Code, found.HeadName, found.Area, line.Kind, line.Amount, line.PayeeName, line.PayeeBank,
            Masking.BankAccount(vault.Open(line.PayeeBankAccountSealed, Payee.Purpose)), line.Mandate, line.PaidOn!.Value, line.BankSlip!, found.Number, found.Account,
            found.PreparedBy, found.CheckedBy, found.ApprovedBy, line.FailedOn, line.ReceiptPrints, found.IsDemonstration);
    }
}
