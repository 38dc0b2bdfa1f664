using CsCheck;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Dividing;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Land;

public sealed class DividingTests
{
    private static readonly DateOnly Began = new(2020, 1, 1);
    private static readonly DateOnly On = new(2020, 8, 15);
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static Geometry Area(string wkt) => Boundary.AreaFrom(Shapes.Wkt(wkt));

    private static string Box(double west, double south, double east, double north) =>
        FormattableString.Invariant($"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))");

    private static Parcel A(string wkt, string code = "L08", LandOwnership ownership = LandOwnership.Collective, decimal stated = 10_000) => Parcel.Register(
        code, 320902007203, new("示例", ParcelKind.Prepare, ownership, LandArea.FromSquareMetres(stated), null, null), Area(wkt), Began);

    private static IReadOnlyList<ParcelPiece> Pieces(Parcel parcel, string cut, params string[] codes)
    {
        var shapes = SplitPlan.PiecesOf(parcel.Code, parcel.Shape, cut);
        var stated = AreaShare.InProportion(parcel.StatedArea, [.. shapes.Select(GaussKruger.AreaOf)]);
        return SplitPlan.Named(parcel, shapes, [.. shapes.Select((_, n) => new PieceFacts(codes[n], $"第{n + 1}块", stated[n]))]);
    }

    private static string Line(double x1, double y1, double x2, double y2) =>
        FormattableString.Invariant($$"""{"type":"LineString","coordinates":[[{{x1}},{{y1}}],[{{x2}},{{y2}}]]}""");

    [Fact]
    public void Shares_of_an_area_add_up_whatever_the_weights() =>
        Gen.Select(Gen.Long[1, 100_000_000_00], Gen.Long[1, 10_000_000].Array[1, 30]).Sample((total, weights) =>
        {
            var shares = AreaShare.InProportion(new(total), [.. weights.Select(w => new LandArea(w))]);

            return shares.Sum(s => s.HundredthsSqm) == total
                && shares.Zip(weights).All(p => Math.Abs(p.First.HundredthsSqm - ((decimal)total * p.Second / weights.Sum())) < 1);
        });

    [Fact]
    public void Any_line_through_a_parcel_conserves_both_areas_to_the_hundredth() =>
        Gen.Double[0, 1].Array[4].Sample(at =>
        {
            var parcel = A("POLYGON((120.2 33.4, 120.203 33.4002, 120.2033 33.4021, 120.1998 33.4019, 120.2 33.4),(120.201 33.4008, 120.2014 33.4008, 120.2014 33.4012, 120.201 33.4008))",
                stated: 55_555.55m);
            var pieces = Pieces(parcel, Line(120.2005 + at[0] * 0.002, 33.399, 120.2005 + at[1] * 0.002, 33.403), "A", "B", "C", "D");
            var lines = parcel.SplitInto(pieces, On, Today);

            Assert.Equal(parcel.StatedArea.HundredthsSqm, lines.Sum(l => l.Successor.StatedArea.HundredthsSqm));
            Assert.Equal(parcel.MeasuredArea!.Value.HundredthsSqm, lines.Sum(l => l.Successor.MeasuredArea!.Value.HundredthsSqm));
            Assert.All(lines, l => Assert.InRange(Math.Abs(l.Successor.MeasuredArea!.Value.HundredthsSqm - GaussKruger.AreaOf(l.Successor.Shape!).HundredthsSqm), 0, 100));
        }, iter: 200);

    [Fact]
    public void What_was_split_and_merged_again_has_the_same_areas() =>
        Gen.Double[0.1, 0.9].Sample(at =>
        {
            var parcel = A(Box(120.2, 33.4, 120.203, 33.402));
            var pieces = parcel.SplitInto(Pieces(parcel, Line(120.2 + at * 0.003, 33.399, 120.2015, 33.403), "A", "B"), On, Today).Select(l => l.Successor).ToList();

            var whole = Parcel.Merge(pieces, "C", "合并后", On, Today)[0].Successor;

            Assert.Equal((parcel.StatedArea, parcel.MeasuredArea), (whole.StatedArea, whole.MeasuredArea));
            Assert.IsType<Polygon>(whole.Shape);
            Assert.Empty(((Polygon)whole.Shape!).InteriorRings);
        }, iter: 100);

    [Fact]
    public void The_old_parcel_ends_and_the_new_ones_take_over_what_it_was()
    {
        var parcel = A(Box(120.2, 33.4, 120.203, 33.402));
        parcel.MoveTo(ParcelStatus.Levelled, new(2020, 5, 1), Today);

        var lines = parcel.SplitInto(Pieces(parcel, Line(120.201, 33.399, 120.201, 33.403), "L08-1", "L08-2"), On, Today);

        Assert.Equal(On, parcel.RetiredOn);
        Assert.Equal(["L08-1", "L08-2"], lines.Select(l => l.Successor.Code));
        Assert.All(lines, l => Assert.Equal((ParcelStatus.Levelled, LandOwnership.Collective, On), (l.Successor.Status, l.Successor.Ownership, l.Successor.RegisteredOn)));
        Refused.With<ParcelIsRetired>(() => parcel.Change(new("改", ParcelKind.Prepare, LandOwnership.Collective, parcel.StatedArea, null, null), null, Today, Today));
    }

    [Fact]
    public void Areas_that_do_not_add_up_are_refused_and_the_parcel_stays()
    {
        var parcel = A(Box(120.2, 33.4, 120.203, 33.402));
        var pieces = Pieces(parcel, Line(120.201, 33.399, 120.201, 33.403), "A", "B");

        Refused.With<ParcelAreasDoNotAdd>(() => parcel.SplitInto([pieces[0] with { Stated = pieces[0].Stated + new LandArea(1) }, pieces[1]], On, Today));

        Assert.Null(parcel.RetiredOn);
    }

    [Fact]
    public void A_line_that_ends_inside_does_not_divide() =>
        Refused.With<LineDoesNotDivide>(() => ParcelCutter.ByLine(Area(Box(120.2, 33.4, 120.203, 33.402)),
            GeoJson.ReadLine(Line(120.201, 33.399, 120.201, 33.401))));

    [Fact]
    public void Pieces_of_one_number_become_one_parcel_of_several_parts()
    {
        var parcel = A("MULTIPOLYGON(((120.2 33.4, 120.202 33.4, 120.202 33.402, 120.2 33.402, 120.2 33.4)),((120.21 33.4, 120.212 33.4, 120.212 33.402, 120.21 33.402, 120.21 33.4)))");

        var pieces = Pieces(parcel, Line(120.201, 33.399, 120.201, 33.403), "A", "B", "B");

        Assert.Equal(2, pieces.Count);
        Assert.Equal(2, pieces[1].Shape.NumGeometries);
    }

    [Fact]
    public void Given_pieces_must_fill_the_parcel()
    {
        var whole = Area(Box(120.2, 33.4, 120.204, 33.402));

        ParcelCutter.RequireFilling(whole, [Area(Box(120.2, 33.4, 120.201, 33.402)), Area(Box(120.201, 33.4, 120.204, 33.402))]);
        Refused.With<PiecesDoNotFill>(() => ParcelCutter.RequireFilling(whole, [Area(Box(120.2, 33.4, 120.201, 33.402)), Area(Box(120.202, 33.4, 120.204, 33.402))]));
        Refused.With<PiecesDoNotFill>(() => ParcelCutter.RequireFilling(whole, [Area(Box(120.2, 33.4, 120.202, 33.402)), Area(Box(120.201, 33.4, 120.204, 33.402))]));
    }

    [Fact]
    public void Only_neighbours_of_one_kind_are_merged()
    {
        var (one, corner, far) = (A(Box(120.2, 33.4, 120.201, 33.401), "A"), A(Box(120.201, 33.401, 120.202, 33.402), "B"), A(Box(120.3, 33.4, 120.301, 33.401), "C"));

        Refused.With<ParcelsNotAdjacent>(() => Parcel.Merge([one, far], "N", "新", On, Today));
        Refused.With<ParcelsNotAdjacent>(() => Parcel.Merge([one, corner], "N", "新", On, Today));
        Refused.With<MergeNeedsTwo>(() => Parcel.Merge([one], "N", "新", On, Today));
        Refused.With<MergeDiffers>(() => Parcel.Merge([one, A(Box(120.201, 33.4, 120.202, 33.401), "D", LandOwnership.StateOwned)], "N", "新", On, Today));
    }

    [Fact]
    public void Neighbours_measured_a_millimetre_apart_are_merged_without_a_crack()
    {
        var whole = Parcel.Merge([A(Box(120.2, 33.4, 120.201, 33.401), "A"), A(Box(120.20100001, 33.4, 120.202, 33.401), "B")], "N", "新", On, Today)[0].Successor;

        Assert.Equal(1, whole.Shape!.NumGeometries);
        Assert.Equal(20_000m, whole.StatedArea.SquareMetres);
    }
}
