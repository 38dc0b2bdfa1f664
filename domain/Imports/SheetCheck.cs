using VillageTracker.Domain.Common.Sheets;

namespace VillageTracker.Domain.Imports;

/// <summary>One of the first rows of a file, as the preview shows it: personal numbers masked.</summary>
public sealed record PreviewRow(int Row, ImportAction Action, IReadOnlyList<string> Cells);

/// <summary>What a walk through a file found. Nothing was changed by it.</summary>
/// <param name="Faults">The first of them, in the order of the file; all of them are in the workbook that is given back.</param>
/// <param name="FaultCount">How many there are in all.</param>
/// <param name="Columns">The columns that the file has, in the table's order.</param>
/// <param name="Plan">A mark of what a commit would do to which version of which record; another mark means that the records have changed.</param>
public sealed record SheetCheck(
    SheetTable Table, string Sheet, int HeaderRow, ImportCounts Counts, IReadOnlyList<CellFault> Faults, int FaultCount,
    IReadOnlyList<Column> Columns, IReadOnlyList<PreviewRow> First, IReadOnlyList<string> Notes, string Plan)
{
    public const int MostFaultsListed = 200;
    public const int MostRowsShown = 20;
}
