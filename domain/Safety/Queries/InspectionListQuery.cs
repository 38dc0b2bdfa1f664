using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <param name="EnterpriseId">One enterprise's checks, or null for all.</param>
/// <param name="Text">Number, name or initials of the enterprise, or an inspector.</param>
public sealed record InspectionFilter(int? EnterpriseId, string? Text, InspectionResult? Result, string? Sort, int Page);

/// <summary>One line of the list.</summary>
public sealed record InspectionRow(int Id, string Number, DateOnly CheckedOn, int EnterpriseId, string Enterprise, string FirstInspector,
    string SecondInspector, InspectionResult Result, InspectionTreatment Treatment, int HazardCount);

/// <summary>The checks, the latest first.</summary>
public sealed class InspectionListQuery(VillageDb db)
{
    public async Task<PageOf<InspectionRow>> RunAsync(InspectionFilter filter, CancellationToken cancellation)
    {
        var checks = Filtered(filter);
        var total = await checks.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Sorted(checks, filter.Sort)
            .Skip((number - 1) * Paging.Size).Take(Paging.Size)
            .Select(i => new InspectionRow(i.Id, i.Number, i.CheckedOn, i.EnterpriseId, i.Enterprise.Name, i.FirstInspector, i.SecondInspector,
                i.Result, i.Treatment, i.HazardCount))
            .ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }

    private IQueryable<Inspection> Filtered(InspectionFilter filter)
    {
        var checks = db.Inspections.AsNoTracking();
        if (filter.EnterpriseId is { } enterprise)
        {
            checks = checks.Where(i => i.EnterpriseId == enterprise);
        }

        if (filter.Result is { } result)
        {
            checks = checks.Where(i => i.Result == result);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            checks = checks.Where(i => i.Number.Contains(code) || i.Enterprise.Name.Contains(text) || i.Enterprise.PinyinInitials.Contains(initials)
                || i.FirstInspector == text || i.SecondInspector == text);
        }

        return checks;
    }

    private static IQueryable<Inspection> Sorted(IQueryable<Inspection> checks, string? sort) => sort switch
    {
        "date" => checks.OrderBy(i => i.CheckedOn).ThenBy(i => i.Id),
        "enterprise" => checks.OrderBy(i => i.Enterprise.Code).ThenByDescending(i => i.CheckedOn),
        "-enterprise" => checks.OrderByDescending(i => i.Enterprise.Code).ThenByDescending(i => i.CheckedOn),
        _ => checks.OrderByDescending(i => i.CheckedOn).ThenByDescending(i => i.Id),
    };
}
