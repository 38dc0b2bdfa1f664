using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>Money conserves (资金守恒): what a household and an area agreed to is what was paid, set off and is left, to the fen.</summary>
/// <remarks>
/// Counted from the papers, not from kept figures. A household paid more than its whole agreement is <see cref="PaidMoreThanAgreedQuery"/>'s.
/// An area differs from its households when a paper or a payment lies under another area than its household.
/// </remarks>
public sealed class MoneyAddsUpQuery(VillageDb db, MoneyLedgerQuery ledger, VillageClock clock) : IConservationCheck
{
    public string Code => "money-sum";

    public string Title => "协议与已付、已抵、未结不平";

    public string Rule => "协议补偿总额 = 换成面积 + 已付 + 已抵 + 未付 + 未抵，每户、每个片区都到分，未付、未抵不为负。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var lines = await ledger.RunAsync(null, clock.Today, cancellation);
        return [.. lines.Select(Doubtful).OfType<Doubt>().Take(FindingLimits.Most), .. await AreasAsync(lines, cancellation)];
    }

    private static Doubt? Doubtful(HouseholdMoneyLine line)
    {
        var m = line.Money;
        var why = line.Registered != m.Agreed ? $"登记的协议总额 {Yuan(line.Registered)}，协议书合计 {Yuan(m.Agreed)}"
            : m.CashLeft < Money.Zero && m.Paid <= line.Registered ? $"货币应付 {Yuan(m.Cash)}，已付 {Yuan(m.Paid)}"
            : m.CreditLeft < Money.Zero ? $"应抵房款 {Yuan(m.Credit)}，结算单已抵 {Yuan(m.SetOff)}"
            : null;
        return why is null ? null : new(line.VillageCode, $"{line.Code} {line.HeadName}{why}",
            [new("Household", line.HouseholdId, line.HouseholdId, $"{line.Code} {line.HeadName}", Words(m))]);
    }

    private async Task<IEnumerable<Doubt>> AreasAsync(IReadOnlyList<HouseholdMoneyLine> lines, CancellationToken cancellation)
    {
        var today = clock.Today;
        var papers = await db.AgreementsOn(today).AsNoTracking().GroupBy(a => a.AreaId).Select(g => new { g.Key, Fen = g.Sum(a => a.Total.Fen) })
            .ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        var bare = await db.WithoutPaper(db.Households).Where(h => h.SignedOn <= today).GroupBy(h => h.AreaId).Select(g => new { g.Key, Fen = g.Sum(h => h.AgreedFen) })
            .ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        var paid = await db.PaymentLines.PaidBy(today).GroupBy(l => l.AreaId).Select(g => new { g.Key, Fen = g.Sum(l => l.AmountFen) })
            .ToDictionaryAsync(g => g.Key, g => g.Fen, cancellation);
        var areas = await db.DemolitionAreas.AsNoTracking().OrderBy(a => a.VillageCode).ThenBy(a => a.Code).Select(a => new { a.Id, a.VillageCode, a.Code, a.Name }).ToListAsync(cancellation);
        var households = lines.GroupBy(l => l.Money.AreaId).ToDictionary(g => g.Key, g => AreaMoney.Sum(g.Select(l => l.Money)));
        return from area in areas
               let sum = households.GetValueOrDefault(area.Id) ?? AreaMoney.Nothing(area.Id)
               let agreed = new Money(papers.GetValueOrDefault(area.Id) + bare.GetValueOrDefault(area.Id))
               let payments = new Money(paid.GetValueOrDefault(area.Id))
               where agreed != sum.Agreed || payments != sum.PaidOut
               select new Doubt(area.VillageCode,
                   $"{area.Code} {area.Name}各户相加：协议 {Yuan(sum.Agreed)}、付出 {Yuan(sum.PaidOut)}；按片区的协议书、付款单相加：协议 {Yuan(agreed)}、付出 {Yuan(payments)}",
                   [new("DemolitionArea", area.Id, null, $"{area.Code} {area.Name}", $"各户相加：{Words(sum)}；协议相差 {Yuan(agreed - sum.Agreed)}，付出相差 {Yuan(payments - sum.PaidOut)}")]);
    }

    private static string Words(AreaMoney m) =>
        $"协议 {Yuan(m.Agreed)} = 换成面积 {Yuan(m.ByArea)} + 已付 {Yuan(m.Paid)} + 已抵 {Yuan(m.SetOff)} + 未付 {Yuan(m.CashLeft)} + 未抵 {Yuan(m.CreditLeft)}";

    private static string Yuan(Money money) => $"{money.Yuan:N2}";
}
