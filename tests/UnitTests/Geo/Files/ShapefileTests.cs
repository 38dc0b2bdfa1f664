using System.Text;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.Esri;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Geo.Files;

/// <summary>Shapefiles as they come: any encoding, with or without .cpg and .prj, broken in any place.</summary>
public sealed class ShapefileTests
{
    private static readonly string[] Columns = ["DKBH", "DKMC"];
    private static readonly string Prj = EsriWkt.Of(ReferenceSystem.Plane(40, true));

    [Theory]
    [InlineData("UTF-8", "UTF-8", 0)]
    [InlineData("UTF-8", null, 0)]
    [InlineData("UTF-8", null, 0x57)]
    [InlineData("GB18030", "GBK", 0)]
    [InlineData("GB18030", "GB18030", 0)]
    [InlineData("GB18030", "CP936", 0)]
    [InlineData("GB18030", "936", 0)]
    [InlineData("GB18030", null, 0x4D)]
    [InlineData("GB18030", null, 0)]
    [InlineData("GB18030", "乱写的", 0)]
    public void Names_with_rare_characters_are_read_whatever_the_file_says_of_its_encoding(string encoding, string? cpg, byte driver)
    {
        var file = Read(dbf: Table(FileText.Of(encoding), driver, "圩䶮𠮷·喆地块"), cpg: cpg);

        Assert.Empty(file.Faults);
        Assert.Equal(encoding, file.Encoding);
        Assert.Equal("圩䶮𠮷·喆地块", file.Features[0].Attributes["dkmc"]);
    }

    [Theory]
    [InlineData("GB18030", "UTF-8", 0)]
    [InlineData("UTF-8", "GBK", 0)]
    [InlineData("UTF-8", null, 0x4D)]
    public void An_attribute_table_in_another_code_page_than_it_says_is_a_fault_until_a_person_chooses(string encoding, string? cpg, byte driver)
    {
        var dbf = Table(FileText.Of(encoding), driver, "铁路东侧示例地块");

        Assert.Contains("请更正 .cpg", Assert.Single(Read(dbf: dbf, cpg: cpg).Faults).Message, StringComparison.Ordinal);
        var chosen = Read(dbf: dbf, cpg: cpg, encoding: encoding);
        Assert.Empty(chosen.Faults);
        Assert.Equal("铁路东侧示例地块", chosen.Features[0].Attributes["DKMC"]);
    }

    [Fact]
    public void A_value_that_can_not_be_read_names_shape_and_column()
    {
        var dbf = Table(FileText.Gb18030, 0, "地块");
        dbf[^41] = 0xFF;

        var fault = Assert.Single(Read(dbf: dbf, cpg: "GBK").Features[0].Faults);

        Assert.Equal(1, fault.Feature);
        Assert.Contains("DKMC", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cut_in_the_middle_of_a_character_loses_only_that_half() =>
        Assert.Equal("一二三四五", Read(dbf: Shp.Dbf(Columns, [["XY-1", "一二三四五六"]], FileText.Utf8, width: 17), cpg: "UTF-8").Features[0].Attributes["DKMC"]);

    [Fact]
    public void Without_prj_the_numbers_speak_and_that_is_said()
    {
        var decision = SystemDecision.For(Read(prj: null), null);

        Assert.Equal(("EPSG:4528", SystemSource.Numbers), (decision.System!.Name, decision.Source));
        Assert.Contains("请核对", decision.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prj_that_its_numbers_contradict_is_a_fault_of_each_shape()
    {
        var file = Read(prj: EsriWkt.Of(ReferenceSystem.Plane(40, false)));

        Assert.Contains("带带号", Assert.Single(Check(file)[0].Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Holes_stay_holes_and_parts_stay_parts()
    {
        (double, double)[] hole = [.. Shp.Square(40_518_620, 3_697_120, 20).Reverse()];
        var shape = Assert.Single(Check(Read(shp: Shp.File([[Shp.Square(), hole, Shp.Square(40_518_800)]]))));

        Assert.Empty(shape.Faults);
        Assert.Equal(19_600m, Math.Round(shape.SquareMetres!.Value, 3));
        Assert.Equal(2, shape.Shape!.NumGeometries);
    }

    [Fact]
    public void Rings_that_all_run_the_wrong_way_are_read_by_what_lies_in_what()
    {
        (double, double)[] outer = [.. Shp.Square().Reverse()];
        (double, double)[] hole = [.. Shp.Square(40_518_620, 3_697_120, 20).Reverse()];

        Assert.Equal(9_600m, Math.Round(Check(Read(shp: Shp.File([[outer, hole]])))[0].SquareMetres!.Value, 3));
    }

    [Fact]
    public void Heights_are_dropped_and_told()
    {
        var file = Read(shp: Shp.File([[Shp.Square()]], kind: 15));

        Assert.Contains(file.Notes, n => n.Contains("高程", StringComparison.Ordinal));
        Assert.Equal(10_000m, Math.Round(Check(file)[0].SquareMetres!.Value, 3));
    }

    [Fact]
    public void A_shapefile_that_ends_too_early_says_after_which_shape()
    {
        var whole = Shp.File([[Shp.Square()], [Shp.Square(40_518_800)], [Shp.Square(40_519_000)]]);

        var file = Read(shp: whole[..^30], dbf: Shp.Dbf(Columns, [["A1", "甲"], ["A2", "乙"], ["A3", "丙"]], FileText.Utf8));

        Assert.Contains(file.Faults, f => f.Message.Contains("不完整", StringComparison.Ordinal));
        Assert.Contains("断了", Assert.Single(file.Features[2].Faults).Message, StringComparison.Ordinal);
        Assert.Empty(file.Features[1].Faults);
    }

    [Fact]
    public void An_attribute_table_that_ends_too_early_or_has_too_few_rows_is_told()
    {
        var dbf = Table(FileText.Utf8, 0, "甲");

        Assert.Contains("只有 0 行", Assert.Single(Read(dbf: dbf[..^20]).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("对不上", Assert.Single(Read(shp: Shp.File([[Shp.Square()], [Shp.Square(40_518_800)]])).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("dBASE", Assert.Single(Read(dbf: [1, 2, 3]).Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "点")]
    [InlineData(3, "线")]
    public void Points_and_lines_are_refused_by_name(int kind, string word) =>
        Assert.Contains(Read(shp: Shp.File([[Shp.Square()]], kind)).Faults, f => f.Message.Contains($"“{word}”", StringComparison.Ordinal));

    [Fact]
    public void A_broken_head_a_null_shape_and_an_open_ring_are_told()
    {
        Assert.NotEmpty(Read(shp: [0, 0, 0x27, 0x0A, 1]).Faults);
        Assert.Contains("没有图形", Assert.Single(Read(shp: Shp.File([null])).Features[0].Faults).Message, StringComparison.Ordinal);
        Assert.Contains("没有闭合", Assert.Single(Check(Read(shp: Shp.File([[Shp.Square()[..4]]])))[0].Faults).Message, StringComparison.Ordinal);
        Assert.Contains("不是数字", Assert.Single(Check(Read(shp: Shp.File([[[(double.NaN, 1), .. Shp.Square()]]])))[0].Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public void What_we_write_reads_back(string encoding)
    {
        var shape = Shapes.Wkt("MULTIPOLYGON(((120.2 33.4,120.201 33.4,120.201 33.401,120.2 33.401,120.2 33.4),(120.2004 33.4004,120.2006 33.4004,120.2006 33.4006,120.2004 33.4006,120.2004 33.4004)),((120.202 33.4,120.203 33.4,120.203 33.401,120.202 33.401,120.202 33.4)))");
        var files = ShapefileWriter.Write([new(shape, "XY-001", "圩䶮𠮷地块", 123.45m, 123.4m, "仓储", "0604", [new("权属", "QS", "集体")])], ReferenceSystem.Plane(40, false), encoding, "地块");

        var file = ShapefileReader.Read(new(files["地块.shp"], files["地块.dbf"], Encoding.UTF8.GetString(files["地块.prj"]), Encoding.UTF8.GetString(files["地块.cpg"])));
        var back = Assert.Single(Check(file));

        Assert.Empty(file.Faults);
        Assert.Empty(back.Faults);
        Assert.Equal("EPSG:4549", SystemDecision.For(file, null).System!.Name);
        Assert.True(back.Shape!.EqualsExact(shape.Normalized(), 1e-8) || back.Shape.Normalized().EqualsExact(shape.Normalized(), 1e-8));
        Assert.Equal(("XY-001", "圩䶮𠮷地块", "123.45", "集体"), (back.Feature.Attributes["DKBH"], back.Feature.Attributes["DKMC"], back.Feature.Attributes["DJMJ"], back.Feature.Attributes["QS"]));
    }

    private static byte[] Table(Encoding encoding, byte driver, string name) => Shp.Dbf(Columns, [["XY-001", name]], encoding, driver);

    private static ShapeFile Read(byte[]? shp = null, byte[]? dbf = null, string? prj = "", string? cpg = null, string? encoding = null) =>
        ShapefileReader.Read(new(shp ?? Shp.File([[Shp.Square()]]), dbf ?? Table(FileText.Utf8, 0, "甲地块"), prj == "" ? Prj : prj, cpg), encoding);

    private static List<CheckedFeature> Check(ShapeFile file) => [.. file.Features.Select(f => ShapeCheck.Check(f, SystemDecision.For(file, null).System!))];
}
