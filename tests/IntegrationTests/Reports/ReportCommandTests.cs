using System.Diagnostics;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Reports;

/// <summary>The papers from the command line: whole files or one sentence, never half a file.</summary>
[Collection(UntouchedApp.Name)]
public sealed class ReportCommandTests(VillageApp app)
{
    [Fact]
    public async Task The_progress_report_is_written_as_asked()
    {
        var path = Path.Combine(app.Folder, "progress.pdf");
        var (code, said, fault) = await RunAsync("report", "progress", "--period", "2020-10", "--out", path);

        Assert.Equal((0, ""), (code, fault));
        Assert.Contains(path, said, StringComparison.Ordinal);
        var text = Paper.Text(await File.ReadAllBytesAsync(path));
        Assert.All((string[])["534", "477", "460"], figure => Assert.Contains(figure, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("不是报告期", "progress", "--period", "2020-13")]
    [InlineData("不是报告期", "progress", "--period", "abc")]
    [InlineData("还没有开始", "progress", "--period", "2021")]
    [InlineData("找不到结算单 FGC-1999-0001", "statement", "--number", "FGC-1999-0001")]
    [InlineData("请用 --number", "statement")]
    [InlineData("找不到地块", "location", "--parcel", "L98")]
    [InlineData("请用 --parcel", "location")]
    public async Task What_cannot_be_made_is_one_sentence_and_no_file(string sentence, params string[] arguments)
    {
        var path = Path.Combine(app.Folder, $"{Guid.NewGuid():N}.pdf");
        var (code, _, fault) = await RunAsync(["report", .. arguments, "--out", path]);

        Assert.Equal(1, code);
        Assert.Contains(sentence, fault, StringComparison.Ordinal);
        Assert.Single(fault.Trim().Split('\n'));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_to_is_named()
    {
        var nowhere = Path.Combine(app.Folder, "没有这个文件夹", "x.pdf");
        Assert.Contains("文件夹不存在", (await RunAsync("report", "progress", "--period", "2020-10", "--out", nowhere)).Fault, StringComparison.Ordinal);
        Assert.Contains("是一个文件夹", (await RunAsync("report", "progress", "--period", "2020-10", "--out", app.Folder)).Fault, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said, string Fault)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VillageTracker.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["Database__ConnectionString"] = "Data Source=" + Path.Combine(app.Folder, "village.db");
        start.Environment["Storage__Folder"] = app.Folder;
        start.Environment["Demonstration__Today"] = "2020-10-31";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var fault = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await said, await fault);
    }
}
