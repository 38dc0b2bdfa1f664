using System.Text;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.Esri;
using VillageTracker.Migrations.GeoPackages;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Geo.Files;

/// <summary>What comes in one piece or several: limits first, format by content.</summary>
public sealed class ShapePackageTests
{
    [Fact]
    public void A_zip_of_a_shapefile_is_opened_wherever_the_files_lie_in_it()
    {
        var zip = Shp.Zip(("资料/地块.shp", Shp.File([[Shp.Square()]])), ("资料/地块.DBF", Shp.Dbf(["DKBH"], [["XY-001"]], FileText.Utf8)),
            ("资料/地块.prj", Encoding.ASCII.GetBytes(EsriWkt.Of(ReferenceSystem.Plane(40, true)))), ("__MACOSX/资料/._地块.shp", [1]), ("说明.docx", [1]));

        var file = Read("地块.zip", zip);

        Assert.Equal((ShapeFormat.Shapefile, "XY-001"), (file.Format, file.Features[0].Attributes["DKBH"]));
        Assert.Equal("EPSG:4528", file.Claim.System!.Name);
    }

    [Fact]
    public void The_format_is_told_by_the_content_not_by_the_name()
    {
        Assert.Equal(ShapeFormat.GeoJson, Read("x.txt", Encoding.UTF8.GetBytes("\uFEFF {\"type\":\"FeatureCollection\",\"features\":[]}")).Format);
        Assert.Equal(ShapeFormat.BoundaryText, Read("x.json", Encoding.UTF8.GetBytes(SurveyText.Whole)).Format);
        Assert.Equal(ShapeFormat.GeoPackage, Read("x.bin", new GeoPackageFormat().Write([], ReferenceSystem.Cgcs2000, "parcels")).Format);
        Assert.Equal(ShapeFormat.BoundaryText, Read("x.zip", Shp.Zip(("x.txt", Encoding.UTF8.GetBytes(SurveyText.Whole)))).Format);
    }

    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        var bomb = Shp.Zip(("a.shp", new byte[64 * 1024 * 1024]));
        Assert.True(bomb.Length < 200_000);

        Assert.Contains("过大", Refused.With<ZipTooMuch>(() => Read("a.zip", bomb)).Message, StringComparison.Ordinal);
        Refused.With<ZipTooMuch>(() => Read("a.zip", Shp.Zip([.. Enumerable.Range(0, 200).Select(i => ($"{i}.shp", new byte[1]))])));
    }

    [Theory]
    [InlineData("../a.shp")]
    [InlineData("/etc/a.shp")]
    [InlineData("x/../../a.shp")]
    [InlineData("C:\\a.shp")]
    public void A_name_that_leads_out_of_the_zip_is_refused(string name) => Refused.With<ZipLeadsOut>(() => Read("a.zip", Shp.Zip((name, [1]))));

    [Fact]
    public void What_can_not_be_used_is_refused_in_words()
    {
        Refused.With<ShapeFileMissing>(() => Read("a.txt", []));
        Refused.With<ShapeFormatUnknown>(() => Read("a.txt", [0, 1, 2, 3]));
        Refused.With<ZipUnreadable>(() => Read("a.zip", Shp.Zip(("a.shp", Shp.File([[Shp.Square()]])))[..^30]));
        Refused.With<ShapefileIncomplete>(() => Read("a.zip", Shp.Zip(("a.doc", [1]))));
        Refused.With<ShapefilesSeveral>(() => Read("a.zip", Shp.Zip(("a.shp", Shp.File([[Shp.Square()]])), ("b.shp", Shp.File([[Shp.Square()]])))));
        Refused.With<ShapeFileTooLarge>(() => ShapePackage.CheckLength("big.shp", 2L << 30));
    }

    private static ShapeFile Read(string name, byte[] bytes) => ShapeFiles.Read([new(name, bytes)], new GeoPackageFormat());
}
