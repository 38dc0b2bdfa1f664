using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Targets;

namespace VillageTracker.Domain.Debt.Queries;

/// <summary>How much was resolved by one way, and in how many entries.</summary>
public sealed record DebtWaySum(DebtResolutionWay Way, Money Amount, int Entries);

/// <summary>The sum of one month, 1 to 12.</summary>
public sealed record MonthSum(int Month, Money Amount);

/// <summary>The ledger of a year up to a day (年度滚动): opening + new + confirmed late + interest − resolved = closing, to the fen.</summary>
/// <param name="Target">What is to be resolved this year; 0 where no target was set.</param>
/// <param name="ResolvedThisYear">本年已化解: principal and interest really extinguished; a pure change of creditor counts 0.</param>
/// <param name="OpeningBalance">年初余额: debts locked before the year.</param>
/// <param name="ClosingBalance">期末余额.</param>
/// <param name="NewDebt">新增债务: borrowed after the ban and locked in the year; shown by itself, never netted.</param>
/// <param name="Ways">All five ways, also those with nothing.</param>
/// <param name="ByMonth">January up to the month of the day.</param>
public sealed record DebtSummary(
    Money Target, Money ResolvedThisYear, Money OpeningBalance, Money ClosingBalance, Money NewDebt,
    IReadOnlyList<DebtWaySum> Ways, IReadOnlyList<MonthSum> ByMonth)
{
    /// <summary>The annual target that this answers; null when none or several villages' are in sight.</summary>
    public int? TargetId { get; init; }

    /// <summary>补充确认: old debts that were only locked this year.</summary>
    public Money ConfirmedLate { get; init; }

    /// <summary>确认利息 on locked debts.</summary>
    public Money Interest { get; init; }

    /// <summary>Balances whose creditor changed; they are still owed.</summary>
    public Money Transferred { get; init; }

    /// <summary>Some of the rows are invented.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Resolved in percent of the target, 2 decimals; 0 without a target.</summary>
    public decimal Completion => Target == Money.Zero ? 0 : ScheduleProgress.Completion(ResolvedThisYear.Fen, Target.Fen);

    /// <summary>还差: what is missing to the target; never negative.</summary>
    public Money Missing => ResolvedThisYear >= Target ? Money.Zero : Target - ResolvedThisYear;
}

/// <summary>The debt figures of a year as they stood on a day. Four database queries, none while nothing changes.</summary>
public sealed class DebtSummaryQuery(VillageDb db, StampedCache cache)
{
    public Task<DebtSummary> RunAsync(int year, DateOnly asOf, CancellationToken cancellation) => cache.GetAsync(
        $"debt.summary|{year}|{asOf:yyyy-MM-dd}", ["Debt", "Targets"], () => ReadAsync(year, asOf, cancellation), cancellation);

    private async Task<DebtSummary> ReadAsync(int year, DateOnly asOf, CancellationToken cancellation)
    {
        var first = new DateOnly(year, 1, 1);
        var until = asOf.Year > year ? new DateOnly(year, 12, 31) : asOf;
        var targets = await db.AnnualTargets.AsNoTracking().Where(t => t.Year == year && t.Source == ActualSource.DebtResolutions)
            .Select(t => new { t.Id, t.Amount.Scaled }).ToListAsync(cancellation);
        var debts = await db.VillageDebts.AsNoTracking().Where(d => d.LockedOn <= until)
            .GroupBy(d => new { IsOld = d.LockedOn < first, d.IsNewDebt })
            .Select(g => new { g.Key, Fen = g.Sum(d => d.Principal.Fen + d.ConfirmedInterest.Fen), Demonstrations = g.Count(d => d.IsDemonstration) })
            .ToListAsync(cancellation);
        var interest = await db.DebtInterestEntries.AsNoTracking().Where(i => i.ConfirmedOn <= until)
            .GroupBy(i => i.ConfirmedOn < first)
            .Select(g => new { IsOld = g.Key, Fen = g.Sum(i => i.Amount.Fen) }).ToListAsync(cancellation);
        var entries = await EntriesAsync(first, until, cancellation);

        var opening = debts.Where(d => d.Key.IsOld).Sum(d => d.Fen) + interest.Where(i => i.IsOld).Sum(i => i.Fen)
            - entries.Where(e => e.IsOld && !e.IsPureTransfer).Sum(e => e.Fen);
        var added = debts.Where(d => !d.Key.IsOld && d.Key.IsNewDebt).Sum(d => d.Fen);
        var late = debts.Where(d => !d.Key.IsOld && !d.Key.IsNewDebt).Sum(d => d.Fen);
        var accrued = interest.Where(i => !i.IsOld).Sum(i => i.Fen);
        var counted = entries.Where(e => !e.IsOld && !e.IsPureTransfer).ToList();
        var resolved = counted.Sum(e => e.Fen);
        return new(new(targets.Sum(t => t.Scaled)), new(resolved), new(opening), new(opening + added + late + accrued - resolved), new(added),
            Ways(counted), Months(counted, until))
        {
            TargetId = targets.Count == 1 ? targets[0].Id : null,
            ConfirmedLate = new(late),
            Interest = new(accrued),
            Transferred = new(entries.Where(e => !e.IsOld && e.IsPureTransfer).Sum(e => e.Fen)),
            IsDemonstration = debts.Any(d => d.Demonstrations > 0),
        };
    }

    private async Task<List<EntrySum>> EntriesAsync(DateOnly first, DateOnly until, CancellationToken cancellation) =>
        await db.DebtResolutions.AsNoTracking().Where(r => r.CountsOn <= until)
            .GroupBy(r => new { IsOld = r.CountsOn < first, r.CountsOn.Month, r.Way, r.IsPureTransfer })
            .Select(g => new EntrySum(g.Key.IsOld, g.Key.Month, g.Key.Way, g.Key.IsPureTransfer,
                g.Sum(r => r.Principal.Fen + r.Interest.Fen), g.Count()))
            .ToListAsync(cancellation);

    private static List<DebtWaySum> Ways(List<EntrySum> entries) =>
        [.. Enum.GetValues<DebtResolutionWay>().Select(way =>
        {
            var own = entries.Where(e => e.Way == way).ToList();
            return new DebtWaySum(way, new(own.Sum(e => e.Fen)), own.Sum(e => e.Entries));
        })];

    private static List<MonthSum> Months(List<EntrySum> entries, DateOnly until) =>
        [.. Enumerable.Range(1, until.Month).Select(month => new MonthSum(month, new(entries.Where(e => e.Month == month).Sum(e => e.Fen))))];

    private sealed record EntrySum(bool IsOld, int Month, DebtResolutionWay Way, bool IsPureTransfer, long Fen, int Entries);
}
