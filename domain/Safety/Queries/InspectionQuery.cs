using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>One check as it was written down.</summary>
public sealed record InspectionView(int Id, string Number, int EnterpriseId, string Enterprise, string EnterpriseCode, DateOnly CheckedOn,
    TimeOnly? StartedAt, TimeOnly? EndedAt, string FirstInspector, string SecondInspector, string MetBy, string Items, string? Findings,
    InspectionTreatment Treatment, InspectionResult Result, string? UnsignedReason, bool IsDemonstration, int Version);

public sealed class InspectionQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<InspectionView> RunAsync(int id, CancellationToken cancellation) => await db.Inspections.AsNoTracking()
        .Where(i => i.Id == id)
        .Select(i => new InspectionView(i.Id, i.Number, i.EnterpriseId, i.Enterprise.Name, i.Enterprise.Code, i.CheckedOn, i.StartedAt, i.EndedAt,
            i.FirstInspector, i.SecondInspector, i.MetBy, i.Items, i.Findings, i.Treatment, i.Result, i.UnsignedReason, i.IsDemonstration, i.Version))
        .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("检查记录");
}
