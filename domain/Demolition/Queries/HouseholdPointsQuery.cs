using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>A household as a point of its area's map, with the furthest step that it had come to by the day; named by its code, for a map is seen over a shoulder.</summary>
public sealed record HouseholdPoint(int Id, string Code, double Longitude, double Latitude, HouseholdStatus Status);

/// <summary>The households of one area on the map as they stood on a day.</summary>
public sealed class HouseholdPointsQuery(VillageDb db)
{
    /// <summary>An area has some hundreds; beyond this many points a map shows a stain, and the browser only gets slow.</summary>
    public const int Most = 20_000;

    /// <param name="areaId">The area.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Null where there is no such area in the person's scope.</returns>
    public async Task<IReadOnlyList<HouseholdPoint>?> RunAsync(int areaId, DateOnly on, CancellationToken cancellation)
    {
        if (!await db.DemolitionAreas.AnyAsync(a => a.Id == areaId, cancellation))
        {
            return null;
        }

        var rows = await db.HouseholdsInScope().Where(h => h.AreaId == areaId && h.RegisteredOn <= on && h.Bounds != null).OrderBy(h => h.Code)
            .Select(h => new
            {
                h.Id,
                h.Code,
                X = (h.Bounds!.MinX + h.Bounds!.MaxX) / 2,
                Y = (h.Bounds!.MinY + h.Bounds!.MaxY) / 2,
                Days = new HouseholdDays(h.RegisteredOn, h.SurveyedOn, h.AppraisedOn, h.SignedOn, h.VacatedOn, h.DemolishedOn, h.SettledOn, 0, false, true),
            }).Take(Most).ToListAsync(cancellation);
        return [.. rows.Select(h => new HouseholdPoint(h.Id, h.Code, h.X, h.Y, h.Days.StepOn(on)))];
    }
}
