using VillageTracker.Domain.Geo;

namespace VillageTracker.UnitTests.Geo;

public sealed class TileAddressTests
{
    [Fact]
    public void The_whole_world_is_tile_0()
    {
        var ground = new TileAddress(0, 0, 0).Ground();

        Assert.Equal((-180, 180), (ground.MinX, ground.MaxX));
        Assert.Equal(85.0511287798066, ground.MaxY, 9);
        Assert.Equal(-85.0511287798066, ground.MinY, 9);
    }

    [Fact]
    public void A_point_lies_on_the_ground_of_its_tile()
    {
        var tile = TileAddress.Of(120.2, 33.4, 15);

        Assert.True(tile.Ground().Contains(120.2, 33.4));
        Assert.Equal((27324, 13155), (tile.Column, tile.Row));
    }

    [Theory]
    [InlineData(3, 8, 0)]
    [InlineData(3, 0, 8)]
    [InlineData(3, -1, 0)]
    [InlineData(23, 0, 0)]
    public void An_address_off_the_map_is_no_address(int zoom, int column, int row) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TileAddress(zoom, column, row));
}
