using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Targets.Queries;

/// <summary>A month of a target: null where nothing was reported.</summary>
public sealed record TargetMonth(
    DateOnly Month, TargetAmount? Amount, TargetAmount Cumulative, decimal Completion, decimal Schedule,
    string? Note, string? ReportedBy, DateOnly? ReportedOn, bool IsDemonstration, int? ActualId, int Version);

/// <summary>A target with its twelve months.</summary>
public sealed record TargetDetails(AnnualTarget Target, TargetProgress Progress, IReadOnlyList<TargetMonth> Months, DateOnly AsOf);

/// <summary>One target: facts, progress and months.</summary>
public sealed class TargetDetailsQuery(VillageDb db, TargetProgressQuery progress)
{
    /// <exception cref="NotFoundException">No such target in the person's villages.</exception>
    public async Task<TargetDetails> RunAsync(int id, DateOnly today, CancellationToken cancellation)
    {
        var target = await db.AnnualTargets.AsNoTracking().Include(t => t.PlanPoints)
            .SingleOrDefaultAsync(t => t.Id == id, cancellation) ?? throw new NotFoundException("这项目标");
        var asOf = TargetSettings.AsOf(target.Year, today);
        var lines = await progress.RunAsync(new DateOnly(asOf.Year, asOf.Month, 1), asOf, cancellation);
        var months = target.Source == ActualSource.Reported
            ? await ReportedAsync(id, cancellation)
            : await ResolvedAsync(target, asOf, cancellation);
        return new(target, lines.Single(l => l.Id == id), Running(target, months), asOf);
    }

    /// <summary>The years that have targets, newest first.</summary>
    public Task<List<int>> YearsAsync(CancellationToken cancellation) =>
        db.AnnualTargets.AsNoTracking().Select(t => t.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellation);

    private async Task<Dictionary<int, TargetMonth>> ReportedAsync(int id, CancellationToken cancellation)
    {
        var rows = await db.MonthlyActuals.AsNoTracking().Where(a => a.TargetId == id).OrderBy(a => a.Month).ToListAsync(cancellation);
        return rows.ToDictionary(a => a.Month.Month, a => new TargetMonth(
            a.Month, a.Amount, a.Amount, 0, 0, a.Note, a.ReportedBy, a.ReportedOn, a.IsDemonstration, a.Id, a.Version));
    }

    private async Task<Dictionary<int, TargetMonth>> ResolvedAsync(AnnualTarget target, DateOnly asOf, CancellationToken cancellation)
    {
        var first = new DateOnly(target.Year, 1, 1);
        var rows = await db.DebtResolutions.AsNoTracking()
            .Where(r => r.VillageCode == target.VillageCode && !r.IsPureTransfer && r.CountsOn >= first && r.CountsOn <= asOf)
            .GroupBy(r => r.CountsOn.Month)
            .Select(g => new { Month = g.Key, Fen = g.Sum(r => r.Principal.Fen + r.Interest.Fen), Demonstrations = g.Count(r => r.IsDemonstration) })
            .ToListAsync(cancellation);
        return rows.ToDictionary(r => r.Month, r =>
        {
            var amount = new TargetAmount(r.Fen, TargetUnit.Cny);
            return new TargetMonth(new(target.Year, r.Month, 1), amount, amount, 0, 0, null, null, null, r.Demonstrations > 0, null, 0);
        });
    }

    private static List<TargetMonth> Running(AnnualTarget target, Dictionary<int, TargetMonth> known)
    {
        var sum = TargetAmount.Zero(target.Amount.Unit);
        List<TargetMonth> months = [];
        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(target.Year, month, 1);
            var row = known.GetValueOrDefault(month) ?? new(first, null, sum, 0, 0, null, null, null, false, null, 0);
            sum += row.Amount ?? TargetAmount.Zero(sum.Unit);
            months.Add(row with
            {
                Cumulative = sum,
                Completion = ScheduleProgress.Completion(sum.Scaled, target.Amount.Scaled),
                Schedule = target.ScheduleOn(MonthlyActual.LastDay(first)),
            });
        }

        return months;
    }
}
