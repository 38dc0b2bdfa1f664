using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>One hazard with the steps it has gone.</summary>
public sealed record HazardView(int Id, string Number, int EnterpriseId, string Enterprise, int InspectionId, string InspectionNumber,
    string Description, string Place, HazardCategory Category, HazardGrade Grade, DateOnly FoundOn, string FoundBy, DateOnly Deadline, DateOnly? DueOn,
    HazardStatus Status, bool IsExtended, DateOnly? ClosedOn, bool IsDemonstration, int Version, IReadOnlyList<HazardStepLine> Steps)
{
    public bool IsOverdueOn(DateOnly today) => DueOn < today;
}

public sealed record HazardStepLine(HazardStatus Status, DateOnly On, string People, string? Note, DateOnly? DueOn);

public sealed class HazardQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<HazardView> RunAsync(int id, CancellationToken cancellation) => await db.Hazards.AsNoTracking()
        .Where(h => h.Id == id)
        .Select(h => new HazardView(h.Id, h.Number, h.EnterpriseId, h.Enterprise.Name, h.InspectionId, h.Inspection.Number, h.Description, h.Place,
            h.Category, h.Grade, h.FoundOn, h.FoundBy, h.Deadline, h.DueOn, h.Status, h.IsExtended, h.ClosedOn, h.IsDemonstration, h.Version,
            h.Steps.OrderBy(s => s.On).ThenBy(s => s.Id).Select(s => new HazardStepLine(s.Status, s.On, s.People, s.Note, s.DueOn)).ToList()))
        .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("隐患");
}
