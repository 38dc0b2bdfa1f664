using System.CommandLine;

namespace VillageTracker.Web.Commands;

/// <summary><c>export TABLE --out FILE</c>; one subcommand a table.</summary>
internal static class ExportCommand
{
    public static Command Create() => new("export", "导出清单")
    {
        ShapeOutput.Verb(),
    };
}
