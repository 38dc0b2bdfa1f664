using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Stock.Queries;

namespace VillageTracker.Domain.Resettlement.Progress.Queries;

/// <summary>The named lists behind the numbers of a day.</summary>
public enum DayGroup
{
    /// <summary>没有结算单.</summary>
    NoStatement,

    /// <summary>已开单未结清.</summary>
    Unpaid,

    /// <summary>已结清未拿房.</summary>
    NoKeys,

    /// <summary>已分配.</summary>
    Allocated,

    /// <summary>已开结算单.</summary>
    WithStatement,

    /// <summary>已结清.</summary>
    Paid,

    /// <summary>已拿房.</summary>
    HandedOver,

    /// <summary>已办证.</summary>
    Registered,
}

/// <summary>Which cases, on which day.</summary>
/// <param name="Text">Start of the room or household number, part of the head's name, or pinyin initials.</param>
/// <param name="Sort">waiting or home; a leading minus turns it round.</param>
public sealed record DayFilter(DateOnly On, DayGroup Group, int? Building, string? Text, string? Sort, int Page);

/// <summary>One home of a household on a day, and what it waits for.</summary>
/// <param name="Since">Since when it waits: the last step's day.</param>
/// <param name="Reason">Why it does not move; empty when the keys are handed over.</param>
/// <param name="Owner">Who has it in hand, where known.</param>
public sealed record CaseOnDay(
    int AllocationId, string Number, string HomeCode, string HouseholdCode, string HeadName, int? StatementId, string? StatementNumber, Money? Net, SettlementDirection? Direction,
    DateOnly Since, int DaysWaiting, DateOnly? DueOn, int DaysLate, string Reason, string? Owner, bool IsDemonstration)
{
    public string MaskedName => Masking.Name(HeadName);
}

/// <summary>The cases of any day by name, with the reason for which they wait.</summary>
public sealed class CasesOnDayQuery(VillageDb db)
{
    private const int Size = Paging.Size;

    public async Task<PageOf<CaseOnDay>> RunAsync(DayFilter filter, CancellationToken cancellation)
    {
        var cases = Filtered(filter);
        var total = await cases.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Facts(Sorted(cases, filter.Sort).Skip((number - 1) * Size).Take(Size), filter.On).ToListAsync(cancellation);
        return new([.. rows.Select(r => r.Row(filter.On))], total, number, Size);
    }

    /// <summary>How many are past the day by which their next step should be done: without a statement, and not settled.</summary>
    public async Task<(int WithoutStatement, int Unpaid)> CountLateAsync(DateOnly day, CancellationToken cancellation) => (
        await Filtered(new(day, DayGroup.NoStatement, null, null, null, 1)).CountAsync(x => x.Case.StatementDueOn < day, cancellation),
        await Filtered(new(day, DayGroup.Unpaid, null, null, null, 1)).CountAsync(x => x.Statement!.PayBefore < day, cancellation));

    /// <summary>All of them, the longest waiting first: for the paper and the sheet.</summary>
    public async Task<List<CaseOnDay>> AllAsync(DateOnly on, DayGroup group, CancellationToken cancellation)
    {
        var rows = await Facts(Sorted(Filtered(new(on, group, null, null, null, 1)), null), on).ToListAsync(cancellation);
        return [.. rows.Select(r => r.Row(on))];
    }

    private IQueryable<Joint> Filtered(DayFilter filter)
    {
        var day = filter.On;
        var cases = Grouped(filter.Group, day,
            from a in db.Allocations.AsNoTracking().HeldOn(day)
            join household in db.Households on a.HouseholdId equals household.Id
            join s in db.Statements.StandingOn(day) on a.Id equals s.AllocationId into statements
            from statement in statements.DefaultIfEmpty()
            select new Joint { Case = a, Home = a.Home, Building = a.Home.Building, Household = household, Statement = statement });
        if (filter.Building is { } building)
        {
            cases = cases.Where(x => x.Building.Number == building);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            cases = cases.Where(x => x.Home.Code.StartsWith(text) || x.Household.Code.StartsWith(code) || x.Household.HeadName.Contains(text) || x.Household.PinyinInitials.StartsWith(initials));
        }

        return cases;
    }

    private IQueryable<Joint> Grouped(DayGroup group, DateOnly day, IQueryable<Joint> cases)
    {
        var reopened = db.Statements.HomesSettledThenReopened(day).Select(s => s.AllocationId);
        return group switch
        {
            DayGroup.NoStatement => cases.Where(x => x.Statement == null || x.Statement.ApprovedOn == null || x.Statement.ApprovedOn > day),
            DayGroup.Unpaid => cases.Where(x => x.Statement!.ApprovedOn <= day && (x.Case.PaidOn == null || x.Case.PaidOn > day) && !reopened.Contains(x.Case.Id)),
            DayGroup.NoKeys => cases.Where(x => (x.Case.PaidOn <= day || reopened.Contains(x.Case.Id)) && (x.Case.HandedOverOn == null || x.Case.HandedOverOn > day)),
            DayGroup.WithStatement => cases.Where(x => x.Statement!.ApprovedOn <= day),
            DayGroup.Paid => cases.Where(x => x.Case.PaidOn <= day || reopened.Contains(x.Case.Id)),
            DayGroup.HandedOver => cases.Where(x => x.Case.HandedOverOn <= day),
            DayGroup.Registered => cases.Where(x => x.Case.RegisteredOn <= day),
            _ => cases,
        };
    }

    private static IQueryable<Joint> Sorted(IQueryable<Joint> cases, string? sort) => sort switch
    {
        "home" => cases.OrderBy(x => x.Building.Number).ThenBy(x => x.Home.Unit).ThenBy(x => x.Home.Floor).ThenBy(x => x.Home.Position),
        "-home" => cases.OrderByDescending(x => x.Building.Number).ThenByDescending(x => x.Home.Unit).ThenByDescending(x => x.Home.Floor).ThenByDescending(x => x.Home.Position),
        "-waiting" => cases.OrderByDescending(x => x.Statement!.ApprovedOn ?? x.Case.AllocatedOn).ThenBy(x => x.Case.Id),
        _ => cases.OrderBy(x => x.Statement!.ApprovedOn ?? x.Case.AllocatedOn).ThenBy(x => x.Case.Id),
    };

    private IQueryable<Read> Facts(IQueryable<Joint> cases, DateOnly on) => cases.Select(x => new Read
    {
        Case = x.Case,
        HomeCode = x.Home.Code,
        HouseholdCode = x.Household.Code,
        HeadName = x.Household.HeadName,
        Statement = x.Statement,
        Dispute = db.Disputes.Where(d => d.AllocationId == x.Case.Id && d.OpenedOn <= on && (d.ClosedOn == null || d.ClosedOn > on)).OrderByDescending(d => d.Id).FirstOrDefault(),
        MovedFen = db.Payments.Where(p => p.StatementId == x.Statement!.Id && p.PaidOn <= on)
            .Sum(p => p.Kind == PaymentKind.Received || p.Kind == PaymentKind.CameBack ? p.Amount.Fen : -p.Amount.Fen),
        LastPaidOn = db.Payments.Where(p => p.StatementId == x.Statement!.Id && p.PaidOn <= on && p.ReversesId == null && (p.ReversedOn == null || p.ReversedOn > on)).Max(p => (DateOnly?)p.PaidOn),
        IsMeasured = db.HomeChanges.Any(c => c.HomeId == x.Home.Id && c.What == HomeFact.MeasuredArea && c.On <= on),
    });

    private sealed class Joint
    {
        public required Allocation Case { get; init; }
        public required Home Home { get; init; }
        public required EstateBuilding Building { get; init; }
        public required Household Household { get; init; }
        public Statement? Statement { get; init; }
    }

    private sealed class Read
    {
        public required Allocation Case { get; init; }
        public required string HomeCode { get; init; }
        public required string HouseholdCode { get; init; }
        public required string HeadName { get; init; }
        public Statement? Statement { get; init; }
        public DisputeCase? Dispute { get; init; }

        /// <summary>In less out, by that day.</summary>
        public long MovedFen { get; init; }
        public DateOnly? LastPaidOn { get; init; }
        public bool IsMeasured { get; init; }

        public CaseOnDay Row(DateOnly on)
        {
            var (a, s, settled) = (Case, Statement, SettledBy(on));
            var paper = s is null ? null : new WaitingPaper(s.Number, s.PreparedBy, s.CheckedOn, s.ApprovedOn, s.PayBefore, s.Direction, s.Net, new(MovedFen));
            var facts = new WaitingFacts(on, Dispute is null ? null : new(Dispute.Number, Dispute.Reason, Dispute.Claim), a.Note, IsMeasured, a.StatementDueOn, paper, settled);
            var (isIssued, isDone) = (s?.ApprovedOn <= on, a.HandedOverOn <= on);
            var since = settled ?? (isIssued ? s!.ApprovedOn!.Value : a.AllocatedOn);
            return new(a.Id, a.Number, HomeCode, HouseholdCode, HeadName, isIssued ? s!.Id : null, isIssued ? s!.Number : null, isIssued ? s!.Net : null, isIssued ? s!.Direction : null,
                since, isDone ? 0 : on.DayNumber - since.DayNumber, isDone ? null : WaitingReason.DueOn(facts), isDone ? 0 : WaitingReason.DaysLate(facts),
                isDone ? "" : WaitingReason.Of(facts), isDone ? null : Dispute?.Owner ?? s?.PreparedBy, a.IsDemonstration);
        }

        /// <summary>Since when it was settled on that day, also if its money was taken back later; null if it was not.</summary>
        private DateOnly? SettledBy(DateOnly on) => Case.PaidOn <= on ? Case.PaidOn
            : LastPaidOn is not null && Statement!.ApprovedOn <= on && MovedFen == Statement.Net.Fen ? LastPaidOn : null;
    }
}
