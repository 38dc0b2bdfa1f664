using System.Diagnostics;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Draws;

/// <summary>The thirty lines of Python that the public page shows, run as a villager would; skipped, and said so, where there is no Python.</summary>
public sealed class DrawPythonTests
{
    [Theory]
    [InlineData(DrawKind.OrderNumbers)]
    [InlineData(DrawKind.TwoRounds)]
    [InlineData(DrawKind.Homes)]
    [InlineData(DrawKind.BySigning)]
    public void Another_language_agrees_and_finds_a_change(DrawKind kind)
    {
        var text = Lists.File(kind).ToJson();

        Assert.Equal(0, Run(text));
        Assert.Equal(1, Run(text.Replace("\"digit\":7", "\"digit\":8", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_has_thirty_lines() => Assert.Equal(30, File.ReadAllLines(Script).Length);

    private static string Script => Repository.PathOf("web", "Verifier", "draw_check.py");

    private static int Run(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"draw-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, text);
        try
        {
            using var python = Start(path);
            python.WaitForExit();
            return python.ExitCode;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Process Start(string path)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", [Script, path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3 on this machine, so the Python of the public page was not run.");
            throw;
        }
    }
}
