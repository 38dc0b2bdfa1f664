using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Land.Topology;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>A parcel as it would be, in degrees and through the door (<see cref="Boundary.AreaFrom"/>).</summary>
/// <param name="Code">In the form of <see cref="ParcelCode.Require"/>; an existing parcel of that number is taken as replaced.</param>
/// <param name="Shape">Polygon or multi-polygon, EPSG:4490.</param>
/// <param name="Stated">The stated area, or null when the source gives none.</param>
public sealed record ProposedParcel(string Code, Geometry Shape, LandArea? Stated);

/// <summary>Whether proposed parcels may lie beside those of the register: the check of <see cref="TopologyChecker"/> over the database.</summary>
/// <remarks>
/// <para>An import calls it once, before anything is saved:
/// <c>var issues = await topology.RunAsync(proposed, layer, TopologyPolicy.ForImport(await rules.OnAsync(clock.Today, c)), [], c);</c>
/// An issue with <see cref="TopologyIssue.IsFault"/> forbids saving; the others are shown. <see cref="TopologyIssue.Code"/> says which
/// proposed parcel it is about, <see cref="TopologyIssue.At"/> where (longitude, latitude), <see cref="TopologyIssue.Message"/> what.</para>
/// <para>Only current parcels in the boxes of the proposed ones are read, so a register of a million costs no more than a small one.</para>
/// </remarks>
public sealed class ParcelTopologyQuery(VillageDb db)
{
    /// <summary>A box is asked for as a whole when the proposed parcels fill at least this share of it.</summary>
    private const double WellFilled = 0.2;

    /// <param name="proposed">What is to be saved.</param>
    /// <param name="layer">Into which layer.</param>
    /// <param name="policy">From <see cref="TopologyPolicy.ForImport"/> or <see cref="TopologyPolicy.ForRegistration"/>.</param>
    /// <param name="leaving">Numbers of existing parcels that go away in the same act.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<TopologyIssue>> RunAsync(
        IReadOnlyList<ProposedParcel> proposed, ParcelLayer layer, TopologyPolicy policy, IReadOnlyCollection<string> leaving, CancellationToken cancellation)
    {
        if (proposed.Count == 0)
        {
            return [];
        }

        var zone = GaussKruger.ZoneOf(proposed[0].Shape);
        var near = await NearAsync(proposed, layer, (double)policy.GapWidth, cancellation);
        var issues = TopologyChecker.Check(
            [.. proposed.Select(p => new PlaneParcel(p.Code, GaussKruger.ToPlane(p.Shape, zone), p.Stated))],
            [.. near.Where(p => !leaving.Contains(p.Code)).Select(p => new PlaneParcel(p.Code, GaussKruger.ToPlane(p.Shape, zone)))],
            policy, cancellation);
        return [.. issues.Select(i => i with { At = InDegrees(i.At, zone) })];
    }

    private async Task<IReadOnlyCollection<Near>> NearAsync(
        IReadOnlyList<ProposedParcel> proposed, ParcelLayer layer, double metres, CancellationToken cancellation)
    {
        var margin = metres / 80_000; // a degree of longitude is over 92 km here, one of latitude over 110
        var near = new Dictionary<int, Near>();
        foreach (var box in Boxes([.. proposed.Select(p => Widened(p.Shape.EnvelopeInternal, margin))]))
        {
            var rows = db.InBox<Parcel>(box).AsNoTracking().Where(p => p.RetiredOn == null && p.Layer == layer && p.Shape != null)
                .Select(p => new Near(p.Id, p.Code, p.Shape!)).AsAsyncEnumerable();
            await foreach (var row in rows.WithCancellation(cancellation))
            {
                near.TryAdd(row.Id, row);
            }
        }

        return near.Values;
    }

    /// <summary>Few boxes that hold all of the given ones and little else: halved along the longer side until they are well filled.</summary>
    private static IEnumerable<Envelope> Boxes(Envelope[] boxes)
    {
        var whole = new Envelope();
        foreach (var box in boxes)
        {
            whole.ExpandToInclude(box);
        }

        if (boxes.Length == 1 || boxes.Sum(b => b.Area) >= whole.Area * WellFilled)
        {
            return [whole];
        }

        Array.Sort(boxes, (a, b) => whole.Width > whole.Height ? a.Centre.X.CompareTo(b.Centre.X) : a.Centre.Y.CompareTo(b.Centre.Y));
        return Boxes(boxes[..(boxes.Length / 2)]).Concat(Boxes(boxes[(boxes.Length / 2)..]));
    }

    private static Envelope Widened(Envelope box, double margin)
    {
        var wide = box.Copy();
        wide.ExpandBy(margin);
        return wide;
    }

    private static IssuePlace InDegrees(IssuePlace at, int zone)
    {
        var (longitude, latitude) = GaussKruger.Unproject(at.X, at.Y, zone);
        return new(longitude, latitude);
    }

    private sealed record Near(int Id, string Code, Geometry Shape);
}
