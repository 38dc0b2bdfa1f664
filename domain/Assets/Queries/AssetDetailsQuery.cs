using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets.Queries;

/// <summary>One asset with its units and their leases.</summary>
public sealed class AssetDetailsQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or not for this person.</exception>
    public async Task<AssetDetails> RunAsync(int id, DateOnly asOf, CancellationToken cancellation)
    {
        var one = db.CollectiveAssets.AsNoTracking().Where(a => a.Id == id);
        var line = (await AssetReading.OnDayAsync(one, asOf, cancellation)).SingleOrDefault() ?? throw new NotFoundException("资产");
        var version = await one.Select(a => a.Version).SingleAsync(cancellation);
        var units = await UnitLines.Of(db.LeaseUnits.Where(u => u.AssetId == id)).ToListAsync(cancellation);
        return new(line, version, asOf, units);
    }
}

/// <summary>An asset and its units, each with every lease it had.</summary>
public sealed record AssetDetails(AssetLine Asset, int Version, DateOnly AsOf, IReadOnlyList<UnitLine> Units);

/// <summary>A unit with its leases, newest first.</summary>
public sealed record UnitLine(
    int Id, int AssetId, string Name, FloorArea? Area, DateOnly? OfferedOn, DateOnly? ClaimedOn, DateOnly? WithdrawnOn, int Version,
    bool IsDemonstration, IReadOnlyList<LeaseLine> Leases)
{
    public UnitStatus StatusOn(DateOnly day) =>
        UnitStanding.On(day, OfferedOn, ClaimedOn, WithdrawnOn, Leases.Select(l => (l.From, l.LastDay)));

    public LeaseLine? LeaseOn(DateOnly day) => Leases.FirstOrDefault(l => l.From <= day && day <= l.LastDay);
}

/// <summary>A lease as it was agreed, and as it ended.</summary>
public sealed record LeaseLine(
    int Id, string TenantName, Money RentPerYear, DateOnly From, DateOnly To, string DecisionReference, DateOnly? EndedOn, string? EndReason, bool IsDemonstration)
{
    public DateOnly LastDay => EndedOn ?? To;
}

/// <summary>One unit for the forms that let it, offer it or end a lease of it.</summary>
public sealed class LeaseUnitQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or not for this person.</exception>
    public async Task<UnitLine> RunAsync(int id, CancellationToken cancellation) =>
        await UnitLines.Of(db.LeaseUnits.Where(u => u.Id == id)).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("出租单元");
}

internal static class UnitLines
{
    public static IQueryable<UnitLine> Of(IQueryable<LeaseUnit> units) => units.AsNoTracking().OrderBy(u => u.Order).Select(u => new UnitLine(
        u.Id, u.AssetId, u.Name, u.Area, u.OfferedOn, u.ClaimedOn, u.WithdrawnOn, u.Version, u.IsDemonstration,
        u.Leases.OrderByDescending(l => l.From).Select(l => new LeaseLine(
            l.Id, l.TenantName, l.RentPerYear, l.From, l.To, l.DecisionReference, l.EndedOn, l.EndReason, l.IsDemonstration)).ToList()));
}
