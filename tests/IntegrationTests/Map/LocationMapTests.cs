using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Map;

/// <summary>The location map on paper, and the exact boundaries for drawing beside.</summary>
[Collection(SharedApp.Name)]
public sealed class LocationMapTests(VillageApp app)
{
    [Fact]
    public async Task The_paper_of_a_parcel_shows_its_corners_areas_and_neighbours()
    {
        var (id, shape) = await app.InDbAsync(db => db.Parcels.Where(p => p.Code == "L06").Select(p => ValueTuple.Create(p.Id, p.Shape!)).SingleAsync());

        var text = await TextAsync(await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/land/locationmap/{id}"));

        var first = BoundaryPoint.Of(shape)[0];
        Assert.All(
            (string[])["地块位置图", "L06", "远航家居北侧东侧地块", "J1", FormattableString.Invariant($"{first.North:0.000}"), FormattableString.Invariant($"{first.East:0.000}"), GaussKruger.AreaOf(shape).InMu(), "演示数据", "中央子午线"],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_demolition_area_has_one_too()
    {
        var id = await app.InDbAsync(db => db.DemolitionAreas.Where(a => a.Code == "D01").Select(a => a.Id).SingleAsync());

        Assert.Contains("征收片区位置图", await TextAsync(await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/demolition/areas/locationmap/{id}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/land/locationmap/1")]
    [InlineData("/map/shapes/parcels?box=120.18,33.39,120.21,33.41")]
    public async Task A_stranger_gets_neither(string address) =>
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(address)).StatusCode);

    [Fact]
    public async Task A_parcel_that_is_not_there_has_no_map() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync("/land/locationmap/999999")).StatusCode);

    [Fact]
    public async Task Neighbours_come_with_every_digit_that_is_kept()
    {
        var answer = await (await app.AsAsync(Role.VillageStaff)).GetAsync("/map/shapes/parcels?box=120.18,33.39,120.21,33.41");
        var shape = await app.InDbAsync(db => db.Parcels.Where(p => p.Code == "L01").Select(p => p.Shape!).SingleAsync());

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var feature = json.RootElement.GetProperty("features").EnumerateArray().Single(f => f.GetProperty("properties").GetProperty("name").GetString() == "L01");
        var corner = feature.GetProperty("geometry").GetProperty("coordinates")[0][0];

        Assert.Equal(new MediaTypeHeaderValue("application/geo+json"), answer.Content.Headers.ContentType);
        Assert.Equal((Math.Round(shape.Coordinate.X, 8), Math.Round(shape.Coordinate.Y, 8)), (corner[0].GetDouble(), corner[1].GetDouble()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?box=1,2,3")]
    [InlineData("?box=120.3,33.39,120.21,33.41")]
    [InlineData("?box=NaN,33.39,120.21,33.41")]
    [InlineData("?box=a,b,c,d")]
    public async Task A_box_that_is_none_is_refused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/map/shapes/parcels{query}")).StatusCode);

    private static async Task<string> TextAsync(HttpResponseMessage answer) => Paper.Text(await Paper.BytesAsync(answer));
}
