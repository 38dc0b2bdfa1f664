using System.Text;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Land;

/// <summary>The register goes out and comes back: all unchanged, in every format, system and encoding. Nothing is saved.</summary>
[Collection(SharedApp.Name)]
public sealed class ShapeRoundTripTests(VillageApp app)
{
    [Theory]
    [InlineData(ShapeFormat.BoundaryText, null, null)]
    [InlineData(ShapeFormat.BoundaryText, "EPSG:4549", "UTF-8")]
    [InlineData(ShapeFormat.BoundaryText, "EPSG:4527", null)]
    [InlineData(ShapeFormat.Shapefile, null, null)]
    [InlineData(ShapeFormat.Shapefile, "EPSG:4490", "GB18030")]
    [InlineData(ShapeFormat.GeoJson, null, null)]
    [InlineData(ShapeFormat.GeoJson, "EPSG:4528", null)]
    [InlineData(ShapeFormat.GeoPackage, null, null)]
    [InlineData(ShapeFormat.GeoPackage, "EPSG:4549", null)]
    public async Task What_goes_out_comes_back_unchanged(ShapeFormat format, string? system, string? encoding)
    {
        var exported = await app.WithAsync<ExportParcelShapesHandler, ExportedShapes>(export => export.HandleAsync(
            new(format, ReferenceData.VillageCode, ReferenceSystem.Find(system), encoding, "地块", null, "圩洋村"), default));
        var check = await CheckAsync([.. exported.Files.Select(f => new NamedFile(f.Key, f.Value))]);

        Assert.Empty(check.AllFaults);
        Assert.Equal(exported.System, check.System.System);
        Assert.Equal(new ImportCounts(0, 0, exported.Parcels, 0), check.Counts);
    }

    [Fact]
    public async Task A_note_that_a_shapefile_has_no_room_for_comes_back_as_no_change()
    {
        var note = string.Concat(Enumerable.Repeat("勘测定界说明", 60));
        await app.InDbAsync(db => db.Parcels.Where(p => p.Code == "L06").ExecuteUpdateAsync(s => s.SetProperty(p => p.Note, note)));
        try
        {
            var exported = await app.WithAsync<ExportParcelShapesHandler, ExportedShapes>(export => export.HandleAsync(
                new(ShapeFormat.Shapefile, ReferenceData.VillageCode, null, null, "x", null, "圩洋村"), default));

            Assert.Equal(exported.Parcels, (await CheckAsync([.. exported.Files.Select(f => new NamedFile(f.Key, f.Value))])).Counts.Unchanged);
        }
        finally
        {
            await app.InDbAsync(db => db.Parcels.Where(p => p.Code == "L06").ExecuteUpdateAsync(s => s.SetProperty(p => p.Note, (string?)null)));
        }
    }

    [Fact]
    public async Task A_file_without_numbers_and_names_gets_provisional_ones_and_known_ground_is_recognised()
    {
        var plain = """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"颜色":"红"},"geometry":{"type":"Polygon","coordinates":[[[120.25,33.45],[120.251,33.45],[120.251,33.451],[120.25,33.451],[120.25,33.45]]]}}]}"""u8.ToArray();

        var check = await CheckAsync([new("plain.geojson", plain)]);

        Assert.Equal(new ImportCounts(1, 0, 0, 0), check.Counts);
        Assert.Equal("临20201031-001", check.Parcels[0].Code);
        Assert.Contains(check.Notes, n => n.Contains("颜色", StringComparison.Ordinal)); // an unknown column is told

        var exported = await app.WithAsync<ExportParcelShapesHandler, ExportedShapes>(export => export.HandleAsync(
            new(ShapeFormat.GeoJson, ReferenceData.VillageCode, null, null, "x", null, "圩洋村"), default));
        var bare = Encoding.UTF8.GetString(exported.Files.Values.Single()).Replace("地块编号", "颜色", StringComparison.Ordinal);
        Assert.Equal(exported.Parcels, (await CheckAsync([new("bare.geojson", Encoding.UTF8.GetBytes(bare))])).Counts.Unchanged);
    }

    [Fact]
    public async Task A_changed_boundary_fact_and_class_are_a_change_and_told()
    {
        var exported = await app.WithAsync<ExportParcelShapesHandler, ExportedShapes>(export => export.HandleAsync(
            new(ShapeFormat.GeoJson, ReferenceData.VillageCode, null, null, "x", null, "圩洋村"), default));
        var text = Encoding.UTF8.GetString(exported.Files.Values.Single()).Replace("铁路东侧地块", "铁路东侧新名", StringComparison.Ordinal);

        var check = await CheckAsync([new("x.geojson", Encoding.UTF8.GetBytes(text))]);

        Assert.Equal("名称", Assert.Single(Assert.Single(check.Parcels, p => p.Fate == ParcelShapeFate.Changed).Changes));
    }

    [Theory]
    [InlineData("9999", "没有地类“9999”")]
    [InlineData("工业", "看不懂")]
    public async Task A_land_class_that_is_not_in_the_standard_is_a_fault(string code, string word)
    {
        var text = SurveyText.Whole.Replace("仓储用地,地上", $"仓储用地,{code}", StringComparison.Ordinal);

        Assert.Contains((await CheckAsync([new("x.txt", Encoding.UTF8.GetBytes(text))])).AllFaults, f => f.Feature == 1 && f.Message.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ground_that_lies_on_another_parcel_is_a_fault_with_its_place()
    {
        var square = """{"type":"Feature","properties":{"code":"Z-1","name":"压占"},"geometry":{"type":"Polygon","coordinates":[[[120.191,33.401],[120.192,33.401],[120.192,33.402],[120.191,33.402],[120.191,33.401]]]}}"""u8.ToArray();

        var fault = Assert.Single((await CheckAsync([new("x.geojson", square)])).AllFaults);

        Assert.Contains("与 L01 重叠", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.At);
    }

    private Task<ParcelShapeCheck> CheckAsync(IReadOnlyList<NamedFile> files) =>
        app.WithAsync<CheckParcelShapesHandler, ParcelShapeCheck>(check => check.HandleAsync(new(files, ReferenceData.VillageCode, new()), default));
}
