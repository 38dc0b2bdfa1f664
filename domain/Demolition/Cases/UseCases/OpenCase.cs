using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases.UseCases;

/// <summary>登记征收案件: from now on the area's acts are measured by this track's law of that day.</summary>
public sealed record OpenCase(int AreaId, ExpropriationTrack Track, DateOnly LawOn, CaseFacts Facts);

public sealed class OpenCaseHandler(VillageDb db, CaseClocksQuery cases, VillageClock clock)
{
    /// <returns>The key of the case.</returns>
    /// <exception cref="RefusedException">There is one already, a body that may not decide, a day to come, or no law known for that day.</exception>
    public async Task<int> HandleAsync(OpenCase request, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.SingleOrDefaultAsync(a => a.Id == request.AreaId, cancellation) ?? throw new NotFoundException("这个片区");
        if (request.LawOn > clock.Today)
        {
            throw new RefusedException(new CaseStepInFuture("立案", request.LawOn));
        }

        _ = await cases.LawAsync(request.Track, request.LawOn, cancellation);
        var opened = ExpropriationCase.Open(area, request.Track, request.LawOn, request.Facts);
        db.Add(opened);
        db.Doing("登记征收案件", request.Track.Label());
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new CaseExists(area.Code, request.Track));
        }

        return opened.Id;
    }
}

/// <summary>修改征收案件.</summary>
/// <param name="Reason">Why, for the audit trail.</param>
public sealed record DescribeCase(int CaseId, int SeenVersion, CaseFacts Facts, string Reason);

public sealed class DescribeCaseHandler(VillageDb db)
{
    /// <exception cref="RefusedException">A body that may not decide, or a condition on collective land.</exception>
    public async Task HandleAsync(DescribeCase request, CancellationToken cancellation)
    {
        var found = await db.ExpropriationCases.SingleOrDefaultAsync(c => c.Id == request.CaseId, cancellation) ?? throw new NotFoundException("这个征收案件");
        db.ExpectVersion(found, request.SeenVersion);
        found.Describe(request.Facts);
        db.Doing("修改征收案件", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
