using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>How complete the files of an area are (片区档案齐全率).</summary>
public sealed record AreaFiles(IReadOnlyList<HouseholdFileLine> Households)
{
    public int Complete => Households.Count(h => h.Index.Percent == 100);

    /// <summary>Required parts that are there, of all required in the area.</summary>
    public int Percent => Households.Sum(h => h.Index.Required) is > 0 and var required ? Households.Sum(h => h.Index.Present) * 100 / required : 100;

    /// <summary>How many households lack a part, for parts that anybody lacks.</summary>
    public IReadOnlyList<(FilePart Part, int Households)> Missing =>
        [.. Households.SelectMany(h => h.Index.Missing).GroupBy(p => p).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];
}

public sealed record HouseholdFileLine(int Id, string Code, string HeadName, HouseholdStatus Status, FileIndex Index);

/// <summary>Seven queries, whatever the number of households.</summary>
public sealed class AreaFilesQuery(VillageDb db, DerivedPartsQuery derived)
{
    public async Task<AreaFiles> RunAsync(int areaId, CancellationToken cancellation)
    {
        var households = await db.Households.AsNoTracking().Where(h => h.AreaId == areaId).OrderBy(h => h.Code)
            .Select(h => new { h.Id, h.Code, h.HeadName, h.Status, h.Method }).ToListAsync(cancellation);
        var received = await db.HouseholdFileParts.AsNoTracking().Where(p => p.Household.AreaId == areaId)
            .Select(p => new { p.HouseholdId, p.Part }).ToListAsync(cancellation);
        var buildings = await db.HouseholdBuildings.AsNoTracking().Where(b => b.Household.AreaId == areaId).GroupBy(b => b.HouseholdId)
            .Select(g => new { g.Key, Unmeasured = g.Count(b => b.MeasuredArea == null), Pending = g.Count(b => b.Legality == BuildingLegality.Pending) }).ToListAsync(cancellation);
        var appraisals = await db.HouseholdAppraisals.AsNoTracking().Where(a => a.Household.AreaId == areaId)
            .Select(a => new { a.HouseholdId, Contested = a.ReviewRequestedOn != null, Answered = a.ReviewAnsweredOn != null }).ToListAsync(cancellation);
        var vacated = await db.VacancyAcceptances.AsNoTracking().Where(a => a.AreaId == areaId && !a.IsVoid).Select(a => a.HouseholdId).ToListAsync(cancellation);
        var demolished = await db.DemolitionAcceptances.AsNoTracking().Where(a => a.Household.AreaId == areaId && !a.IsVoid).Select(a => a.HouseholdId).ToListAsync(cancellation);
        var elsewhere = await derived.OfAreaAsync(areaId, cancellation);

        var receivedBy = received.ToLookup(r => r.HouseholdId, r => r.Part);
        var buildingsOf = buildings.ToDictionary(b => b.Key);
        var appraisalOf = appraisals.ToDictionary(a => a.HouseholdId);
        var (empty, gone) = (vacated.ToHashSet(), demolished.ToHashSet());
        return new([.. households.Select(h =>
        {
            var parts = elsewhere.TryGetValue(h.Id, out var other) ? other.ToHashSet() : [];
            void Add(FilePart part, bool held) => _ = held && parts.Add(part);
            var appraisal = appraisalOf.GetValueOrDefault(h.Id);
            Add(FilePart.Survey, buildingsOf.TryGetValue(h.Id, out var b) && b.Unmeasured == 0);
            Add(FilePart.Recognition, b is { Pending: 0 });
            Add(FilePart.Appraisal, appraisal is not null);
            Add(FilePart.AppraisalReview, appraisal is { Answered: true });
            Add(FilePart.Vacancy, empty.Contains(h.Id));
            Add(FilePart.Pictures, empty.Contains(h.Id)); // no sheet without a photo
            Add(FilePart.Demolition, gone.Contains(h.Id));
            return new HouseholdFileLine(h.Id, h.Code, h.HeadName, h.Status,
                FileIndex.Of(new(h.Status, h.Method, appraisal is { Contested: true }, receivedBy[h.Id].ToHashSet(), parts)));
        })]);
    }
}
