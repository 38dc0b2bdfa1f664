using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Targets;
using VillageTracker.Migrations.Seed.Targets;

namespace VillageTracker.Migrations.Seed;

/// <summary>The twelve annual targets as the articles state them, and their months, which are invented but for one.</summary>
internal static class TargetsFigures
{
    private static readonly DateOnly EndOfOctober = new(2020, 10, 31);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var targets = StatedTargets.Year2020().ToDictionary(t => t.Code, StringComparer.Ordinal);
        db.AddRange(targets.Values);
        await db.SaveChangesAsync(cancellation);
        VillageFigures.Announce(db);
        foreach (var (code, months) in InventedActuals.Year2020)
        {
            db.AddRange(months.Select((value, n) => Month(targets[code], n + 1, value)));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static MonthlyActual Month(AnnualTarget target, int month, long scaled)
    {
        var isStated = target.Code == "T06" && month == 6;
        var figure = new MonthlyFigure(new(target.Year, month, 1), new(scaled, target.Amount.Unit),
            isStated ? "据报道" : "演示·村工作人员", isStated ? "上半年竣工 1 个" : null);
        return MonthlyActual.Report(target, figure, EndOfOctober, isDemonstration: !isStated);
    }
}
