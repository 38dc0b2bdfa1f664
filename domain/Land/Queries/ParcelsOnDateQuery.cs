using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>The village's parcels as they were on a day (某日的地块).</summary>
/// <param name="Shapes">For the sketch: those with a boundary, at most <see cref="ParcelsOnDateQuery.MostShapes"/>; empty when there are more.</param>
public sealed record ParcelsOnDate(DateOnly On, PageOf<ParcelOnDate> Parcels, LandArea StatedArea, IReadOnlyList<ParcelShapeOnDate> Shapes);

/// <param name="IsAsNow">The parcel is still as it was then.</param>
public sealed record ParcelOnDate(int Id, string Code, string Name, ParcelLayer Layer, ParcelStatus Status, LandOwnership Ownership,
    LandArea StatedArea, LandArea? MeasuredArea, DateOnly Since, bool IsAsNow);

public sealed record ParcelShapeOnDate(int Id, string Code, string Name, ParcelStatus Status, Geometry Shape);

public sealed class ParcelsOnDateQuery(VillageDb db)
{
    public const int MostShapes = 2_000;

    /// <remarks>Each half walks its index in the order of the numbers; the page is cut from the two after they are put together.</remarks>
    public async Task<ParcelsOnDate> RunAsync(DateOnly on, ParcelLayer layer, int page, CancellationToken cancellation)
    {
        var (now, then) = (Current(on, layer), Past(on, layer));
        (int Parcels, long Area)[] sums = [await SumAsync(now, cancellation), await SumAsync(then, cancellation)];
        var total = sums[0].Parcels + sums[1].Parcels;
        var number = Paging.NumberWithin(page, total);
        var rows = (await now.OrderBy(s => s.VillageCode).ThenBy(s => s.Code).Take(number * Paging.Size).ToListAsync(cancellation))
            .Concat(await then.OrderBy(s => s.VillageCode).ThenBy(s => s.Code).Take(number * Paging.Size).ToListAsync(cancellation))
            .OrderBy(s => s.VillageCode).ThenBy(s => s.Code, StringComparer.Ordinal).Skip((number - 1) * Paging.Size).Take(Paging.Size);
        return new(on, new([.. rows.Select(Row)], total, number, Paging.Size), new(sums[0].Area + sums[1].Area),
            total > MostShapes ? [] : await ShapesAsync(on, layer, cancellation));
    }

    private static ParcelOnDate Row(State s) => new(
        s.Id, s.Code, s.Name, s.Layer, s.Status, s.Ownership, new(s.Stated), s.Measured is { } m ? new LandArea(m) : null, s.Since, s.IsAsNow);

    private static async Task<(int Parcels, long Area)> SumAsync(IQueryable<State> states, CancellationToken cancellation)
    {
        var sum = await states.GroupBy(s => 1).Select(g => new { Parcels = g.Count(), Area = g.Sum(s => s.Stated) }).SingleOrDefaultAsync(cancellation);
        return (sum?.Parcels ?? 0, sum?.Area ?? 0);
    }

    private async Task<IReadOnlyList<ParcelShapeOnDate>> ShapesAsync(DateOnly on, ParcelLayer layer, CancellationToken cancellation)
    {
        var now = await CurrentRows(on, layer).Where(p => p.Shape != null)
            .Select(p => new ParcelShapeOnDate(p.Id, p.Code, p.Name, p.Status, p.Shape!)).ToListAsync(cancellation);
        var then = await PastRows(on, layer).Where(r => r.Shape != null)
            .Select(r => new ParcelShapeOnDate(r.ParcelId, r.Code, r.Name, r.Status, r.Shape!)).ToListAsync(cancellation);
        return [.. now.Concat(then).OrderBy(s => s.Code, StringComparer.Ordinal)];
    }

    /// <summary>Parcels whose present (or last) state began by then and that had not ended.</summary>
    private IQueryable<State> Current(DateOnly on, ParcelLayer layer) => CurrentRows(on, layer).Select(p => new State
    {
        Id = p.Id,
        VillageCode = p.VillageCode,
        Code = p.Code,
        Name = p.Name,
        Layer = p.Layer,
        Status = p.Status,
        Ownership = p.Ownership,
        Stated = p.StatedArea.HundredthsSqm,
        Measured = p.MeasuredArea!.Value.HundredthsSqm,
        Since = p.CurrentSince,
        IsAsNow = p.RetiredOn == null,
    });

    /// <summary>The remembered states around the day.</summary>
    private IQueryable<State> Past(DateOnly on, ParcelLayer layer) => PastRows(on, layer).Select(r => new State
    {
        Id = r.ParcelId,
        VillageCode = r.VillageCode,
        Code = r.Code,
        Name = r.Name,
        Layer = r.Layer,
        Status = r.Status,
        Ownership = r.Ownership,
        Stated = r.StatedArea.HundredthsSqm,
        Measured = r.MeasuredArea!.Value.HundredthsSqm,
        Since = r.ValidFrom,
    });

    private IQueryable<Parcel> CurrentRows(DateOnly on, ParcelLayer layer) => db.Parcels.AsNoTracking()
        .Where(p => p.Layer == layer && p.CurrentSince <= on && (p.RetiredOn == null || p.RetiredOn > on));

    private IQueryable<ParcelRevision> PastRows(DateOnly on, ParcelLayer layer) => db.ParcelRevisions.AsNoTracking()
        .Where(r => r.Layer == layer && r.ValidFrom <= on && r.ValidTo >= on);

    private sealed class State
    {
        public int Id { get; init; }
        public long VillageCode { get; init; }
        public string Code { get; init; } = "";
        public string Name { get; init; } = "";
        public ParcelLayer Layer { get; init; }
        public ParcelStatus Status { get; init; }
        public LandOwnership Ownership { get; init; }
        public long Stated { get; init; }
        public long? Measured { get; init; }
        public DateOnly Since { get; init; }
        public bool IsAsNow { get; init; }
    }
}
