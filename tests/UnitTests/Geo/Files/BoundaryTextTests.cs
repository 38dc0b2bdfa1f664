using System.Text;
using CsCheck;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.BoundaryText;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Geo.Files;

/// <summary>domain.md 7.6: the boundary-point TXT in every variant met in the wild.</summary>
public sealed class BoundaryTextTests
{
    [Fact]
    public void The_sample_has_its_two_parcels_their_areas_and_its_system()
    {
        var file = Read(SurveyText.Whole);

        Assert.Equal("EPSG:4528", SystemDecision.For(file, null).System!.Name);
        Assert.Equal(SystemSource.Declared, SystemDecision.For(file, null).Source);
        Assert.Equal([9998.7625m, 10_000m], Areas(file));
        Assert.Equal("XY-001 示例地块一 仓储用地 0.9999", string.Join(' ', ((string[])["地块编号", "地块名称", "用途", "面积"]).Select(k => file.Features[0].Attributes[k])));
        Assert.Equal(13, file.Features[0].Line);
        Faultless(file);
    }

    [Theory]
    [InlineData("without J", "J", "")]
    [InlineData("tabs", ",", "\t")]
    [InlineData("LF", "\r\n", "\n")]
    [InlineData("full-width commas", ",", "，")]
    [InlineData("blank lines", "\r\n", "\r\n\r\n")]
    [InlineData("blank zone number", "带号=40", "带号=")]
    [InlineData("blanks around", ",1,", " , 1 , ")]
    public void What_surveyors_write_differently_reads_the_same(string variant, string from, string to)
    {
        var file = Read(SurveyText.Whole.Replace(from, to, StringComparison.Ordinal));

        Assert.True(Areas(file) is [9998.7625m, 10_000m], variant);
        Assert.Equal("EPSG:4528", SystemDecision.For(file, null).System!.Name);
        Faultless(file);
    }

    [Theory]
    [InlineData("GB18030", false)]
    [InlineData("UTF-8", false)]
    [InlineData("UTF-8", true)]
    public void The_encoding_is_found_out(string encoding, bool withMark)
    {
        var text = SurveyText.Whole.Replace("示例地块一", "圩䶮𠮷·喆", StringComparison.Ordinal);
        var bytes = FileText.Of(encoding).GetBytes(text);

        var file = BoundaryTextReader.Read(withMark ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes);

        Assert.Equal(encoding, file.Encoding);
        Assert.Equal("圩䶮𠮷·喆", file.Features[0].Attributes["地块名称"]);
    }

    [Theory]
    [InlineData("10,0.9999", "8,0.9999")] // closing corners not counted
    [InlineData("10,0.9999", "9,0.9999")]
    public void The_head_may_count_closing_corners_or_not(string from, string to) =>
        Faultless(Read(SurveyText.Whole.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("10,0.9999", "7,0.9999")]
    [InlineData("10,0.9999", "11,0.9999")]
    public void Another_count_is_a_fault_in_the_head_line(string from, string to)
    {
        var fault = Assert.Single(Checked(Read(SurveyText.Whole.Replace(from, to, StringComparison.Ordinal))).SelectMany(c => c.Faults));

        Assert.Equal((1, 13), (fault.Feature, fault.Line));
        Assert.Contains("实际有 10 行界址点", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ring_need_not_be_closed()
    {
        var open = SurveyText.Whole.Replace("J4,1,3697012.800,40518601.400\r\nJ1,1,3697100.000,40518600.000\r\n", "J4,1,3697012.800,40518601.400\r\n", StringComparison.Ordinal);

        var file = Read(open);

        Assert.Equal(9998.7625m, Areas(file)[0]);
        Faultless(file);
    }

    [Fact]
    public void Labels_may_begin_again_in_each_ring() =>
        Faultless(Read(SurveyText.Whole.Replace("J5,2", "J1,2", StringComparison.Ordinal).Replace("J6,2", "J2,2", StringComparison.Ordinal)));

    [Fact]
    public void Y_before_X_is_certain_by_the_zone_and_told()
    {
        var turned = string.Join("\r\n", SurveyText.Whole.Split("\r\n").Select(l => l.StartsWith('J') && l.Split(',') is [var a, var b, var x, var y] ? $"{a},{b},{y},{x}" : l));

        var file = Read(turned);

        Assert.Contains("Y（东）在前", Assert.Single(file.Notes), StringComparison.Ordinal);
        Assert.Equal([9998.7625m, 10_000m], Areas(file));
        Faultless(file);
    }

    [Fact]
    public void Without_prefix_the_head_names_the_zone()
    {
        var file = Read(SurveyText.Whole.Replace(",405", ",5", StringComparison.Ordinal));

        Assert.Equal("EPSG:4549", SystemDecision.For(file, null).System!.Name);
        Assert.Equal([9998.7625m, 10_000m], Areas(file));
    }

    [Fact]
    public void Without_prefix_and_without_zone_only_the_place_of_the_village_speaks_and_that_is_said()
    {
        var decision = SystemDecision.For(Read(SurveyText.Whole.Replace(",405", ",5", StringComparison.Ordinal).Replace("带号=40", "带号=", StringComparison.Ordinal)), null);

        Assert.Equal((SystemSource.Numbers, "EPSG:4549"), (decision.Source, decision.System!.Name));
        Assert.Contains("请核对", decision.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("带号=40", "带号=39", "坐标却以 40 开头")]
    [InlineData("2000国家大地坐标系", "1980西安坐标系", "1980西安坐标系")]
    [InlineData("几度分带=3", "几度分带=6", "6 度分带")]
    public void A_head_that_contradicts_its_numbers_or_names_another_system_is_not_used(string from, string to, string word)
    {
        var decision = SystemDecision.For(Read(SurveyText.Whole.Replace(from, to, StringComparison.Ordinal)), null);

        Assert.Null(decision.System);
        Assert.Contains(word, decision.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("J2,1,3697100.000,40518720.500", "J2,1,3697100.000", 15, "四项")]
    [InlineData("J2,1,3697100.000,40518720.500", "J2,1,3697100.000,abc", 15, "不是数字")]
    [InlineData("J2,1,3697100.000,40518720.500", "J2,1,NaN,40518720.500", 15, "不是数字")]
    [InlineData("J2,1,3697100.000,40518720.500", "J2,0,3697100.000,40518720.500", 15, "圈号")]
    [InlineData("J3,1,3697015.250,40518722.750\r\nJ4,1,3697012.800,40518601.400", "J4,1,3697012.800,40518601.400\r\nJ3,1,3697015.250,40518722.750", 15, "自己相交")]
    [InlineData("J7,2,3697050.000,40518660.000", "J7,2,3697050.000,40518860.000", 19, "在外圈之外")]
    [InlineData("J2,1,3697100.000,40518720.500", "J2,1,3697100.000,39518720.500", 15, "不能混用坐标系")]
    public void A_fault_is_told_with_its_line(string from, string to, int line, string word)
    {
        var faults = Checked(Read(SurveyText.Whole.Replace(from, to, StringComparison.Ordinal)))[0].Faults;

        Assert.Contains(faults, f => f.Message.Contains(word, StringComparison.Ordinal) && f.Line == line && f.Feature == 1);
    }

    [Fact]
    public void All_faults_of_all_parcels_are_told_at_once()
    {
        var text = SurveyText.Whole.Replace("J2,1,3697100.000,40518720.500", "J2,1,x,y", StringComparison.Ordinal).Replace("5,1.0000", "9,1.0000", StringComparison.Ordinal);

        Assert.Equal([1, 2], Checked(Read(text)).SelectMany(c => c.Faults).Select(f => f.Feature!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("就是一段文字")]
    [InlineData("[地块坐标]")]
    public void What_is_no_such_file_says_so(string text) => Assert.NotEmpty(Read(text).Faults);

    [Fact]
    public void A_parcel_in_two_places_with_a_hole_comes_back_as_it_was()
    {
        var shape = Shapes.Wkt("MULTIPOLYGON(((120.2 33.4,120.201 33.4,120.201 33.401,120.2 33.401,120.2 33.4),(120.2004 33.4004,120.2006 33.4004,120.2006 33.4006,120.2004 33.4006,120.2004 33.4004)),((120.202 33.4,120.203 33.4,120.203 33.401,120.202 33.401,120.202 33.4)))");

        var back = ShapeCheck.Check(Read(Written(shape)).Features[0], ReferenceSystem.Plane(40, true));

        Assert.Empty(back.Faults);
        Assert.Equal(2, back.Shape!.NumGeometries);
        Assert.Single(((Polygon)back.Shape.GetGeometryN(0)).InteriorRings);
        Assert.True(back.Shape.EqualsExact(shape, 1e-8));
    }

    [Fact]
    public void The_writer_has_one_form()
    {
        var file = Read(SurveyText.Whole);
        var outgoing = Checked(file).Select((c, i) => new OutgoingFeature(
            c.Shape!, file.Features[i].Attributes["地块编号"], file.Features[i].Attributes["地块名称"], null, c.SquareMetres!.Value, file.Features[i].Attributes["用途"], null, [])).ToList();

        Assert.Equal(SurveyText.Whole, BoundaryTextWriter.Write(outgoing, ReferenceSystem.Plane(40, true), new(2020, 6, 30), "示例测绘单位"));
    }

    /// <summary>Any parcel in the village's zone: what is written reads back within half a millimetre, and written again is the same text.</summary>
    [Fact]
    public void Writing_and_reading_any_parcel_changes_nothing()
    {
        var star = Gen.Select(Gen.Int[3, 24], Gen.Double[5, 200], Gen.Double[0.3, 1], Gen.Double[518_000, 520_000], Gen.Double[3_696_000, 3_698_000]);
        star.Sample((corners, radius, dent, east, north) =>
        {
            var ring = Enumerable.Range(0, corners).Select(i =>
            {
                var (r, angle) = (i % 2 == 0 ? radius : radius * dent, -2 * Math.PI * i / corners);
                var (lon, lat) = GaussKruger.Unproject(Math.Round(east + r * Math.Cos(angle), 3), Math.Round(north + r * Math.Sin(angle), 3), 40);
                return new Coordinate(lon, lat);
            }).ToArray();
            var shape = new GeometryFactory(new PrecisionModel(), Boundary.Srid).CreatePolygon([.. ring, ring[0]]);
            var text = Written(shape);
            var back = ShapeCheck.Check(Read(text).Features[0], ReferenceSystem.Plane(40, true));
            return back.Faults.Count == 0 && back.Shape!.EqualsExact(shape, 6e-9) && Written(back.Shape) == text;
        }, iter: 300);
    }

    private static string Written(Geometry shape) => BoundaryTextWriter.Write(
        [new(shape, "XY-1", "圩边地块", null, GaussKruger.AreaOf(shape).SquareMetres, null, null, [])], ReferenceSystem.Plane(40, true), new(2020, 10, 31), "村委会");

    private static ShapeFile Read(string text) => BoundaryTextReader.Read(Encoding.UTF8.GetBytes(text));

    private static List<CheckedFeature> Checked(ShapeFile file)
    {
        var system = SystemDecision.For(file, null).System ?? ReferenceSystem.Plane(40, true);
        return [.. file.Features.Select(f => ShapeCheck.Check(f, system))];
    }

    private static decimal[] Areas(ShapeFile file) => [.. Checked(file).Select(c => Math.Round(c.SquareMetres!.Value, 4))];

    private static void Faultless(ShapeFile file)
    {
        Assert.Empty(file.Faults);
        Assert.Empty(Checked(file).SelectMany(c => c.Faults));
    }
}
