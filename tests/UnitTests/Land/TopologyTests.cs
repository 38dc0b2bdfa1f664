using NetTopologySuite.IO;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Topology;

namespace VillageTracker.UnitTests.Land;

/// <summary>WKT in metres in, numbers out.</summary>
public sealed class TopologyTests
{
    private static readonly TopologyPolicy Policy = new(
        OverlapTolerance: 1m, SliverArea: 5m, SliverWidth: 0.5m, GapWidth: 0.5m, new(SquareMetres: 1m, PercentOfStated: 0, IsFault: true));

    private static PlaneParcel P(string code, string wkt, decimal? stated = null) =>
        new(code, new WKTReader().Read(wkt), stated is { } area ? LandArea.FromSquareMetres(area) : null);

    private static string Box(double west, double south, double east, double north) =>
        FormattableString.Invariant($"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))");

    private static IReadOnlyList<TopologyIssue> Check(params PlaneParcel[] proposed) => TopologyChecker.Check(proposed, [], Policy);

    [Fact]
    public void Touching_edges_and_corners_are_no_overlap() =>
        Assert.Empty(Check(P("A", Box(0, 0, 100, 100)), P("B", Box(100, 0, 200, 50)), P("C", Box(100, 50, 200, 100)), P("D", Box(200, 100, 300, 200))));

    [Fact]
    public void An_overlap_of_exactly_the_tolerance_is_told_and_not_refused()
    {
        var overlap = Assert.IsType<ParcelOverlap>(Assert.Single(Check(P("A", Box(0, 0, 100, 100)), P("B", Box(99.99, 0, 200, 100)))));

        Assert.Equal((1.00m, false), (overlap.Area.SquareMetres, overlap.IsFault));
    }

    [Fact]
    public void A_hundredth_over_the_tolerance_is_a_fault_with_whom_and_where()
    {
        var overlap = Assert.IsType<ParcelOverlap>(Assert.Single(Check(P("A", Box(0, 0, 101, 100)), P("B", Box(100.99, 0, 200, 101)), P("C", Box(300, 0, 400, 100)))));

        Assert.Equal(1.00m, overlap.Area.SquareMetres);
        overlap = Assert.IsType<ParcelOverlap>(Assert.Single(Check(P("A", Box(0, 0, 100, 101)), P("B", Box(99.99, 0, 200, 101)))));
        Assert.Equal(("A", "B", 1.01m, true), (overlap.Code, overlap.Other, overlap.Area.SquareMetres, overlap.IsFault));
        Assert.InRange(overlap.At.X, 99.99, 100);
        Assert.Contains("重叠 1.01 平方米", overlap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_in_the_hole_of_another_is_no_overlap_and_what_fills_more_is()
    {
        const string ring = "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0),(40 40, 40 60, 60 60, 60 40, 40 40))";

        Assert.Empty(Check(P("A", ring), P("B", Box(40, 40, 60, 60))));
        var overlap = Assert.IsType<ParcelOverlap>(Assert.Single(Check(P("A", ring), P("B", Box(38, 40, 60, 60)))));
        Assert.Equal(40m, overlap.Area.SquareMetres);
    }

    [Fact]
    public void Each_part_of_several_counts()
    {
        const string parts = "MULTIPOLYGON(((0 0, 10 0, 10 10, 0 10, 0 0)),((50 0, 60 0, 60 10, 50 10, 50 0)))";

        Assert.Empty(Check(P("A", parts), P("B", Box(20, 0, 40, 10))));
        Assert.Equal(20m, Assert.IsType<ParcelOverlap>(Assert.Single(Check(P("A", parts), P("B", Box(58, 0, 80, 10))))).Area.SquareMetres);
    }

    [Fact]
    public void A_parcel_inside_another_overlaps_with_all_of_itself() =>
        Assert.Equal(100m, Assert.IsType<ParcelOverlap>(Assert.Single(Check(P("A", Box(0, 0, 100, 100)), P("B", Box(10, 10, 20, 20))))).Area.SquareMetres);

    [Fact]
    public void Existing_parcels_are_checked_against_and_the_one_of_the_same_number_is_replaced()
    {
        PlaneParcel[] existing = [P("A", Box(0, 0, 100, 100)), P("B", Box(200, 0, 300, 100)), P("C", Box(210, 0, 310, 100))];

        var overlap = Assert.IsType<ParcelOverlap>(Assert.Single(TopologyChecker.Check([P("A", Box(0, 0, 202, 100))], existing, Policy)));

        Assert.Equal(("B", 200m), (overlap.Other, overlap.Area.SquareMetres));
    }

    [Theory]
    [InlineData(10000.00, 10001.00, false)]
    [InlineData(10000.00, 10001.01, true)]
    [InlineData(10000.00, 9999.00, false)]
    [InlineData(10000.00, 9998.99, true)]
    public void Stated_and_computed_area_may_differ_by_the_limit(double side, double stated, bool isFault)
    {
        _ = side;
        var issues = Check(P("A", Box(0, 0, 100, 100), (decimal)stated));

        Assert.Equal(isFault, issues.Any(i => i is StatedAreaDiffers { IsFault: true }));
    }

    [Fact]
    public void The_surveyors_parcel_with_a_hole_agrees_with_its_statement() => // domain.md 7.6: XY-001
        Assert.Empty(Check(P("XY-001",
            "POLYGON((40518600 3697100, 40518720.5 3697100, 40518722.75 3697015.25, 40518601.4 3697012.8, 40518600 3697100),"
            + "(40518640 3697070, 40518640 3697050, 40518660 3697050, 40518660 3697070, 40518640 3697070))", 9998.76m)));

    [Theory]
    [InlineData(100, 0.49, true)] // 0.49 m wide on average a little less
    [InlineData(100, 0.51, false)]
    [InlineData(2, 2.4, true)] // under 5 m²
    [InlineData(2, 2.6, false)]
    public void Slivers_are_told_and_not_refused(double length, double width, bool isSliver)
    {
        var issues = Check(P("A", Box(0, 0, length, width)));

        Assert.Equal(isSliver, issues.Count == 1 && issues[0] is ParcelSliver { IsFault: false });
    }

    [Fact]
    public void A_gap_between_neighbours_is_told_with_its_width_and_a_street_is_none()
    {
        var gap = Assert.IsType<ParcelGap>(Assert.Single(Check(P("A", Box(0, 0, 100, 100)), P("B", Box(100.3, 0, 200, 100)), P("C", Box(210, 0, 300, 100)))));

        Assert.Equal(("A", "B", 0.30m, false), (gap.Code, gap.Other, gap.Width, gap.IsFault));
    }

    [Fact]
    public void A_wedge_between_neighbours_that_touch_at_one_end_is_a_gap() =>
        Assert.Equal(0.4m, Assert.IsType<ParcelGap>(Assert.Single(
            Check(P("A", Box(0, 0, 100, 100)), P("B", "POLYGON((100 0, 200 0, 200 100, 100.4 100, 100 0))")))).Width);

    [Fact]
    public void Ten_thousand_in_a_mosaic_have_nothing_to_say()
    {
        var mosaic = Enumerable.Range(0, 10_000).Select(n => P($"P{n}", Box(n % 100 * 30, n / 100 * 30, n % 100 * 30 + 30, n / 100 * 30 + 30))).ToArray();

        Assert.Empty(TopologyChecker.Check(mosaic, [], Policy));
    }
}
