using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>What stands between a household and the office (补偿、协议、付款、异议), in short.</summary>
/// <param name="Sheet">Null while none was saved.</param>
/// <param name="Agreement">The one in force, supplements counted; null while nothing is signed.</param>
/// <param name="InHand">One that waits to be signed.</param>
/// <param name="Money">货币应付、已付: of the agreement.</param>
/// <param name="LastPaid">The latest payment that did not come back.</param>
/// <param name="UnderWay">A payment in a batch that is not done.</param>
/// <param name="Objections">Those not answered yet, by their day.</param>
public sealed record HouseholdDealings(
    SheetStanding? Sheet, AgreementStanding? Agreement, AgreementStanding? InHand, HouseholdMoney Money, PaymentStanding? LastPaid, PaymentStanding? UnderWay,
    IReadOnlyList<ObjectionStanding> Objections);

public sealed record SheetStanding(Money MoneyTotal, Money ExchangeTotal, string PreparedBy, DateOnly PreparedOn, string? CheckedBy, DateOnly? CheckedOn)
{
    public Money Of(CompensationMethod method) => method == CompensationMethod.Money ? MoneyTotal : ExchangeTotal;
}

public sealed record AgreementStanding(int Id, string Number, bool IsSupplement, CompensationMethod Method, DateOnly? SignedOn, Money Total, Money Cash, Money SetOff, DateOnly PayBefore);

public sealed record PaymentStanding(int BatchId, string BatchNumber, BatchStatus BatchStatus, PayoutKind Kind, Money Amount, DateOnly? PaidOn, string? ReceiptNumber);

public sealed record ObjectionStanding(int Id, string Receipt, string NoticeNumber, DateOnly ReceivedOn, DateOnly? AcceptedOn, DateOnly DueOn);

/// <summary>Reads them with a constant number of queries.</summary>
public sealed class HouseholdDealingsQuery(VillageDb db, HouseholdMoneyQuery money)
{
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<HouseholdDealings> RunAsync(int householdId, CancellationToken cancellation)
    {
        var sheet = await db.CompensationSheets.AsNoTracking().Where(s => s.HouseholdId == householdId)
            .Select(s => new SheetStanding(s.MoneyTotal, s.ExchangeTotal, s.PreparedBy, s.PreparedOn, s.CheckedBy, s.CheckedOn)).SingleOrDefaultAsync(cancellation);
        var agreements = await db.CompensationAgreements.AsNoTracking().Where(a => a.HouseholdId == householdId && (a.InForce || a.Status == AgreementStatus.Drawn))
            .Select(a => new { a.InForce, Standing = new AgreementStanding(a.Id, a.Number, a.MainId != null, a.Method, a.SignedOn, a.Total, a.Cash, a.SetOff, a.Terms.PayBefore) }).ToListAsync(cancellation);
        var payments = await (
            from l in db.PaymentLines.AsNoTracking()
            join b in db.PaymentBatches on l.BatchId equals b.Id
            where l.HouseholdId == householdId && (l.Status == PaymentLineStatus.Open || l.Status == PaymentLineStatus.Paid)
            orderby l.Status == PaymentLineStatus.Open ? 0 : 1, l.PaidOn descending, l.Id descending
            select new { l.Status, Standing = new PaymentStanding(b.Id, b.Number, b.Status, l.Kind, new Money(l.AmountFen), l.PaidOn, l.ReceiptNumber) }).Take(2).ToListAsync(cancellation);
        var objections = await (
            from o in db.Objections.AsNoTracking()
            join n in db.PublicNotices on o.NoticeId equals n.Id
            where o.HouseholdId == householdId && o.DueOn != null
            orderby o.DueOn, o.Id
            select new ObjectionStanding(o.Id, o.Receipt, n.Number, o.ReceivedOn, o.AcceptedOn, o.DueOn!.Value)).ToListAsync(cancellation);
        return new(sheet, agreements.Find(a => a.InForce)?.Standing, agreements.Find(a => !a.InForce)?.Standing, await money.OneAsync(householdId, null, cancellation),
            payments.Find(p => p.Status == PaymentLineStatus.Paid)?.Standing, payments.Find(p => p.Status == PaymentLineStatus.Open)?.Standing, objections);
    }
}
