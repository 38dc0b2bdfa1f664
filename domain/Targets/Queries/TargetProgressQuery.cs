using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Targets.Queries;

/// <summary>One line of the targets table (目标任务完成情况), the same on the screen and in the report.</summary>
/// <param name="Id">The target's key.</param>
/// <param name="Code">T01 …</param>
/// <param name="Name">指标.</param>
/// <param name="Target">年度目标.</param>
/// <param name="ThisPeriod">本期完成.</param>
/// <param name="Cumulative">累计, since 1 January.</param>
/// <param name="Completion">完成率, percent.</param>
/// <param name="Schedule">序时, percent.</param>
/// <param name="Gap">差额, percentage points.</param>
/// <param name="Light">灯; grey when a month is missing after its reporting day, whatever the figures say.</param>
/// <param name="Note">说明.</param>
/// <param name="IsDemonstration">Some of the actuals are invented.</param>
public sealed record TargetProgress(
    int Id, string Code, string Name, TargetAmount Target, TargetAmount ThisPeriod, TargetAmount Cumulative,
    decimal Completion, decimal Schedule, decimal Gap, ScheduleLight Light, string? Note, bool IsDemonstration);

/// <summary>The targets of a year against the time that has passed. Five database queries, none while nothing changes.</summary>
/// <remarks>
/// A month counts from its last day. Village debt is summed from the debt ledger by the day each entry counts from, so it is exact to the day.
/// </remarks>
public sealed class TargetProgressQuery(VillageDb db, RuleBookQuery rules, StampedCache cache)
{
    /// <param name="from">The first day of the reporting period (本期).</param>
    /// <param name="asOf">The day the figures stand at; its year is the plan year.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<IReadOnlyList<TargetProgress>> RunAsync(DateOnly from, DateOnly asOf, CancellationToken cancellation) => cache.GetAsync(
        $"targets.progress|{from:yyyy-MM-dd}|{asOf:yyyy-MM-dd}", ["Targets", "Debt", "Rules"], () => ReadAsync(from, asOf, cancellation), cancellation);

    private async Task<IReadOnlyList<TargetProgress>> ReadAsync(DateOnly from, DateOnly asOf, CancellationToken cancellation)
    {
        var targets = await db.AnnualTargets.AsNoTracking().Include(t => t.PlanPoints)
            .Where(t => t.Year == asOf.Year).OrderBy(t => t.Code).ThenBy(t => t.VillageCode).ToListAsync(cancellation);
        if (targets.Count == 0)
        {
            return []; // before the settings: a year without targets has none either
        }

        var settings = TargetSettings.From(await rules.OnAsync(asOf, cancellation));
        var due = settings.LastMonthDue(asOf);
        var reported = await ReportedAsync(from, asOf, due, cancellation);
        var resolved = await ResolvedAsync(from, asOf, cancellation);
        return [.. targets.Select(t => Line(t, Done(t), asOf, due, settings))];

        DoneSoFar Done(AnnualTarget target) => (target.Source == ActualSource.DebtResolutions
            ? resolved.GetValueOrDefault(target.VillageCode)
            : reported.GetValueOrDefault(target.Id)) ?? new(0, 0, false, target.Source == ActualSource.DebtResolutions || due is null);
    }

    private static TargetProgress Line(AnnualTarget target, DoneSoFar done, DateOnly asOf, DateOnly? due, TargetSettings settings)
    {
        var unit = target.Amount.Unit;
        var schedule = target.ScheduleOn(asOf);
        var isKnown = done.IsReported || done.Cumulative >= target.Amount.Scaled;
        var reading = ScheduleProgress.Read(isKnown ? done.Cumulative : null, target.Amount.Scaled, schedule, settings.Thresholds);
        var completion = ScheduleProgress.Completion(done.Cumulative, target.Amount.Scaled);
        return new(target.Id, target.Code, target.Name, target.Amount, new(done.Period, unit), new(done.Cumulative, unit),
            completion, schedule, completion - schedule, reading.Light,
            isKnown ? target.Note : $"{due:yyyy年M月}未填报", done.IsDemonstration);
    }

    private async Task<Dictionary<int, DoneSoFar>> ReportedAsync(DateOnly from, DateOnly asOf, DateOnly? due, CancellationToken cancellation)
    {
        var (first, after) = (new DateOnly(asOf.Year, 1, 1), TargetSettings.FirstUnfinished(asOf));
        var (fromMonth, dueMonth) = (new DateOnly(from.Year, from.Month, 1), due ?? DateOnly.MinValue);
        var sums = await db.MonthlyActuals.AsNoTracking().Where(a => a.Month >= first && a.Month < after)
            .GroupBy(a => a.TargetId)
            .Select(g => new
            {
                g.Key,
                Cumulative = g.Sum(a => a.Amount.Scaled),
                Period = g.Sum(a => a.Month >= fromMonth ? a.Amount.Scaled : 0L),
                Demonstrations = g.Count(a => a.IsDemonstration),
                Due = g.Count(a => a.Month == dueMonth),
            }).ToListAsync(cancellation);
        return sums.ToDictionary(s => s.Key, s => new DoneSoFar(s.Cumulative, s.Period, s.Demonstrations > 0, due is null || s.Due > 0));
    }

    private async Task<Dictionary<long, DoneSoFar>> ResolvedAsync(DateOnly from, DateOnly asOf, CancellationToken cancellation)
    {
        var first = new DateOnly(asOf.Year, 1, 1);
        var sums = await db.DebtResolutions.AsNoTracking()
            .Where(r => !r.IsPureTransfer && r.CountsOn >= first && r.CountsOn <= asOf)
            .GroupBy(r => r.VillageCode)
            .Select(g => new
            {
                g.Key,
                Cumulative = g.Sum(r => r.Principal.Fen + r.Interest.Fen),
                Period = g.Sum(r => r.CountsOn >= from ? r.Principal.Fen + r.Interest.Fen : 0L),
                Demonstrations = g.Count(r => r.IsDemonstration),
            }).ToListAsync(cancellation);
        return sums.ToDictionary(s => s.Key, s => new DoneSoFar(s.Cumulative, s.Period, s.Demonstrations > 0, IsReported: true));
    }

    private sealed record DoneSoFar(long Cumulative, long Period, bool IsDemonstration, bool IsReported);
}
