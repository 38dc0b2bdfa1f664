using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>Which lines of batches a sheet is about.</summary>
/// <param name="PaidOn">Only what had been paid by this day and had not come back.</param>
/// <param name="PaidSince">Of that: only what was paid after this day.</param>
/// <param name="Overrun">Only for overruns of the transition fee, or only for agreements.</param>
/// <param name="AtBank">Only lines of batches that the bank has been or may be told of.</param>
public sealed record PaymentSheetFilter(int? AreaId = null, int? BatchId = null, DateOnly? PaidOn = null, DateOnly? PaidSince = null, bool? Overrun = null, bool AtBank = false);

/// <summary>One line of a batch in a sheet.</summary>
/// <param name="Account">The payee's number, masked or in full.</param>
public sealed record PaymentSheetRow(PaymentLine Line, PaymentBatch Batch, string HouseholdCode, string HeadName, string AreaCode, string Account);

/// <summary>The lines of batches one after another, for a sheet (付款明细).</summary>
public sealed class PaymentSheetQuery(VillageDb db, PersonalDataVault vault)
{
    /// <param name="filter">As the page's.</param>
    /// <param name="unmasked">Account numbers in full.</param>
    public IAsyncEnumerable<PaymentSheetRow> RunAsync(PaymentSheetFilter filter, bool unmasked)
    {
        var lines = db.PaymentLines.AsNoTracking().Where(l => (filter.AreaId == null || l.AreaId == filter.AreaId) && (filter.BatchId == null || l.BatchId == filter.BatchId));
        lines = filter.PaidOn is { } on ? lines.PaidBy(on) : lines;
        lines = filter.PaidSince is { } since ? lines.Where(l => l.PaidOn > since) : lines;
        lines = filter.Overrun is { } only ? lines.Where(l => l.Kind == PayoutKind.Overrun == only) : lines;
        var batches = filter.AtBank ? db.PaymentBatches.Where(b => b.Status == BatchStatus.Approved || b.Status == BatchStatus.Executed) : db.PaymentBatches;
        return (from l in lines
                join b in batches on l.BatchId equals b.Id
                join h in db.Households on l.HouseholdId equals h.Id
                join a in db.DemolitionAreas on l.AreaId equals a.Id
                orderby b.Number, l.Order
                select new { Line = l, Batch = b, h.Code, h.HeadName, Area = a.Code }).AsAsyncEnumerable()
            .Where(x => !filter.AtBank || x.Line.Status != PaymentLineStatus.Dropped)
            .Select(x => new PaymentSheetRow(x.Line, x.Batch, x.Code, x.HeadName, x.Area, Account(x.Line, unmasked)));
    }

    private string Account(PaymentLine line, bool unmasked)
    {
        var number = vault.Open(line.PayeeBankAccountSealed, Payee.Purpose);
        return unmasked ? number : Masking.BankAccount(number);
    }
}

/// <summary>What a sheet of bank slips is compared with.</summary>
public sealed class SlipsToMatchQuery(VillageDb db)
{
    /// <param name="villageCode">The village meant.</param>
    /// <param name="numbers">Of the batches in the rows.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<Dictionary<string, PaymentBatch>> BatchesAsync(long villageCode, IReadOnlyCollection<string> numbers, bool toChange, CancellationToken cancellation)
    {
        var batches = toChange ? db.PaymentBatches : db.PaymentBatches.AsNoTrackingWithIdentityResolution();
        return batches.Include(b => b.Account).Include(b => b.Lines).Where(b => b.VillageCode == villageCode && numbers.Contains(b.Number))
            .ToDictionaryAsync(b => b.Number, StringComparer.Ordinal, cancellation);
    }

    /// <summary>Codes of the households in these batches.</summary>
    public Task<Dictionary<int, string>> CodesAsync(IReadOnlyCollection<int> batches, CancellationToken cancellation) => (
        from l in db.PaymentLines.AsNoTracking()
        join h in db.Households on l.HouseholdId equals h.Id
        where batches.Contains(l.BatchId)
        select new { l.Id, h.Code }).ToDictionaryAsync(x => x.Id, x => x.Code, cancellation);

    /// <summary>Of these slips: those that are booked already, and by which line of a batch; 0 when it is booked elsewhere.</summary>
    public async Task<Dictionary<string, int>> BookedAsync(IReadOnlyCollection<string> slips, CancellationToken cancellation)
    {
        var paid = await db.PaymentLines.AsNoTracking().Where(l => l.BankSlip != null && slips.Contains(l.BankSlip)).Select(l => new { l.BankSlip, l.Id }).ToListAsync(cancellation);
        var elsewhere = await db.BookedSlips.AsNoTracking().Where(s => s.FreedOn == null && slips.Contains(s.Slip)).Select(s => s.Slip).ToListAsync(cancellation);
        var booked = paid.ToDictionary(p => p.BankSlip!, p => p.Id, StringComparer.Ordinal);
        foreach (var slip in elsewhere)
        {
            booked.TryAdd(slip, 0);
        }

        return booked;
    }
}
