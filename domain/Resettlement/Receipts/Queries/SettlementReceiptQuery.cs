using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Receipts.Queries;

/// <summary>A receipt as paper shows it.</summary>
/// <param name="Items">Of collected money: what it is collected for; empty for house money.</param>
/// <param name="Balance">What the statement still asked for after this payment: a reprint says what the first print said.</param>
public sealed record SettlementReceiptView(
    int Id, string Number, ReceiptKind Kind, Money Amount, string StatementNumber, string HomeCode, string HouseholdCode, string HeadName, DateOnly PaidOn, string BankSlip, string RecordedBy,
    IReadOnlyList<string> Items, Money Balance, string Hash, int Prints, DateOnly? VoidedOn, bool IsDemonstration);

public sealed class SettlementReceiptQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such receipt in the person's villages.</exception>
    public async Task<SettlementReceiptView> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (from r in db.SettlementReceipts.AsNoTracking()
                           join h in db.Households on r.Statement.Allocation.HouseholdId equals h.Id
                           where r.Id == id
                           select new
                           {
                               Receipt = r, r.Payment, r.Statement.Number, r.Statement.Net,
                               PaidByThen = db.Payments.Where(p => p.StatementId == r.StatementId && p.Id <= r.PaymentId)
                                   .Sum(p => p.Kind == PaymentKind.Received || p.Kind == PaymentKind.CameBack ? p.Amount.Fen : -p.Amount.Fen),
                               Home = r.Statement.Allocation.Home.Code, h.Code, h.HeadName,
                           }).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这张收据");
        var r1 = found.Receipt;
        var items = r1.Kind == ReceiptKind.House ? [] : await db.StatementLines.AsNoTracking()
            .Where(l => l.StatementId == r1.StatementId && l.Group == SettlementGroup.Collected).OrderBy(l => l.Order).Select(l => l.Label).ToListAsync(cancellation);
        return new(r1.Id, r1.Number, r1.Kind, r1.Amount, found.Number, found.Home, found.Code, found.HeadName, found.Payment.PaidOn, found.Payment.BankSlip ?? "", found.Payment.RecordedBy,
            items, new(found.Net.Fen - found.PaidByThen), r1.Hash, r1.PrintCount, r1.VoidedOn, r1.IsDemonstration);
    }
}

/// <summary>All that the verification page says about a receipt.</summary>
public sealed record VerifiedReceipt(string Number, string Hash, ReceiptKind Kind, Money Amount);

/// <summary>Proves a receipt from its QR code (验真): number and the first 16 digits of its hash; a void one is not confirmed.</summary>
public sealed class VerifyReceiptQuery(VillageDb db)
{
    /// <returns>The paper, or null for whatever reason.</returns>
    public async Task<VerifiedReceipt?> RunAsync(string? number, string? fingerprint, CancellationToken cancellation)
    {
        var (code, typed) = (HalfWidth.Code(number), HalfWidth.Code(fingerprint));
        var found = await db.SettlementReceipts.IgnoreQueryFilters().AsNoTracking().Where(r => r.Number == code && r.VoidedOn == null)
            .Select(r => new VerifiedReceipt(r.Number, r.Hash, r.Kind, r.Amount)).SingleOrDefaultAsync(cancellation);
        return typed.Length >= Resettlement.Queries.VerifyStatementQuery.FingerprintLength && typed.All(char.IsAsciiHexDigit)
            && found is not null && found.Hash.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? found : null;
    }
}
