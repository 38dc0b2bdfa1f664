using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Dividing;

namespace VillageTracker.Domain.Land;

/// <content>How parcels become other parcels (分割、合并): the old ones end, none is deleted, no area is lost.</content>
public sealed partial class Parcel
{
    /// <summary>This parcel ends on a day and the pieces are there instead.</summary>
    /// <returns>The new parcels, each with the line that leads back here.</returns>
    /// <exception cref="RefusedException">
    /// Fewer than two pieces, areas that do not add up to this parcel's, no boundary, a parcel that is listed now, or a wrong day.
    /// </exception>
    public IReadOnlyList<ParcelSuccession> SplitInto(IReadOnlyList<ParcelPiece> pieces, DateOnly on, DateOnly today)
    {
        var measured = MeasuredArea ?? throw new RefusedException(new ParcelHasNoBoundary(Code));
        if (pieces.Count < 2)
        {
            throw new RefusedException(new SplitNeedsTwo());
        }

        RequireSum("登记面积", StatedArea, pieces.Select(p => p.Stated));
        RequireSum("图上面积", measured, pieces.Select(p => p.Measured));
        Retire(on, today);
        return [.. pieces.Select(p => new ParcelSuccession(this, Continued(p, on), SuccessionKind.Split, on))];
    }

    /// <summary>Neighbouring parcels end on a day and one is there instead, with the sum of their areas.</summary>
    /// <exception cref="RefusedException">
    /// Fewer than two; another layer, ownership, village or status; not side by side; one without boundary or listed now; a wrong day.
    /// </exception>
    public static IReadOnlyList<ParcelSuccession> Merge(IReadOnlyList<Parcel> parcels, string code, string name, DateOnly on, DateOnly today)
    {
        if (parcels.Count < 2)
        {
            throw new RefusedException(new MergeNeedsTwo());
        }

        foreach (var parcel in parcels)
        {
            _ = parcel.Shape ?? throw new RefusedException(new ParcelHasNoBoundary(parcel.Code));
            if (parcels[0].DiffersFrom(parcel) is { } what)
            {
                throw new RefusedException(new MergeDiffers(parcels[0].Code, parcel.Code, what));
            }
        }

        var shape = ParcelCutter.Joined([.. parcels.Select(p => p.Shape!)]) ?? throw new RefusedException(new ParcelsNotAdjacent());
        foreach (var parcel in parcels)
        {
            parcel.Retire(on, today);
        }

        var whole = parcels[0].Continued(new(code, name, shape, Sum(parcels.Select(p => p.MeasuredArea!.Value)), Sum(parcels.Select(p => p.StatedArea))), on);
        whole.IsShapeDemonstration = parcels.Any(p => p.IsShapeDemonstration);
        return [.. parcels.Select(p => new ParcelSuccession(p, whole, SuccessionKind.Merge, on))];
    }

    private string? DiffersFrom(Parcel other) =>
        VillageCode != other.VillageCode ? "所属村"
        : Layer != other.Layer ? "图层"
        : Ownership != other.Ownership ? "权属（国有或集体）"
        : Status != other.Status ? "状态" : null;

    /// <summary>A new parcel that takes over what this one was.</summary>
    private Parcel Continued(ParcelPiece piece, DateOnly on)
    {
        var parcel = Register(piece.Code, VillageCode, new(piece.Name, Kind, Ownership, piece.Stated, PlannedUse, null, LandClass), piece.Shape, on, Layer, IsShapeDemonstration);
        (parcel.Status, parcel.StatusOn, parcel.MeasuredArea) = (Status, StatusOn, piece.Measured);
        return parcel;
    }

    private void Retire(DateOnly on, DateOnly today)
    {
        if (RetiredOn is { } end)
        {
            throw new RefusedException(new ParcelIsRetired(Code, end));
        }

        if (Status == ParcelStatus.Listed)
        {
            throw new RefusedException(new ParcelListedNow(Code));
        }

        if (on > today)
        {
            throw new RefusedException(new ParcelStepInFuture(on));
        }

        if (on < CurrentSince)
        {
            throw new RefusedException(new ParcelChangeBeforeLast(Code, on, CurrentSince));
        }

        RetiredOn = on;
    }

    private static void RequireSum(string what, LandArea whole, IEnumerable<LandArea> parts)
    {
        var sum = Sum(parts);
        if (sum != whole)
        {
            throw new RefusedException(new ParcelAreasDoNotAdd(what, whole, sum));
        }
    }

    private static LandArea Sum(IEnumerable<LandArea> areas) => areas.Aggregate(LandArea.Zero, (sum, area) => sum + area);
}

/// <summary>A parcel that comes out of another.</summary>
/// <param name="Code">Its own, new number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Shape">Through the door.</param>
/// <param name="Measured">Its share of the measured area: as measured, but for the largest piece, which takes what rounding leaves.</param>
/// <param name="Stated">Its share of the stated area.</param>
public sealed record ParcelPiece(string Code, string Name, Geometry Shape, LandArea Measured, LandArea Stated);
