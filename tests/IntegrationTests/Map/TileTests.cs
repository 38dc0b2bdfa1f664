using System.Net;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.IO.VectorTiles;
using NetTopologySuite.IO.VectorTiles.Mapbox;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Map;

[Collection(SharedApp.Name)]
public sealed class TileTests(VillageApp app)
{
    private static readonly TileAddress Tile = TileAddress.Of(120.1920, 33.4015, 14);
    private static readonly string Address = $"/tiles/parcels/{Tile.Zoom}/{Tile.Column}/{Tile.Row}.mvt";

    [Fact]
    public async Task A_tile_holds_the_parcels_of_its_ground_with_name_and_link()
    {
        var staff = await app.AsAsync(Role.VillageStaff);

        var tile = await ReadAsync(await staff.GetAsync(Address));

        var parcel = Assert.Single(tile.Layers.Single().Features, f => (string)f.Attributes["name"] == "铁路东侧地块");
        Assert.StartsWith("/land/details/", (string)parcel.Attributes["href"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_gets_no_tile() =>
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync(Address)).StatusCode);

    [Theory]
    [InlineData("/tiles/nothing/10/1/1.mvt")]
    [InlineData("/tiles/parcels/3/9/1.mvt")]
    [InlineData("/tiles/parcels/40/1/1.mvt")]
    public async Task A_tile_that_does_not_exist_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync(address)).StatusCode);

    [Fact]
    public async Task A_kept_tile_is_good_until_a_parcel_changes()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var first = await staff.GetAsync(Address);
        async Task<HttpStatusCode> AgainAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Address);
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            return (await staff.Http.SendAsync(request)).StatusCode;
        }

        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync());

        await app.InDbAsync(async db =>
        {
            var parcel = await db.Parcels.SingleAsync(p => p.Code == "L02");
            parcel.StateStatus(parcel.Status == ParcelStatus.Idle ? ParcelStatus.UnderStudy : ParcelStatus.Idle);
            await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.OK, await AgainAsync());
    }

    private static async Task<VectorTile> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await using var bytes = await response.Content.ReadAsStreamAsync();
        return new MapboxTileReader().Read(bytes, new NetTopologySuite.IO.VectorTiles.Tiles.Tile(Tile.Column, Tile.Row, Tile.Zoom));
    }
}
