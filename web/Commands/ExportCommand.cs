using System.CommandLine;

namespace VillageTracker.Web.Commands;

/// <summary><c>export TABLE --out FILE</c>: a list as a workbook, personal numbers masked, or the parcels as a shape file; one subcommand a table.</summary>
internal static class ExportCommand
{
    public static Command Create() => new("export", "导出清单")
    {
        SheetOutput.Verb("households", "被征收户（号码遮住）"),
        SheetOutput.Verb("areas", "征收片区"),
        SheetOutput.Verb("parcel-facts", "地块登记情况"),
        ShapeOutput.Verb(),
    };
}
