using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>A house as a dot of a map, with the furthest step it had come to by the day.</summary>
public sealed record HouseholdDot(double Longitude, double Latitude, HouseholdStatus Status);

/// <summary>Houses for the map on paper; none where there are too many to tell apart.</summary>
public sealed class HouseholdDotsQuery(VillageDb db)
{
    public const int Most = 5_000;

    public async Task<IReadOnlyList<HouseholdDot>> RunAsync(DateOnly on, CancellationToken cancellation)
    {
        var rows = await db.HouseholdsInScope().Where(h => h.RegisteredOn <= on && h.Bounds != null).OrderBy(h => h.Id)
            .Select(h => new
            {
                X = h.Bounds!.MinX,
                Y = h.Bounds!.MinY,
                Days = new HouseholdDays(h.RegisteredOn, h.SurveyedOn, h.AppraisedOn, h.SignedOn, h.VacatedOn, h.DemolishedOn, h.SettledOn, 0, false, true),
            }).Take(Most + 1).ToListAsync(cancellation);
        return rows.Count > Most ? [] : [.. rows.Select(h => new HouseholdDot(h.X, h.Y, h.Days.StepOn(on)))];
    }
}
