using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Selections.UseCases;

namespace VillageTracker.Domain.Resettlement.Draws.Queries;

/// <summary>A household that may take part, as its file says now.</summary>
/// <param name="Rank">What its place follows from; empty where lots are drawn.</param>
public sealed record DrawCandidate(int HouseholdId, string Code, string HeadName, string Rank)
{
    public DrawEntry Entry(int batch) => new(batch, Code, Masking.Name(HeadName), Rank);
}

/// <summary>An area with households that may take part.</summary>
public sealed record DrawArea(int Id, string Code, string Name, int Households);

/// <summary>Who may take part in a draw: the households of an area that signed for an exchange; by acceptance only those whose house was accepted empty.</summary>
public sealed class DrawCandidatesQuery(VillageDb db)
{
    public async Task<IReadOnlyList<DrawCandidate>> HouseholdsAsync(int areaId, DrawKind kind, bool onlyWithoutHome, CancellationToken cancellation)
    {
        var households = db.Households.AsNoTracking().Where(h => h.AreaId == areaId && h.Method == CompensationMethod.Exchange && h.SignedOn != null);
        if (onlyWithoutHome)
        {
            households = households.Where(h => !db.Allocations.Any(a => a.HouseholdId == h.Id && a.ReleasedOn == null));
        }

        if (kind == DrawKind.ByAcceptance)
        {
            var accepted = await households.Join(db.VacancyAcceptances.Where(a => !a.IsVoid), h => h.Id, a => a.HouseholdId, (h, a) => new { h.Id, h.Code, h.HeadName, a.OrderNumber })
                .OrderBy(x => x.Code).ToListAsync(cancellation);
            return [.. accepted.Select(x => new DrawCandidate(x.Id, x.Code, x.HeadName, x.OrderNumber.ToString("000000", CultureInfo.InvariantCulture)))];
        }

        var signed = await households.OrderBy(h => h.Code).Select(h => new { h.Id, h.Code, h.HeadName, h.SignedOn, h.SignedAt }).ToListAsync(cancellation);
        var daysByMinute = signed.GroupBy(x => x.SignedOn).Where(day => day.All(x => x.SignedAt is not null)).Select(day => day.Key).ToHashSet();
        return [.. signed.Select(x => new DrawCandidate(x.Id, x.Code, x.HeadName,
            kind == DrawKind.BySigning ? SigningRank(x.SignedOn!.Value, daysByMinute.Contains(x.SignedOn) ? x.SignedAt : null) : ""))];
    }

    /// <summary>The minute counts where all who signed that day have one; where one is missing, the whole day draws lots.</summary>
    private static string SigningRank(DateOnly on, TimeOnly? at) =>
        on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (at is { } minute ? minute.ToString(" HH:mm", CultureInfo.InvariantCulture) : "");

    /// <summary>The areas from which a list can be taken.</summary>
    public async Task<IReadOnlyList<DrawArea>> AreasAsync(CancellationToken cancellation) =>
        await db.DemolitionAreas.AsNoTracking()
            .Where(a => db.Households.Any(h => h.AreaId == a.Id && h.Method == CompensationMethod.Exchange && h.SignedOn != null)).OrderBy(a => a.Code)
            .Select(a => new DrawArea(a.Id, a.Code, a.Name, db.Households.Count(h => h.AreaId == a.Id && h.Method == CompensationMethod.Exchange && h.SignedOn != null)))
            .ToListAsync(cancellation);

    /// <summary>Homes that can be dealt, by key and room number: those that nobody has or offers, and those that an earlier draw, which is repeated, locked.</summary>
    /// <param name="buildingId">Of this building; null for all.</param>
    /// <param name="repeated">Keys of the draws that are repeated.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<(int Id, string Code)>> HomesAsync(int? buildingId, IReadOnlyList<int> repeated, CancellationToken cancellation)
    {
        var homes = await OfBuilding(db.HomesNobodyOffers()).Select(h => new { h.Id, h.Code }).ToListAsync(cancellation);
        homes.AddRange(await OfBuilding(db.HomesLockedBy(repeated)).Select(h => new { h.Id, h.Code }).ToListAsync(cancellation));
        return [.. homes.OrderBy(h => h.Code, StringComparer.Ordinal).Select(h => (h.Id, h.Code))];

        IQueryable<Home> OfBuilding(IQueryable<Home> all) => all.AsNoTracking().Where(h => buildingId == null || h.BuildingId == buildingId);
    }
}
