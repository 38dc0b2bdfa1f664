using System.Globalization;
using System.Text.Json;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.BrowserTests;

/// <summary>Drawing a boundary: what the browser measures is what the server will, neighbours are met exactly, holes survive.</summary>
public sealed class BoundaryEditorTests(Chromium chromium)
{
    private const string WithHole = """
        {"type":"Polygon","coordinates":[[[120.1900,33.4000],[120.1930,33.4001],[120.1931,33.4022],[120.1899,33.4020],[120.1900,33.4000]],
        [[120.1910,33.4008],[120.1911,33.4013],[120.1916,33.4012],[120.1915,33.4008],[120.1910,33.4008]]]}
        """;

    /// <summary>domain.md 7.5: CGCS2000 to the 3-degree plane of zone 40.</summary>
    [Theory]
    [InlineData(120.20, 33.40, 518605.8642, 3697129.1282)]
    [InlineData(120.15, 33.38, 513957.5892, 3694903.0761)]
    [InlineData(119.90, 33.45, 490702.4051, 3702661.3268)]
    public async Task The_plane_of_the_browser_is_that_of_the_survey(double longitude, double latitude, double easting, double northing)
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await person.SignInAsync(Role.VillageStaff);
            var at = await page.EvaluateAsync<double[]>(
                "async ([lon, lat]) => (await import('/js/gauss-kruger.js')).project([lon, lat], 40)", new[] { longitude, latitude });

            Assert.Equal(easting, at[0], 4);
            Assert.Equal(northing, at[1], 4);
        });
    }

    [Fact]
    public async Task A_boundary_with_a_hole_is_edited_by_keyboard_and_measured_as_the_server_measures_it()
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await person.SignInAsync(Role.VillageStaff);
            await page.GotoAsync("/land/create");
            await page.Locator("[data-draw][data-editing]").WaitForAsync();
            var (text, state) = (page.Locator("[data-draw] textarea"), page.Locator("[data-draw-state]"));

            await text.FillAsync(WithHole);
            Assert.Contains(AreaWords(WithHole), await state.InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(8, await page.Locator(".draw-point").CountAsync());

            await page.Locator(".draw-point").First.FocusAsync();
            await page.Keyboard.PressAsync("Shift+ArrowRight");
            var moved = await text.InputValueAsync();
            Assert.NotEqual(WithHole, moved);
            Assert.Equal(2, JsonDocument.Parse(moved).RootElement.GetProperty("coordinates").GetArrayLength());
            Assert.Contains(AreaWords(moved), await state.InnerTextAsync(), StringComparison.Ordinal);

            await page.Locator("[data-draw-tool=undo]").ClickAsync();
            Assert.Contains(AreaWords(WithHole), await state.InnerTextAsync(), StringComparison.Ordinal);
            Faults.None(person.Complaints);
        });
    }

    [Fact]
    public async Task A_corner_near_a_neighbours_corner_becomes_that_corner_and_near_its_edge_lies_on_it()
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await person.SignInAsync(Role.VillageStaff);
            var said = await page.EvaluateAsync<string>("""
                async () => {
                  const { snap } = await import('/js/snapping.js');
                  const map = { project: ([x, y]) => ({ x: x * 100, y: y * 100 }), unproject: ({ x, y }) => ({ lng: x / 100, lat: y / 100 }) };
                  const neighbours = { on: true, rings: [{ name: 'L02', ring: [[1, 1], [3, 1], [3, 2], [1, 2], [1, 1]] }] };
                  return JSON.stringify([[105, 108], [200, 96], [200, 150]].map(([x, y]) => snap(map, neighbours, { x, y })));
                }
                """);

            Assert.Equal("""[{"point":[1,1],"name":"L02","corner":true},{"point":[2,1],"name":"L02","corner":false},{"point":[2,1.5],"name":null,"corner":false}]""", said);
        });
    }

    [Fact]
    public async Task Exact_boundaries_of_the_neighbours_come_from_the_server()
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await person.SignInAsync(Role.VillageStaff);
            var answer = await page.Context.APIRequest.GetAsync("/map/shapes/parcels?box=120.18,33.39,120.21,33.41");
            var features = (await answer.JsonAsync())!.Value.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("name").GetString()).ToList();

            Assert.Contains("L01", features);
        });
    }

    private static string AreaWords(string geoJson)
    {
        var area = GaussKruger.AreaOf(GeoJson.ReadPolygon(geoJson));
        return string.Create(CultureInfo.InvariantCulture, $"{area.SquareMetres:N2} m²");
    }
}
