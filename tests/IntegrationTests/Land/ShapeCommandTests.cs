using System.Diagnostics;
using System.Text;
using System.Text.Json;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Land;

/// <summary><c>import parcels</c> and <c>export parcels</c> as an administrator runs them: exit codes, one JSON object, files that come back unchanged.</summary>
public sealed class ShapeCommandTests : IDisposable
{
    private static readonly string[] Keys = ["format", "encoding", "crs", "features", "new", "changed", "unchanged", "faulty", "areaSquareMetres", "faults"];

    private readonly string _folder = Directory.CreateTempSubdirectory("village-shapes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task From_nothing_a_survey_is_checked_imported_exported_and_comes_back_unchanged()
    {
        // No site has run here, there is no database.
        var file = await WriteAsync("survey.txt", FileText.Gb18030.GetBytes(SurveyText.Whole));
        var (code, found) = await ImportAsync(file, "--check");
        Assert.Equal(0, code);
        Assert.Equal(Keys, found.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("txt", "GB18030", "EPSG:4528", "19998.76"),
            (Text(found, "format"), Text(found, "encoding"), Text(found, "crs"), Text(found, "areaSquareMetres")));
        Assert.Equal((2, 2, 0, 0, 0), Counts(found));

        Assert.Equal((2, 2, 0, 0, 0), Counts((await ImportAsync(file)).Found)); // --check has saved nothing
        var zip = Path.Combine(_folder, "b.zip");
        Assert.Equal(0, (await RunAsync("export", "parcels", "--format", "shp", "--out", zip)).Code);
        (code, found) = await ImportAsync(zip);
        Assert.Equal((0, (11, 0, 0, 11, 0)), (code, Counts(found))); // the two and the nine of the village

        var broken = SurveyText.Whole.Replace("5,1.0000,XY-002", "5,1.5000,XY-001", StringComparison.Ordinal);
        (code, found) = await ImportAsync(await WriteAsync("broken.txt", Encoding.UTF8.GetBytes(broken)));
        Assert.Equal((1, (2, 0, 0, 0, 2)), (code, Counts(found)));
        var faults = found.GetProperty("faults").EnumerateArray().Select(f => (f.GetProperty("feature").GetInt32(), f.GetProperty("line").GetInt32(), Text(f, "message"))).ToList();
        Assert.Contains(faults, f => f is (1, 13, _) && f.Item3.Contains("重复", StringComparison.Ordinal));
        Assert.Contains(faults, f => f is (2, 24, _) && f.Item3.Contains("重复", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_can_not_be_read_is_an_object_with_one_fault_too()
    {
        var (code, found) = await ImportAsync(Path.Combine(_folder, "没有.txt"));

        Assert.Equal((1, JsonValueKind.Null), (code, found.GetProperty("faults")[0].GetProperty("feature").ValueKind));
        Assert.Equal(Keys, found.EnumerateObject().Select(p => p.Name));
    }

    private async Task<(int Code, JsonElement Found)> ImportAsync(string file, params string[] more)
    {
        var (code, said, _) = await RunAsync(["import", "parcels", file, "--json", .. more]);
        using var json = JsonDocument.Parse(said);
        return (code, json.RootElement.Clone());
    }

    private static (int, int, int, int, int) Counts(JsonElement found)
    {
        int Of(string name) => found.GetProperty(name).GetInt32();
        return (Of("features"), Of("new"), Of("changed"), Of("unchanged"), Of("faulty"));
    }

    private static string Text(JsonElement found, string name) => found.GetProperty(name).GetString()!;

    private async Task<string> WriteAsync(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(path, bytes);
        return path;
    }

    private async Task<(int Code, string Said, string Fault)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VillageTracker.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["Database__ConnectionString"] = "Data Source=" + Path.Combine(_folder, "village.db");
        start.Environment["Storage__Folder"] = _folder;
        start.Environment["Demonstration__Today"] = "2020-10-31";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var fault = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await said, await fault);
    }
}
