using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.RelateNG;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land.Topology;

/// <summary>Whether parcels of one layer may lie as proposed (拓扑检查): overlaps, slivers, gaps, stated against computed area.</summary>
/// <remarks>
/// On the plane, in metres. Touching is no overlap. A tree of boxes narrows the pairs, a prepared relation finds those whose insides
/// meet, and only these are cut. Each pair is told once; issues come in the order of the proposed parcels.
/// </remarks>
public static class TopologyChecker
{
    private const string InsidesMeet = "T********";

    /// <summary>m²; less is 0.00 on paper. Two boxes that share less can't hold more.</summary>
    private const double SmallestOverlap = 0.005;

    /// <param name="proposed">What is to be saved. It is also checked against itself.</param>
    /// <param name="existing">Parcels of the same layer near it; those with the number of a proposed one are taken as replaced.</param>
    /// <param name="policy">The tolerances of the day.</param>
    /// <param name="cancellation">Gives up.</param>
    public static IReadOnlyList<TopologyIssue> Check(
        IReadOnlyList<PlaneParcel> proposed, IReadOnlyList<PlaneParcel> existing, TopologyPolicy policy, CancellationToken cancellation = default)
    {
        var replaced = proposed.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        Outlined[] all = [.. proposed.Select(p => new Outlined(p)), .. existing.Where(p => !replaced.Contains(p.Code)).Select(p => new Outlined(p))];
        var tree = new STRtree<int>();
        for (var n = 0; n < all.Length; n++)
        {
            tree.Insert(all[n].Shape.EnvelopeInternal, n);
        }

        tree.Build(); // from here on it is only read, so several threads may
        var found = new List<TopologyIssue>[proposed.Count];
        Parallel.For(0, proposed.Count, new() { CancellationToken = cancellation }, n =>
            found[n] = [.. Alone(proposed[n], policy), .. Beside(n, proposed.Count, all, tree, policy)]);
        return [.. found.SelectMany(f => f)];
    }

    private static IEnumerable<TopologyIssue> Alone(PlaneParcel parcel, TopologyPolicy policy)
    {
        var computed = LandArea.RoundSquareMetres((decimal)parcel.Shape.Area);
        if (parcel.Stated is { } stated && decimal.Abs(stated.SquareMetres - computed.SquareMetres) > policy.StatedArea.For(stated))
        {
            yield return new StatedAreaDiffers(parcel.Code, stated, computed, policy.StatedArea.For(stated), policy.StatedArea.IsFault, Inside(parcel.Shape));
        }

        for (var n = 0; n < parcel.Shape.NumGeometries; n++)
        {
            var part = parcel.Shape.GetGeometryN(n);
            var (area, width) = ((decimal)part.Area, (decimal)(2 * part.Area / part.Length));
            if (area < policy.SliverArea || width < policy.SliverWidth)
            {
                yield return new ParcelSliver(parcel.Code, LandArea.RoundSquareMetres(area), decimal.Round(width, 2), Inside(part));
            }
        }
    }

    private static IEnumerable<TopologyIssue> Beside(int n, int proposed, Outlined[] all, STRtree<int> tree, TopologyPolicy policy)
    {
        var parcel = all[n];
        var box = parcel.Shape.EnvelopeInternal.Copy();
        box.ExpandBy((double)policy.GapWidth);
        // A pair of two proposed ones is looked at from its first.
        var near = tree.Query(box).Where(other => other >= proposed || other > n).Order().ToList();
        if (near.Count == 0)
        {
            yield break;
        }

        var relation = RelateNG.Prepare(parcel.Shape);
        foreach (var other in near.Select(m => all[m]))
        {
            if (parcel.Shape.EnvelopeInternal.Intersection(other.Shape.EnvelopeInternal).Area >= SmallestOverlap && relation.Evaluate(other.Shape, InsidesMeet)
                && Overlap(parcel, other, policy) is { } overlap)
            {
                yield return overlap;
            }

            if (Gaps.Between(parcel, other, (double)policy.GapWidth) is { } gap)
            {
                yield return new ParcelGap(parcel.Code, other.Code, decimal.Round((decimal)gap.Width, 2), gap.At);
            }
        }
    }

    private static ParcelOverlap? Overlap(Outlined one, Outlined other, TopologyPolicy policy)
    {
        var common = OverlayNGRobust.Overlay(one.Shape, other.Shape, SpatialFunction.Intersection);
        var area = LandArea.RoundSquareMetres((decimal)common.Area);
        return area == LandArea.Zero ? null : new(one.Code, other.Code, area, policy.OverlapTolerance, Inside(common));
    }

    private static IssuePlace Inside(Geometry shape)
    {
        var largest = Enumerable.Range(0, shape.NumGeometries).Select(shape.GetGeometryN).MaxBy(g => g.Area)!;
        var point = largest.InteriorPoint;
        return new(point.X, point.Y);
    }
}
