using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land.Dividing;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>What a cut would make of a parcel, before anything is saved (分割预览).</summary>
/// <param name="Rest">m² that the largest piece takes so that the measured areas add up.</param>
public sealed record SplitPreview(IReadOnlyList<SplitPreviewPiece> Pieces, decimal Rest);

/// <param name="Number">As on the sketch, from 1.</param>
/// <param name="Code">A proposal for its number.</param>
/// <param name="Stated">A proposal: its share of the stated area.</param>
public sealed record SplitPreviewPiece(int Number, Geometry Shape, LandArea Measured, LandArea Stated, string Code, string Name);

public sealed class SplitPreviewQuery(VillageDb db)
{
    /// <exception cref="RefusedException">No boundary, an unreadable cut, or one that does not divide.</exception>
    public async Task<SplitPreview> RunAsync(int parcelId, string cutGeoJson, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.AsNoTracking().SingleOrDefaultAsync(p => p.Id == parcelId, cancellation) ?? throw new NotFoundException("地块");
        var shapes = SplitPlan.PiecesOf(parcel.Code, parcel.Shape, cutGeoJson);
        var measured = AreaShare.Settled(parcel.MeasuredArea!.Value, [.. shapes.Select(GaussKruger.AreaOf)], out var rest);
        var stated = AreaShare.InProportion(parcel.StatedArea, measured);
        return new([.. shapes.Select((shape, n) =>
            new SplitPreviewPiece(n + 1, shape, measured[n], stated[n], $"{parcel.Code}-{n + 1}", $"{parcel.Name}{n + 1}"))], rest);
    }
}
