using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Land;

[Collection(SharedApp.Name)]
public sealed class ShapeImportPagesTests(VillageApp app)
{
    [Theory]
    [InlineData("/land/import", false)]
    [InlineData("/land/import/preview/1", false)]
    [InlineData("/land/export", true)]
    public async Task The_street_may_take_out_but_not_bring_in_and_strangers_neither(string address, bool streetMay)
    {
        Assert.Equal(streetMay ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_survey_is_previewed_on_list_and_map_and_committed_once()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = await UploadedAsync(staff, "界址点.txt", FileText.Gb18030.GetBytes(Survey("TXT")));

        var page = await staff.PageAsync(address);
        Assert.Contains("依据文件头", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".list tbody tr").Length);
        Assert.Equal(0, await ParcelsAsync("TXT-"));
        using var shapes = JsonDocument.Parse(await (await staff.GetAsync(address + "?handler=Shapes")).Content.ReadAsStringAsync());
        Assert.Equal(2, shapes.RootElement.GetProperty("features").GetArrayLength());

        var response = await staff.SubmitAsync(page, address, [], "#commit");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(2, await ParcelsAsync("TXT-"));

        // The same button once more, from a page left open.
        response = await staff.SubmitAsync(page, address, [], "#commit");
        Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict);
        Assert.Equal(2, await ParcelsAsync("TXT-"));
        Assert.Contains("已导入", (await staff.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        await app.InDbAsync(async db => Assert.Equal(2, await db.AuditEntries.CountAsync(e => e.Act == "导入地块图形" && e.SubjectType == "Parcel" && e.Reason!.Contains("界址点.txt"))));
    }

    [Fact]
    public async Task Of_two_who_import_the_same_ground_at_once_the_second_is_told()
    {
        var (one, other) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageSecretary));
        var bytes = FileText.Gb18030.GetBytes(Survey("Q", 40_519_600));
        var (first, second) = (await UploadedAsync(one, "q.txt", bytes), await UploadedAsync(other, "q.txt", bytes));
        var (seen, alsoSeen) = (await one.PageAsync(first), await other.PageAsync(second));

        Assert.Equal(HttpStatusCode.Redirect, (await one.SubmitAsync(seen, first, [], "#commit")).StatusCode);
        var response = await other.SubmitAsync(alsoSeen, second, [], "#commit");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("没有要导入的", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await ParcelsAsync("Q-"));
    }

    [Fact]
    public async Task A_faulty_file_shows_every_fault_has_no_button_and_can_be_thrown_away()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var broken = Survey("R", 40_520_600).Replace("5,1.0000,R-002", "5,2.0000,R-002", StringComparison.Ordinal).Replace("10,0.9999", "17,0.9999", StringComparison.Ordinal);
        var address = await UploadedAsync(staff, "r.txt", Encoding.UTF8.GetBytes(broken));

        var page = await staff.PageAsync(address);
        var text = page.Body!.TextContent;
        Assert.Null(page.QuerySelector("#commit"));
        Assert.Contains("写明 17 个点", text, StringComparison.Ordinal);
        Assert.Contains("登记面积 20000.00", text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(page, address, [], "#discard")).StatusCode);
        Assert.Contains("已放弃", (await staff.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await ParcelsAsync("R-"));
    }

    [Fact]
    public async Task A_system_that_only_the_numbers_tell_must_be_confirmed_or_chosen()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var zip = Shp.Zip(("s.shp", Shp.File([[Shp.Square(40_516_000, 3_698_900)]])), ("s.dbf", Shp.Dbf(["DKBH", "DKMC"], [["SHP-001", "圩边地块"]], FileText.Gb18030)));
        var address = await UploadedAsync(staff, "s.zip", zip);
        var page = await staff.PageAsync(address);
        Assert.Contains("按坐标数值判断", page.QuerySelector(".warning")!.TextContent, StringComparison.Ordinal);

        var response = await staff.SubmitAsync(page, address, [], "#commit");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("坐标系已核对", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(page, address, new() { ["Crs"] = "EPSG:4528" }, "main form[action*=Reread]")).StatusCode);
        page = await staff.PageAsync(address);
        Assert.Contains("由您指定", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(page, address, [], "#commit")).StatusCode);
        Assert.Equal(1, await ParcelsAsync("SHP-"));
    }

    [Theory]
    [InlineData("照片.jpg", "\0\0", "读不出来")]
    [InlineData("a.zip", "PK\u0003\u0004broken", "打不开")]
    public async Task What_can_not_be_read_at_all_gets_a_sentence_and_is_not_kept(string name, string content, string word)
    {
        var before = await app.InDbAsync(db => db.ImportBatches.CountAsync());
        var response = await UploadAsync(await app.AsAsync(Role.VillageStaff), name, Encoding.Latin1.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(word, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.ImportBatches.CountAsync()));
    }

    [Theory]
    [InlineData(nameof(ShapeFormat.BoundaryText), "parcels.txt")]
    [InlineData(nameof(ShapeFormat.Shapefile), "parcels.zip")]
    [InlineData(nameof(ShapeFormat.GeoJson), "parcels.geojson")]
    [InlineData(nameof(ShapeFormat.GeoPackage), "parcels.gpkg")]
    public async Task The_register_is_downloaded_in_four_formats(string format, string name)
    {
        var response = await (await app.AsAsync(Role.StreetReviewer)).GetAsync($"/land/export?handler=File&format={format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName);
    }

    /// <summary>The sample of the handbook under numbers of its own, moved to free ground.</summary>
    private static string Survey(string prefix, int east = 40_521_600) => string.Join("\r\n", SurveyText.Whole.Replace("XY-", prefix + "-", StringComparison.Ordinal).Split("\r\n")
        .Select(l => l.Split(',') is [var a, var b, var x, var y] && y.StartsWith("405186", StringComparison.Ordinal) ? $"{a},{b},{x},{east + int.Parse(y[6..8], System.Globalization.CultureInfo.InvariantCulture)}{y[8..]}"
            : l.Split(',') is [var c, var d, var x2, var y2] && y2.StartsWith("405187", StringComparison.Ordinal) ? $"{c},{d},{x2},{east + 100 + int.Parse(y2[6..8], System.Globalization.CultureInfo.InvariantCulture)}{y2[8..]}" : l));

    private static async Task<string> UploadedAsync(Visitor person, string name, byte[] content)
    {
        var response = await UploadAsync(person, name, content);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.ToString().ToLowerInvariant();
    }

    private static async Task<HttpResponseMessage> UploadAsync(Visitor person, string name, byte[] content)
    {
        var page = await person.PageAsync("/land/import");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("main form [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("Planned"), "Layer" },
            { new ByteArrayContent(content), "Uploads", name },
        };
        return await person.Http.PostAsync(new Uri("/land/import", UriKind.Relative), form);
    }

    private Task<int> ParcelsAsync(string prefix) => app.InDbAsync(db => db.Parcels.CountAsync(p => p.Code.StartsWith(prefix)));
}
