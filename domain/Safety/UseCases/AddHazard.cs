using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>One more hazard of a check is written down (登记隐患).</summary>
public sealed record AddHazard(int InspectionId, int SeenVersion, HazardFacts Facts, InspectionTreatment Treatment);

public sealed class AddHazardHandler(VillageDb db, RuleBookQuery rules)
{
    /// <returns>The key of the new hazard.</returns>
    public async Task<int> HandleAsync(AddHazard request, CancellationToken cancellation)
    {
        var inspection = await db.Inspections.Include(i => i.Enterprise).SingleOrDefaultAsync(i => i.Id == request.InspectionId, cancellation)
            ?? throw new NotFoundException("检查记录");
        db.ExpectVersion(inspection, request.SeenVersion);
        var hazard = inspection.Find(request.Facts, request.Treatment, await rules.OnAsync(inspection.CheckedOn, cancellation));
        db.Add(hazard);
        db.Doing("登记隐患");
        await db.SaveChangesAsync(cancellation);
        return hazard.Id;
    }
}
