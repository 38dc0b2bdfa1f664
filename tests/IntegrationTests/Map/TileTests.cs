using System.Net;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.VectorTiles;
using NetTopologySuite.IO.VectorTiles.Mapbox;
using VillageTracker.Domain.Common;
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
    public async Task A_tile_holds_the_parcels_of_its_ground_with_name_and_key()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var key = await app.InDbAsync(db => db.Parcels.Where(p => p.Name == "铁路东侧地块").Select(p => p.Id).SingleAsync());

        var tile = await ReadAsync(await staff.GetAsync(Address));

        var parcel = Assert.Single(tile.Layers.Single().Features, f => (string)f.Attributes["name"] == "铁路东侧地块");
        Assert.Equal(key, Convert.ToInt32(parcel.Attributes["key"], null));
    }

    [Theory]
    [InlineData("parcels")]
    [InlineData("works")]
    [InlineData("areas")]
    [InlineData("households")]
    [InlineData("homes")]
    [InlineData("projects")]
    [InlineData("enterprises")]
    public async Task Every_layer_has_something_to_show_at_the_village(string layer)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var west = TileAddress.Of(120.165, 33.427, 14);
        var east = TileAddress.Of(120.232, 33.383, 14);

        var bytes = 0L;
        for (var x = west.Column; x <= east.Column; x++)
        {
            for (var y = west.Row; y <= east.Row; y++)
            {
                bytes += (await (await staff.GetAsync($"/tiles/{layer}/14/{x}/{y}.mvt")).Content.ReadAsByteArrayAsync()).Length;
            }
        }

        Assert.True(bytes > 0);
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
    public async Task A_kept_tile_is_good_until_something_on_it_changes()
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

        await ChangeStatusAsync("L02"); // on another tile
        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync());

        await ChangeStatusAsync("L01");
        Assert.Equal(HttpStatusCode.OK, await AgainAsync());
    }

    [Fact]
    public async Task A_new_parcel_is_on_the_next_tile_and_a_redrawn_one_has_left_its_old_place()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var (here, there) = (TileAddress.Of(120.2105, 33.4255, 17), TileAddress.Of(120.2205, 33.4255, 17));
        async Task<bool> IsOnAsync(TileAddress tile) =>
            (await (await staff.GetAsync($"/tiles/parcels/{tile.Zoom}/{tile.Column}/{tile.Row}.mvt")).Content.ReadAsByteArrayAsync()).Length > 0;
        Polygon SquareAt(double west) => (Polygon)Shapes.Wkt(FormattableString.Invariant(
            $"POLYGON(({west} 33.4250, {west + 0.001} 33.4250, {west + 0.001} 33.4260, {west} 33.4260, {west} 33.4250))"));
        Assert.False(await IsOnAsync(here));

        await app.InDbAsync(async db =>
        {
            var facts = new ParcelFacts("瓦片试画地块", ParcelKind.Prepare, LandOwnership.Unknown, LandArea.FromSquareMetres(10_000), null, null);
            db.Add(Parcel.Register("L77", Migrations.Seed.ReferenceData.VillageCode, facts, SquareAt(120.2100), new(2020, 1, 1)));
            await db.SaveChangesAsync();
        });
        Assert.True(await IsOnAsync(here));
        Assert.False(await IsOnAsync(there));

        await app.InDbAsync(async db =>
        {
            var parcel = await db.Parcels.SingleAsync(p => p.Code == "L77");
            parcel.Change(new(parcel.Name, parcel.Kind, parcel.Ownership, parcel.StatedArea, null, null), SquareAt(120.2200), parcel.CurrentSince, new(2020, 10, 31));
            await db.SaveChangesAsync();
        });
        Assert.False(await IsOnAsync(here));
        Assert.True(await IsOnAsync(there));

        await app.InDbAsync(async db =>
        {
            db.Remove(await db.Parcels.SingleAsync(p => p.Code == "L77"));
            await db.SaveChangesAsync();
        });
        Assert.False(await IsOnAsync(there));
    }

    /// <summary>Another server has its own memory; what reaches it is the row and the stamp in the database.</summary>
    [Fact]
    public async Task A_change_made_past_this_server_is_seen()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var before = (await staff.GetAsync(Address)).Headers.ETag;

        await app.InDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Parcels.Where(p => p.Code == "L01").ExecuteUpdateAsync(s => s.SetProperty(p => p.Name, p => p.Name + "（改）"));
            await db.RecordBulkAsync("改名", "试", ["Land"], CancellationToken.None);
            await transaction.CommitAsync();
        });
        var after = (await staff.GetAsync(Address)).Headers.ETag;
        await app.InDbAsync(async db =>
        {
            var parcel = await db.Parcels.SingleAsync(p => p.Code == "L01");
            var facts = new ParcelFacts(parcel.Name.Replace("（改）", "", StringComparison.Ordinal), parcel.Kind, parcel.Ownership, parcel.StatedArea, parcel.PlannedUse, parcel.Note);
            parcel.Change(facts, parcel.Shape, parcel.CurrentSince, new(2020, 10, 31));
            await db.SaveChangesAsync();
        });

        Assert.NotEqual(before, after);
        Assert.Equal(before, (await staff.GetAsync(Address)).Headers.ETag);
    }

    private Task ChangeStatusAsync(string code) => app.InDbAsync(async db =>
    {
        var parcel = await db.Parcels.SingleAsync(p => p.Code == code);
        parcel.StateStatus(parcel.Status == ParcelStatus.Idle ? ParcelStatus.UnderStudy : ParcelStatus.Idle);
        await db.SaveChangesAsync();
    });

    private static async Task<VectorTile> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await using var bytes = await response.Content.ReadAsStreamAsync();
        return new MapboxTileReader().Read(bytes, new NetTopologySuite.IO.VectorTiles.Tiles.Tile(Tile.Column, Tile.Row, Tile.Zoom), "key");
    }
}
