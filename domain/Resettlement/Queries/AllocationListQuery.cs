using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>The groups of cases that the funnel's numbers lead to.</summary>
public enum CaseGroup { All, WithStatement, HandedOver, NoStatement, Unpaid, Unfinished, Released }

/// <summary>How the money of a home stands (结清情况), its supplements counted in.</summary>
public enum MoneyState
{
    /// <summary>应收未清.</summary>
    Owed,

    /// <summary>应退未退.</summary>
    ToRefund,

    /// <summary>两清，等户主签字.</summary>
    Even,

    /// <summary>已结清.</summary>
    Settled,
}

/// <summary>What to show of the allocations.</summary>
/// <param name="Text">Start of the allocation, room or household number, part of the head's name, or pinyin initials.</param>
/// <param name="Sort">number, home, allocated, net or balance; a leading minus turns it round.</param>
public sealed record AllocationFilter(string? Text, CaseGroup Group, int? Building, string? Sort, int Page, MoneyState? Money = null);

/// <summary>One case.</summary>
/// <param name="Net">Of the statement in force; null without one.</param>
/// <param name="BalanceFen">Open of all its statements in force: owed if positive, to be refunded if negative.</param>
/// <param name="IsSettled">It has statements in force and all of them are settled.</param>
/// <param name="DueOn">By when the next step should be done: the statement, then the payment; null when neither is open.</param>
public sealed record AllocationRow(
    int Id, string Number, string HomeCode, string HouseholdCode, string HeadName, AllocationStage Stage, DateOnly AllocatedOn,
    DateOnly? StatementIssuedOn, int? StatementId, string? StatementNumber, Money? Net, SettlementDirection? Direction, long BalanceFen, bool IsSettled, DateOnly? DueOn,
    DateOnly? HandedOverOn, DisputeReason? Dispute, string? Note, bool IsDemonstration)
{
    /// <summary>Null before there is a statement.</summary>
    public MoneyState? Money => StatementId is null ? null
        : IsSettled ? MoneyState.Settled : BalanceFen > 0 ? MoneyState.Owed : BalanceFen < 0 ? MoneyState.ToRefund : MoneyState.Even;
}

public sealed class AllocationListQuery(VillageDb db)
{
    private const int Size = Paging.Size;

    public async Task<PageOf<AllocationRow>> RunAsync(AllocationFilter filter, CancellationToken cancellation)
    {
        var cases = Filtered(filter);
        var total = await cases.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Sorted(cases, filter.Sort).Skip((number - 1) * Size).Take(Size)
            .Select(x => new AllocationRow(x.Case.Id, x.Case.Number, x.Home.Code, x.Household.Code, x.Household.HeadName, x.Case.Stage, x.Case.AllocatedOn,
                x.Case.StatementIssuedOn, x.Statement!.Id, x.Statement!.Number, x.Statement == null ? null : x.Statement.Net, x.Statement!.Direction,
                x.BalanceFen, x.Statement != null && !x.HasOpen,
                x.Case.Stage == AllocationStage.Allocated ? x.Case.StatementDueOn
                    : x.Case.Stage == AllocationStage.StatementIssued ? x.Statement!.PayBefore : null,
                x.Case.HandedOverOn, x.Case.Dispute, x.Case.Note, x.Case.IsDemonstration))
            .ToListAsync(cancellation);
        return new(rows, total, number, Size);
    }

    private IQueryable<Joint> Filtered(AllocationFilter filter)
    {
        var cases =
            from a in Grouped(db.Allocations.AsNoTracking(), filter.Group)
            join household in db.Households on a.HouseholdId equals household.Id
            join s in db.Statements.InForce().Originals() on a.Id equals s.AllocationId into statements
            from statement in statements.DefaultIfEmpty()
            select new Joint
            {
                Case = a, Home = a.Home, Building = a.Home.Building, Household = household, Statement = statement,
                BalanceFen = db.Statements.InForce().Where(s => s.AllocationId == a.Id).Sum(s => s.Net.Fen - s.Paid.Fen),
                HasOpen = db.Statements.InForce().Any(s => s.AllocationId == a.Id && s.SettledOn == null),
            };
        cases = WithMoney(cases, filter.Money);
        if (filter.Building is { } building)
        {
            cases = cases.Where(x => x.Building.Number == building);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            cases = cases.Where(x => x.Home.Code.StartsWith(text) || x.Case.Number.StartsWith(code) || x.Household.Code.StartsWith(code)
                || x.Household.HeadName.Contains(text) || x.Household.PinyinInitials.StartsWith(initials));
        }

        return cases;
    }

    private static IQueryable<Joint> WithMoney(IQueryable<Joint> cases, MoneyState? money) => money switch
    {
        MoneyState.Owed => cases.Where(x => x.BalanceFen > 0),
        MoneyState.ToRefund => cases.Where(x => x.BalanceFen < 0),
        MoneyState.Even => cases.Where(x => x.HasOpen && x.BalanceFen == 0),
        MoneyState.Settled => cases.Where(x => x.Statement != null && !x.HasOpen),
        _ => cases,
    };

    private static IQueryable<Allocation> Grouped(IQueryable<Allocation> cases, CaseGroup group) => group switch
    {
        CaseGroup.Released => cases.Where(a => a.ReleasedOn != null),
        CaseGroup.WithStatement => cases.Where(a => a.ReleasedOn == null && a.StatementIssuedOn != null),
        CaseGroup.HandedOver => cases.Where(a => a.HandedOverOn != null),
        CaseGroup.NoStatement => cases.Where(a => a.Stage == AllocationStage.Allocated),
        CaseGroup.Unpaid => cases.Where(a => a.ReleasedOn == null && a.StatementIssuedOn != null && a.HandedOverOn == null),
        CaseGroup.Unfinished => cases.Where(a => a.ReleasedOn == null && a.HandedOverOn == null),
        _ => cases.Where(a => a.ReleasedOn == null),
    };

    private static IQueryable<Joint> Sorted(IQueryable<Joint> cases, string? sort) => sort switch
    {
        "-number" => cases.OrderByDescending(x => x.Case.Number),
        "home" => cases.OrderBy(x => x.Building.Number).ThenBy(x => x.Home.Unit).ThenBy(x => x.Home.Floor).ThenBy(x => x.Home.Position),
        "-home" => cases.OrderByDescending(x => x.Building.Number).ThenByDescending(x => x.Home.Unit)
            .ThenByDescending(x => x.Home.Floor).ThenByDescending(x => x.Home.Position),
        "allocated" => cases.OrderBy(x => x.Case.AllocatedOn).ThenBy(x => x.Case.Id),
        "-allocated" => cases.OrderByDescending(x => x.Case.AllocatedOn).ThenBy(x => x.Case.Id),
        "balance" => cases.OrderBy(x => x.BalanceFen).ThenBy(x => x.Case.Id),
        "-balance" => cases.OrderByDescending(x => x.BalanceFen).ThenBy(x => x.Case.Id),
        "net" => cases.OrderBy(x => x.Statement!.Net.Fen).ThenBy(x => x.Case.Id),
        "-net" => cases.OrderByDescending(x => x.Statement!.Net.Fen).ThenBy(x => x.Case.Id),
        _ => cases.OrderBy(x => x.Case.Number),
    };

    private sealed class Joint
    {
        public required Allocation Case { get; init; }
        public required Home Home { get; init; }
        public required EstateBuilding Building { get; init; }
        public required Household Household { get; init; }
        public Statement? Statement { get; init; }

        /// <summary>Open of all its statements in force, supplements too.</summary>
        public long BalanceFen { get; init; }

        /// <summary>One of them is not settled.</summary>
        public bool HasOpen { get; init; }
    }
}
