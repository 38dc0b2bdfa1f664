using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>A payment that the bank made and did not get back.</summary>
public sealed record PaidLine(
    int HouseholdId, string HouseholdCode, string HeadName, PayoutKind Kind, Money Amount, DateOnly PaidOn, string BankSlip, int BatchId, string BatchNumber);

/// <param name="Total">Of all of them, not of the page alone.</param>
public sealed record PaidLines(PageOf<PaidLine> Rows, Money Total);

/// <summary>What had been paid by a day (已付款项): the rows behind every figure that says so.</summary>
public sealed class PaidLineListQuery(VillageDb db)
{
    /// <param name="areaId">Only this area.</param>
    /// <param name="on">As of this day.</param>
    /// <param name="since">Only what was paid after this day.</param>
    /// <param name="overrun">Only for overruns of the transition fee, or only for agreements; null for both.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<PaidLines> RunAsync(int? areaId, DateOnly on, DateOnly? since, bool? overrun, int page, CancellationToken cancellation)
    {
        var rows = db.PaymentLines.AsNoTracking().PaidBy(on);
        rows = areaId is { } area ? rows.Where(l => l.AreaId == area) : rows;
        rows = since is { } after ? rows.Where(l => l.PaidOn > after) : rows;
        rows = overrun is { } only ? rows.Where(l => l.Kind == PayoutKind.Overrun == only) : rows;
        var total = await rows.CountAsync(cancellation);
        var fen = await rows.SumAsync(l => l.AmountFen, cancellation);
        var at = Paging.NumberWithin(page, total);
        var found = await (from l in rows
                           join h in db.Households on l.HouseholdId equals h.Id
                           join b in db.PaymentBatches on l.BatchId equals b.Id
                           orderby l.PaidOn descending, l.Id descending
                           select new { l.HouseholdId, h.Code, h.HeadName, l.Kind, l.AmountFen, l.PaidOn, l.BankSlip, l.BatchId, b.Number })
            .Skip((at - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellation);
        return new(new([.. found.Select(l => new PaidLine(l.HouseholdId, l.Code, l.HeadName, l.Kind, new(l.AmountFen), l.PaidOn!.Value, l.BankSlip!, l.BatchId, l.Number))],
            total, at, Paging.Size), new(fen));
    }
}

/// <summary>What counts as paid on a past day.</summary>
internal static class PaidLinesByDay
{
    /// <summary>Paid by then and not come back by then.</summary>
    public static IQueryable<PaymentLine> PaidBy(this IQueryable<PaymentLine> lines, DateOnly on) =>
        lines.Where(l => l.PaidOn <= on && (l.FailedOn == null || l.FailedOn > on));
}
