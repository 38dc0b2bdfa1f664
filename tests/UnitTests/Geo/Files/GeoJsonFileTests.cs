using System.Text;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.GeoJsonFiles;
using VillageTracker.Migrations.GeoPackages;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Geo.Files;

/// <summary>GeoJSON and GeoPackage: what is read, what is refused, and where the fault is.</summary>
public sealed class GeoJsonFileTests
{
    private const string Square = "[[120.2,33.4],[120.201,33.4],[120.201,33.401],[120.2,33.401],[120.2,33.4]]";

    [Fact]
    public void Without_crs_the_standard_says_WGS_84() => Assert.Equal("EPSG:4326", SystemDecision.For(Read(Collection(Polygon(Square))), null).System!.Name);

    [Theory]
    [InlineData("urn:ogc:def:crs:EPSG::4490", "EPSG:4490")]
    [InlineData("EPSG:4528", "EPSG:4528")]
    public void The_crs_member_is_read_wherever_it_stands(string name, string system)
    {
        var text = Collection(Polygon(Square))[..^1] + ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}}}";

        Assert.Equal(system, SystemDecision.For(Read(text), null).System!.Name);
    }

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[SQUARE]}""")]
    [InlineData("""{"coordinates":[[SQUARE]],"type":"MultiPolygon"}""")]
    [InlineData("""{"type":"Feature","geometry":{"type":"Polygon","coordinates":[SQUARE]},"properties":{"code":"A"}}""")]
    [InlineData("""{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[SQUARE]}]}""")]
    public void A_bare_geometry_or_feature_is_a_file_too(string text)
    {
        var file = Read(text.Replace("SQUARE", Square, StringComparison.Ordinal));

        Assert.Empty(file.Faults);
        Assert.Empty(Assert.Single(Check(file)).Faults);
    }

    [Theory]
    [InlineData("[[120.2,NaN],[120.201,33.4],[120.201,33.401],[120.2,33.4]]", "第1圈第1个点的坐标不是数字（[120.2,NaN]）")]
    [InlineData("[[120.2,33.4],[120.201,Infinity],[120.201,33.401],[120.2,33.4]]", "第2个点的坐标不是数字（[120.201,Infinity]）")]
    [InlineData("[[120.2,33.4],[120.201,-Infinity],[120.201,33.401],[120.2,33.4]]", "-Infinity")]
    [InlineData("[[120.2,33.4],[120.201,1e999],[120.201,33.401],[120.2,33.4]]", "不是数字")]
    [InlineData("[[120.2,33.4],[\"120.201\",33.4],[120.201,33.401],[120.2,33.4]]", "不是数字")]
    [InlineData("[[120.2,33.4],[120.201,33.4],[120.201,33.401],[120.2,33.401]]", "没有闭合")]
    [InlineData("[[120.2,33.4],[120.201,33.4],[120.2,33.4]]", "不足三个")]
    [InlineData("[[120.2,33.4],[120.201,33.401],[120.201,33.4],[120.2,33.401],[120.2,33.4]]", "自己相交，在（120.2005, 33.4005）")]
    [InlineData("[[33.4,120.2],[33.4,120.201],[33.401,120.201],[33.4,120.2]]", "经度和纬度写反了")]
    [InlineData("[[120.2,33.4],[120.201,33.4],[40518700,3697200],[120.2,33.4]]", "不能混用坐标系")]
    public void A_fault_is_told_with_shape_line_and_place(string ring, string word)
    {
        var file = Read(Collection(Polygon(Square) + ",\n\n" + Polygon(ring)));
        var second = Check(file)[1];

        Assert.Contains(second.Faults, f => f.Message.Contains(word, StringComparison.Ordinal) && f.Feature == 2 && f.Line == 4);
        Assert.Empty(Check(file)[0].Faults);
    }

    [Fact]
    public void A_hole_outside_its_ring_is_told() =>
        Assert.Contains("在外圈之外", Assert.Single(Check(Read(Collection(Polygon(Square + ",[[120.3,33.4],[120.301,33.4],[120.301,33.401],[120.3,33.4]]"))))[0].Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Heights_are_dropped_and_told()
    {
        var file = Read(Collection(Polygon(Square.Replace("33.4]", "33.4,5.5]", StringComparison.Ordinal))));

        Assert.Contains("高程", Assert.Single(file.Notes), StringComparison.Ordinal);
        Assert.Empty(Check(file)[0].Faults);
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"type\":", 3)]
    public void A_file_that_ends_too_early_names_the_line(string text, int line) => Assert.Equal(line, Assert.Single(Read(text).Faults).Line);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    public void A_file_without_shapes_says_so(string text) => Assert.NotEmpty(Read(text).Faults);

    [Fact]
    public void A_point_is_refused_by_name() =>
        Assert.Contains("Point", Check(Read("""{"type":"Point","coordinates":[120.2,33.4]}"""))[0].Faults[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(4326)]
    [InlineData(4490)]
    [InlineData(4528)]
    [InlineData(4549)]
    public void What_we_write_reads_back_as_GeoJSON_and_GeoPackage(int epsg)
    {
        var system = ReferenceSystem.Find(epsg)!;
        var shape = Shapes.Wkt("MULTIPOLYGON(((120.2 33.4,120.201 33.4,120.201 33.401,120.2 33.401,120.2 33.4),(120.2004 33.4004,120.2006 33.4004,120.2006 33.4006,120.2004 33.4006,120.2004 33.4004)),((120.202 33.4,120.203 33.4,120.203 33.401,120.202 33.401,120.202 33.4)))");
        OutgoingFeature[] parcels = [new(shape, "XY-001", "圩䶮𠮷地块", 123.45m, 123.4m, "仓储", "0604", [new("权属", "QS", "集体")])];
        using var json = new MemoryStream();
        GeoJsonFileWriter.Write(json, parcels, system);
        var package = new GeoPackageFormat().Write(parcels, system, "parcels");

        foreach (var file in (ShapeFile[])[GeoJsonFileReader.Read(json.ToArray()), new GeoPackageFormat().Read(package)])
        {
            var back = Assert.Single(Check(file));
            Assert.Empty(file.Faults);
            Assert.Empty(back.Faults);
            Assert.Equal(epsg, SystemDecision.For(file, null).System!.Epsg);
            Assert.True(back.Shape!.EqualsExact(shape, 2e-9));
            Assert.Equal(("XY-001", "圩䶮𠮷地块", "123.45", "集体"), (back.Feature.Attributes["地块编号"], back.Feature.Attributes["地块名称"], back.Feature.Attributes["登记面积"], back.Feature.Attributes["权属"]));
        }
    }

    [Fact]
    public void A_damaged_GeoPackage_is_told()
    {
        var whole = new GeoPackageFormat().Write([], ReferenceSystem.Cgcs2000, "parcels");

        Assert.NotEmpty(new GeoPackageFormat().Read(whole.AsMemory(0, 5000)).Faults);
        Assert.Contains("没有图形", Assert.Single(new GeoPackageFormat().Read(whole).Faults).Message, StringComparison.Ordinal);
    }

    private static string Polygon(string rings) => """{"type":"Feature","properties":{"code":"A-1"},"geometry":{"type":"Polygon","coordinates":[""" + rings + "]}}";

    private static string Collection(string features) => "{\"type\":\"FeatureCollection\",\n\"features\":[" + features + "]}";

    private static ShapeFile Read(string text) => GeoJsonFileReader.Read(Encoding.UTF8.GetBytes(text));

    private static List<CheckedFeature> Check(ShapeFile file) => [.. file.Features.Select(f => ShapeCheck.Check(f, SystemDecision.For(file, null).System ?? ReferenceSystem.Cgcs2000))];
}
