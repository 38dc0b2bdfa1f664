using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>A check is written down, with the first hazard if there was one (登记现场检查).</summary>
public sealed record RecordInspection(int EnterpriseId, InspectionFacts Facts, HazardFacts? Hazard);

public sealed class RecordInspectionHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <returns>The key of the new record.</returns>
    public async Task<int> HandleAsync(RecordInspection request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var enterprise = await db.Enterprises.SingleOrDefaultAsync(e => e.Id == request.EnterpriseId, cancellation)
            ?? throw new NotFoundException("企业");
        var year = request.Facts.CheckedOn.Year;
        var sequence = await db.TakeNumbersAsync(Inspection.SeriesOf(year), 1, cancellation);
        var inspection = Inspection.Record(enterprise, Inspection.NumberOf(year, sequence), request.Facts, clock.Today);
        db.Add(inspection);
        if (request.Hazard is { } hazard)
        {
            db.Add(inspection.Find(hazard, request.Facts.Treatment, await rules.OnAsync(request.Facts.CheckedOn, cancellation)));
        }

        db.Doing("登记现场检查");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return inspection.Id;
    }
}
