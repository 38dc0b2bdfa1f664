using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases.Queries;

/// <summary>A case as its page shows it: the facts, the timeline, the scans by step.</summary>
public sealed record CaseView(ExpropriationCase Case, IReadOnlyList<StepStanding> Steps, ILookup<string, FileLine> Scans)
{
    /// <summary>The first step that may be done now.</summary>
    public StepStanding? Next => Steps.FirstOrDefault(s => s.State == StepState.Open);
}

/// <summary>The legal standing of an area (征收程序): its cases and its households' decisions.</summary>
public sealed record AreaCases(int AreaId, string AreaCode, string AreaName, LandTrack LandTrack, IReadOnlyList<CaseView> Cases, IReadOnlyList<DecisionLine> Decisions);

/// <summary>A household's decision in a list; the name of the head in clear, as staff see it.</summary>
public sealed record DecisionLine(
    int Id, int HouseholdId, string HouseholdCode, string HeadName, string DocumentNumber, DateOnly ServedOn, DateOnly ReviewUntil, DateOnly SueUntil,
    DateOnly EnforceUntil, DateOnly DemandBy, DateOnly? DemandOn, DateOnly? CourtAppliedOn, DateOnly? MovedOn, bool IsRunning, bool IsDemonstration);

public sealed class AreaCasesQuery(VillageDb db, CaseClocksQuery cases)
{
    /// <exception cref="NotFoundException">No such area in the person's scope.</exception>
    public async Task<AreaCases> RunAsync(int areaId, DateOnly today, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.AsNoTracking().Where(a => a.Id == areaId).Select(a => new { a.Code, a.Name, a.LandTrack })
            .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这个片区");
        var clocked = await cases.OfAreaAsync(areaId, cancellation);
        var steps = clocked.SelectMany(c => c.Case.Steps).ToDictionary(s => s.Id, s => s);
        var keys = steps.Keys.ToList();
        var files = await db.StoredFiles.AsNoTracking()
            .Where(f => f.SubjectArea == CaseFiles.Area && f.SubjectKind == CaseFiles.OfStep && keys.Contains(f.SubjectKey)).OrderBy(f => f.Id)
            .Select(f => new { f.SubjectKey, Line = new FileLine(f.Id, f.Name, f.ContentType, f.Size, f.Purpose, f.UploadedBy, f.UploadedAtUtc) })
            .ToListAsync(cancellation);
        return new(areaId, area.Code, area.Name, area.LandTrack,
            [.. clocked.Select(c => new CaseView(c.Case, c.Case.On(c.Clock, c.Calendar, today),
                files.Where(f => steps[f.SubjectKey].CaseId == c.Case.Id).ToLookup(f => steps[f.SubjectKey].Code, f => f.Line)))],
            await DecisionsAsync(areaId, cancellation));
    }

    private Task<List<DecisionLine>> DecisionsAsync(int areaId, CancellationToken cancellation) => (
        from d in db.CompensationDecisions.AsNoTracking()
        join h in db.Households on d.HouseholdId equals h.Id
        where d.AreaId == areaId
        orderby d.ServedOn descending, d.Id
        select new DecisionLine(d.Id, d.HouseholdId, h.Code, h.HeadName, d.DocumentNumber, d.ServedOn, d.ReviewUntil, d.SueUntil, d.EnforceUntil,
            d.DemandBy, d.DemandOn, d.CourtAppliedOn, d.MovedOn, d.IsRunning, d.IsDemonstration)).Take(200).ToListAsync(cancellation);
}

/// <summary>One case with its timeline, by its own key.</summary>
public sealed class CaseOfAreaQuery(VillageDb db, AreaCasesQuery areas)
{
    /// <exception cref="NotFoundException">No such case in the person's scope.</exception>
    public async Task<(string AreaCode, CaseView View)> RunAsync(int caseId, DateOnly today, CancellationToken cancellation)
    {
        var areaId = await db.ExpropriationCases.AsNoTracking().Where(c => c.Id == caseId).Select(c => (int?)c.AreaId).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这个征收案件");
        var area = await areas.RunAsync(areaId, today, cancellation);
        return (area.AreaCode, area.Cases.Single(c => c.Case.Id == caseId));
    }
}
