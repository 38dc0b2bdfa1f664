using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets.Queries;

/// <summary>What the collective owned, had let and earned by the year, as it stood on a day.</summary>
public sealed class AssetSummaryQuery(VillageDb db, StampedCache cache)
{
    public Task<AssetSummary> RunAsync(DateOnly asOf, CancellationToken cancellation) => cache.GetAsync(
        string.Create(CultureInfo.InvariantCulture, $"assets.summary.{asOf:yyyyMMdd}"), ["Assets"],
        async () => new AssetSummary(asOf, await AssetReading.OnDayAsync(db.CollectiveAssets, asOf, cancellation)), cancellation);
}

/// <summary>All assets on a day.</summary>
public sealed record AssetSummary(DateOnly AsOf, IReadOnlyList<AssetLine> Assets)
{
    public int Units => Assets.Sum(a => a.Units);
    public int Vacant => Assets.Sum(a => a.Vacant);
    public int Offered => Assets.Sum(a => a.Offered);

    /// <summary>Said to be let, without a lease on record (据称已租).</summary>
    public int Claimed => Assets.Sum(a => a.Claimed);
    public int Let => Assets.Sum(a => a.Let);

    /// <summary>The yearly rent of the leases that run on the day.</summary>
    public Money RentPerYear => Assets.Select(a => a.RentPerYear).Sum();
}

/// <summary>One asset on a day.</summary>
public sealed record AssetLine(
    int Id, string Code, string Name, AssetKind Kind, int Units, int Vacant, int Offered, int Claimed, int Let, Money RentPerYear,
    string? Note, string Source, bool IsDemonstration);

/// <summary>Reads assets with their units as they stood on a day: two round trips whatever their number.</summary>
internal static class AssetReading
{
    public static async Task<List<AssetLine>> OnDayAsync(IQueryable<CollectiveAsset> assets, DateOnly asOf, CancellationToken cancellation)
    {
        var rows = await assets.AsNoTracking().OrderBy(a => a.Code)
            .Select(a => new { a.Id, a.Code, a.Name, a.Kind, a.Note, a.Source, a.IsDemonstration }).ToListAsync(cancellation);
        var units = await assets.AsNoTracking().SelectMany(a => a.Units).Select(u => new
        {
            u.AssetId, u.OfferedOn, u.ClaimedOn, u.WithdrawnOn,
            Leases = u.Leases.Select(l => new { l.From, LastDay = l.EndedOn ?? l.To, l.RentPerYear.Fen }).ToList(),
        }).ToListAsync(cancellation);
        var standing = units.Select(u => new
        {
            u.AssetId,
            Status = UnitStanding.On(asOf, u.OfferedOn, u.ClaimedOn, u.WithdrawnOn, u.Leases.Select(l => (l.From, l.LastDay))),
            Rent = u.Leases.Where(l => l.From <= asOf && asOf <= l.LastDay).Sum(l => l.Fen),
        }).ToLookup(u => u.AssetId);
        return
        [
            .. rows.Select(a => new AssetLine(a.Id, a.Code, a.Name, a.Kind, standing[a.Id].Count(),
                Number(a.Id, UnitStatus.Vacant), Number(a.Id, UnitStatus.Offered), Number(a.Id, UnitStatus.Claimed), Number(a.Id, UnitStatus.Let),
                new(standing[a.Id].Sum(u => u.Rent)), a.Note, a.Source, a.IsDemonstration)),
        ];

        int Number(int asset, UnitStatus status) => standing[asset].Count(u => u.Status == status);
    }
}
