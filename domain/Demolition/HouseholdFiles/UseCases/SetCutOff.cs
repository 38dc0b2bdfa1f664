using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>设定人口截止日: every member of the area is judged anew by the days.</summary>
public sealed record SetCutOff(int AreaId, int SeenVersion, DateOnly? On, string? Source);

public sealed class SetCutOffHandler(VillageDb db)
{
    /// <returns>How many members' standing changed.</returns>
    /// <exception cref="RefusedException">A day without a source.</exception>
    /// <exception cref="NotFoundException">No such area in the person's scope.</exception>
    public async Task<int> HandleAsync(SetCutOff request, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.SingleOrDefaultAsync(a => a.Id == request.AreaId, cancellation) ?? throw new NotFoundException("这个片区");
        db.ExpectVersion(area, request.SeenVersion);
        area.CutOff(request.On, request.Source);
        var members = await db.HouseholdMembers.Where(m => m.Household.AreaId == area.Id).ToListAsync(cancellation);
        var changed = 0;
        foreach (var member in members)
        {
            var before = member.Standing;
            member.FollowCutOff(area.CutOffOn);
            changed += member.Standing == before ? 0 : 1;
        }

        db.Doing("设定人口截止日", request.Source);
        await db.SaveChangesAsync(cancellation);
        return changed;
    }
}
