using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>One household's transition fee as of a day.</summary>
/// <param name="Ended">The last day that is paid for, where it has one: the notice's deadline, or the day the last home was taken over.</param>
/// <param name="EndedBy">Which of the two.</param>
/// <param name="Agreed">What the agreement already holds for the agreed term.</param>
/// <param name="Fee">From the day after vacating to the end or to <paramref name="AsOf"/>.</param>
/// <param name="Factor">The multiple that holds on the day; 0 once it has ended.</param>
/// <param name="OverrunPaid">已付超期过渡费, less what came back.</param>
public sealed record TransitionLedger(
    int HouseholdId, int AreaId, string Code, string HeadName, int AgreementId, string AgreementNumber, TransitionTerms Terms, DateOnly AsOf, DateOnly? Ended, string? EndedBy,
    DateOnly? NoticedOn, int NoticeVersion, Money Agreed, TransitionResult Fee, decimal Factor, Money OverrunPaid, bool IsDemonstration)
{
    /// <summary>Past its term and still running.</summary>
    public bool IsOverrun => Running && AsOf > Terms.TermEndsOn;

    public bool Running => Ended is not { } end || end >= AsOf;

    /// <summary>What a month costs now; zero once it has ended.</summary>
    public Money MonthlyNow => Running ? Money.RoundYuan(Terms.Area.SquareMetres * Terms.MonthlyRate.YuanPerSqm * Factor) : Money.Zero;

    /// <summary>Beyond what the agreement holds: the overrun.</summary>
    public Money Beyond => Fee.Overrun;

    /// <summary>超期过渡费应付、已付: what has run up by the day, and what of it was paid in batches.</summary>
    public HouseholdMoney OverrunMoney => new(Beyond, OverrunPaid);
}

/// <summary>Transition fees (过渡费台账): one household, or all that wait for their homes.</summary>
public sealed class TransitionLedgerQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such household, or it has no exchange agreement or has not moved out.</exception>
    public async Task<TransitionLedger> OneAsync(int householdId, DateOnly asOf, CancellationToken cancellation) =>
        (await ReadAsync(db.Households.Where(h => h.Id == householdId), asOf, cancellation)).SingleOrDefault() ?? throw new NotFoundException("这户的过渡费");

    /// <summary>All that have moved out for another home, longest overrun first.</summary>
    public async Task<IReadOnlyList<TransitionLedger>> AllAsync(DateOnly asOf, CancellationToken cancellation) =>
        [.. (await ReadAsync(db.Households, asOf, cancellation)).OrderBy(l => l.Running ? 0 : 1).ThenBy(l => l.Terms.TermEndsOn).ThenBy(l => l.Code, StringComparer.Ordinal)];

    /// <summary>Of these households, those that have moved out for another home.</summary>
    internal async Task<Dictionary<int, TransitionLedger>> OfAsync(IReadOnlyCollection<int> householdIds, DateOnly asOf, CancellationToken cancellation) =>
        (await ReadAsync(db.Households.Where(h => householdIds.Contains(h.Id)), asOf, cancellation)).ToDictionary(l => l.HouseholdId);

    /// <summary>One area's, by code.</summary>
    internal async Task<IReadOnlyList<TransitionLedger>> OfAreaAsync(int areaId, DateOnly asOf, CancellationToken cancellation) =>
        [.. (await ReadAsync(db.Households.Where(h => h.AreaId == areaId), asOf, cancellation)).OrderBy(l => l.Code, StringComparer.Ordinal)];

    private async Task<List<TransitionLedger>> ReadAsync(IQueryable<Household> households, DateOnly asOf, CancellationToken cancellation)
    {
        var rows = await (
            from h in households.AsNoTracking()
            where h.Method == CompensationMethod.Exchange && h.VacatedOn != null && h.VacatedOn <= asOf
            join a in db.CompensationAgreements on h.Id equals a.HouseholdId
            where a.InForce
            select new
            {
                h.Id, h.AreaId, h.Code, h.HeadName, VacatedOn = h.VacatedOn!.Value, AgreementId = a.Id, a.Number, a.PolicyId, a.IsDemonstration,
                a.Terms.RecognisedArea, a.Terms.TransitionRate, a.Terms.TransitionMonths, a.Terms.Transition,
                AgreedFen = a.Lines.Where(l => l.Code == CompensationCode.Transition).Sum(l => l.Amount.Fen),
                OverrunPaid = db.PaymentLines.Where(p => p.HouseholdId == h.Id && p.Kind == PayoutKind.Overrun && p.Status == PaymentLineStatus.Paid).Sum(p => p.AmountFen),
                Homes = db.Allocations.Count(x => x.HouseholdId == h.Id && x.ReleasedOn == null),
                Taken = db.Allocations.Count(x => x.HouseholdId == h.Id && x.ReleasedOn == null && x.HandedOverOn != null),
                LastTaken = db.Allocations.Where(x => x.HouseholdId == h.Id && x.ReleasedOn == null).Max(x => x.HandedOverOn),
                Notice = db.TakeOverNotices.Where(n => n.HouseholdId == h.Id).Select(n => new Notice(n.NoticedOn, n.Deadline, n.Version)).FirstOrDefault(),
            }).ToListAsync(cancellation);
        int[] policies = [.. rows.Select(r => r.PolicyId).Distinct()];
        var steps = (await db.CompensationPolicies.AsNoTracking().Where(p => policies.Contains(p.Id)).SelectMany(p => p.Overrun).ToListAsync(cancellation))
            .ToLookup(s => s.PolicyId);
        return [.. rows.Select(r => Ledger(
            new(r.Id, r.AreaId, r.Code, r.HeadName, r.AgreementId, r.Number, new(r.AgreedFen), new(r.OverrunPaid), r.IsDemonstration),
            new(r.RecognisedArea, r.TransitionRate, r.VacatedOn, r.TransitionMonths, r.Transition, [.. steps[r.PolicyId]]),
            r.Notice, r.Homes > 0 && r.Taken == r.Homes ? r.LastTaken : null, asOf))];
    }

    private static TransitionLedger Ledger(Head head, TransitionTerms terms, Notice? notice, DateOnly? taken, DateOnly asOf)
    {
        var ended = notice?.Deadline ?? taken;
        var last = ended is { } end && end < asOf ? end : asOf;
        return new(head.Id, head.AreaId, head.Code, head.Name, head.AgreementId, head.Number, terms, asOf, ended,
            ended is null ? null : notice is null ? "最后一套安置房已拿房" : "拿房通知的期限", notice?.NoticedOn, notice?.Version ?? 0, head.Agreed,
            TransitionFee.Until(terms, last), ended is { } over && over < asOf ? 0 : TransitionFee.FactorOn(terms, asOf), head.OverrunPaid, head.IsDemonstration);
    }

    private sealed record Head(int Id, int AreaId, string Code, string Name, int AgreementId, string Number, Money Agreed, Money OverrunPaid, bool IsDemonstration);

    private sealed record Notice(DateOnly NoticedOn, DateOnly Deadline, int Version);
}
