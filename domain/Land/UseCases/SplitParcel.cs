using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land.Dividing;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A parcel is split by a line or into given pieces (分割地块).</summary>
/// <param name="CutGeoJson">A LineString, or a collection of polygons that fill the parcel.</param>
/// <param name="Pieces">In the order of <see cref="SplitPlan.PiecesOf"/>; pieces of one number become one parcel of several parts.</param>
/// <param name="On">The first day of the new parcels.</param>
/// <param name="Reason">Why, for the audit trail.</param>
public sealed record SplitParcel(int ParcelId, int SeenVersion, string CutGeoJson, IReadOnlyList<PieceFacts> Pieces, DateOnly On, string Reason);

public sealed record PieceFacts(string Code, string Name, LandArea Stated);

public sealed class SplitParcelHandler(VillageDb db, ParcelPlacingHandler placing, VillageClock clock)
{
    /// <returns>How many parcels there are now in its place.</returns>
    public async Task<int> HandleAsync(SplitParcel request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation) ?? throw new NotFoundException("地块");
        db.ExpectVersion(parcel, request.SeenVersion);
        var pieces = SplitPlan.Named(parcel, SplitPlan.PiecesOf(parcel.Code, parcel.Shape, request.CutGeoJson), request.Pieces);
        var lines = parcel.SplitInto(pieces, request.On, clock.Today);
        await placing.HandleAsync([.. pieces.Select(p => new ProposedParcel(p.Code, p.Shape, null))], parcel.Layer, [parcel.Code], cancellation);
        db.AddRange(lines);
        db.Doing("分割地块", request.Reason);
        await TakenCode.SaveAsync(db, parcel.VillageCode, lines.Select(l => l.Successor.Code), cancellation);
        return lines.Count;
    }
}

/// <summary>What a cut would make of a parcel.</summary>
public static class SplitPlan
{
    /// <exception cref="RefusedException">No boundary, an unreadable cut, or one that does not divide.</exception>
    public static IReadOnlyList<Geometry> PiecesOf(string code, Geometry? boundary, string cutGeoJson)
    {
        var whole = boundary ?? throw new RefusedException(new ParcelHasNoBoundary(code));
        if (GeoJson.IsLine(cutGeoJson))
        {
            return ParcelCutter.ByLine(whole, GeoJson.ReadLine(cutGeoJson));
        }

        var pieces = GeoJson.ReadAreas(cutGeoJson);
        ParcelCutter.RequireFilling(whole, pieces);
        return pieces;
    }

    /// <summary>The pieces with their names, those of one number gathered, and measured areas that add up to the parcel's.</summary>
    public static IReadOnlyList<ParcelPiece> Named(Parcel parcel, IReadOnlyList<Geometry> pieces, IReadOnlyList<PieceFacts> facts)
    {
        for (var n = 0; n < pieces.Count; n++)
        {
            if (n >= facts.Count || string.IsNullOrWhiteSpace(facts[n].Code) || string.IsNullOrWhiteSpace(facts[n].Name))
            {
                throw new RefusedException(new PieceCodeMissing(n + 1));
            }
        }

        var groups = pieces.Select((shape, n) => (Shape: shape, Facts: facts[n])).GroupBy(p => ParcelCode.Require(p.Facts.Code), StringComparer.Ordinal).ToList();
        if (groups.Any(g => g.Key == parcel.Code))
        {
            throw new RefusedException(new PieceCodeOfAnother(parcel.Code));
        }

        Geometry[] shapes = [.. groups.Select(g => g.Count() == 1 ? g.First().Shape : ParcelCutter.Gathered([.. g.Select(p => p.Shape)]))];
        var measured = AreaShare.Settled(parcel.MeasuredArea!.Value, [.. shapes.Select(GaussKruger.AreaOf)], out _);
        return
        [
            .. groups.Select((g, n) => new ParcelPiece(g.Key, g.First().Facts.Name, shapes[n], measured[n],
                g.Aggregate(LandArea.Zero, (sum, p) => sum + p.Facts.Stated)))
        ];
    }
}

internal static class TakenCode
{
    /// <summary>Saves new parcels; a number that is taken is refused in words.</summary>
    public static async Task SaveAsync(VillageDb db, long villageCode, IEnumerable<string> codes, CancellationToken cancellation)
    {
        var wanted = codes.ToList();
        if (await db.Parcels.Where(p => p.VillageCode == villageCode && wanted.Contains(p.Code)).Select(p => p.Code).FirstOrDefaultAsync(cancellation) is { } taken)
        {
            throw new RefusedException(new ParcelCodeTaken(taken));
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new ParcelCodeTaken(wanted[0]));
        }
    }
}
