using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Targets.UseCases;

/// <summary>Reports or corrects a month of a target.</summary>
/// <param name="TargetId">The target.</param>
/// <param name="Month">Any day of the month.</param>
/// <param name="Value">As typed: "12.5万元", "3".</param>
/// <param name="Note">A remark.</param>
/// <param name="Reason">Why a month that was already reported changes; needed then.</param>
/// <param name="SeenVersion">The version of the month's record that the form showed; 0 when it showed none.</param>
public sealed record ReportMonth(int TargetId, DateOnly Month, string Value, string? Note, string? Reason, int SeenVersion);

/// <exception cref="RefusedException">Everything <see cref="MonthlyActual"/> refuses, and a month that somebody reported meanwhile.</exception>
public sealed class ReportMonthHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(ReportMonth request, CancellationToken cancellation)
    {
        var target = await db.AnnualTargets.SingleOrDefaultAsync(t => t.Id == request.TargetId, cancellation)
            ?? throw new NotFoundException("这项目标");
        var month = new DateOnly(request.Month.Year, request.Month.Month, 1);
        var figure = new MonthlyFigure(month, TargetAmount.Parse(request.Value, target.Amount.Unit), db.Actor.Name, request.Note);
        var known = await db.MonthlyActuals.SingleOrDefaultAsync(a => a.TargetId == target.Id && a.Month == month, cancellation);
        if (known is null)
        {
            db.Add(MonthlyActual.Report(target, figure, clock.Today));
            db.Doing($"填报{target.Name}{month:yyyy年M月}");
        }
        else if (request.SeenVersion == 0)
        {
            throw new RefusedException(new MonthReportedAlready(month));
        }
        else
        {
            db.ExpectVersion(known, request.SeenVersion);
            known.Correct(target, figure, request.Reason, clock.Today);
            db.Doing($"更正{target.Name}{month:yyyy年M月}", request.Reason);
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new MonthReportedAlready(month));
        }
    }
}
