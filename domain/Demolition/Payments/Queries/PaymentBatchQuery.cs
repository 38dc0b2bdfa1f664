using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>One line of a batch as its page shows it: the account masked.</summary>
public sealed record PaymentLineView(
    int Id, int Order, int HouseholdId, string HouseholdCode, string HeadName, PayoutKind Kind, Money Amount, string PayeeName, string? PayeeBank,
    string AccountMasked, string? Mandate, PaymentLineStatus Status, DateOnly? PaidOn, string? BankSlip, DateOnly? FailedOn, string? Reason,
    string? ReceiptNumber, int ReceiptPrints);

/// <summary>Who signed a batch, and when.</summary>
public sealed record BatchSignature(string Act, int? AccountId, string? Name, DateOnly? On);

/// <summary>One batch as its page shows it.</summary>
public sealed record PaymentBatchView(
    int Id, string Number, BatchStatus Status, int AccountId, string AccountName, Money Total, IReadOnlyList<BatchSignature> Signatures, string? Reason,
    DateOnly? ExecutedOn, bool IsDemonstration, int Version, IReadOnlyList<PaymentLineView> Lines)
{
    public bool HasSigned(int? accountId) => Signatures.Any(s => s.AccountId is not null && s.AccountId == accountId);
}

public sealed class PaymentBatchQuery(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="NotFoundException">No such batch in the person's scope.</exception>
    public async Task<PaymentBatchView> RunAsync(int id, CancellationToken cancellation)
    {
        var batch = await db.PaymentBatches.AsNoTracking().Include(b => b.Account).SingleOrDefaultAsync(b => b.Id == id, cancellation)
            ?? throw new NotFoundException("这个付款批次");
        var lines = await (from l in db.PaymentLines.AsNoTracking()
                           join h in db.Households on l.HouseholdId equals h.Id
                           where l.BatchId == id
                           orderby l.Order
                           select new { Line = l, h.Code, h.HeadName }).ToListAsync(cancellation);
        return new(batch.Id, batch.Number, batch.Status, batch.AccountId, batch.Account.Name, batch.Total,
            [
                new("经办", batch.PreparedById, batch.PreparedBy, batch.PreparedOn),
                new("复核", batch.CheckedById, batch.CheckedBy, batch.CheckedOn),
                new("审批", batch.ApprovedById, batch.ApprovedBy, batch.ApprovedOn),
            ],
            batch.Reason, batch.ExecutedOn, batch.IsDemonstration, batch.Version, [.. lines.Select(x => View(x.Line, x.Code, x.HeadName))]);
    }

    private PaymentLineView View(PaymentLine l, string code, string head) => new(
        l.Id, l.Order, l.HouseholdId, code, head, l.Kind, l.Amount, l.PayeeName, l.PayeeBank,
        Masking.BankAccount(vault.Open(l.PayeeBankAccountSealed, Payee.Purpose)), l.Mandate, l.Status, l.PaidOn, l.BankSlip, l.FailedOn, l.Reason,
        l.ReceiptNumber, l.ReceiptPrints);
}

/// <summary>A row of the batch list.</summary>
public sealed record PaymentBatchRow(
    int Id, string Number, BatchStatus Status, DateOnly PreparedOn, string PreparedBy, int Lines, Money Total, DateOnly? ExecutedOn, bool IsDemonstration);

/// <summary>Batches, those that wait for somebody first, then the latest.</summary>
public sealed class PaymentBatchListQuery(VillageDb db)
{
    public async Task<PageOf<PaymentBatchRow>> RunAsync(BatchStatus? status, int page, CancellationToken cancellation)
    {
        var rows = db.PaymentBatches.AsNoTracking().Where(b => status == null || b.Status == status);
        var total = await rows.CountAsync(cancellation);
        var at = Paging.NumberWithin(page, total);
        var found = await rows
            .OrderBy(b => b.Status == BatchStatus.Executed || b.Status == BatchStatus.Cancelled ? 1 : 0).ThenByDescending(b => b.PreparedOn).ThenByDescending(b => b.Id)
            .Skip((at - 1) * Paging.Size).Take(Paging.Size)
            .Select(b => new { b.Id, b.Number, b.Status, b.PreparedOn, b.PreparedBy, Lines = b.Lines.Count(l => l.Status != PaymentLineStatus.Dropped), b.TotalFen, b.ExecutedOn, b.IsDemonstration })
            .ToListAsync(cancellation);
        return new([.. found.Select(b => new PaymentBatchRow(b.Id, b.Number, b.Status, b.PreparedOn, b.PreparedBy, b.Lines, new(b.TotalFen), b.ExecutedOn, b.IsDemonstration))], total, at, Paging.Size);
    }
}
