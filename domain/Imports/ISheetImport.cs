using VillageTracker.Domain.Common.Sheets;

namespace VillageTracker.Domain.Imports;

/// <summary>What becomes of one row of an import (处理结果).</summary>
public enum ImportAction { New, Changed, Unchanged, Faulty }

/// <summary>A table that can be filled from a sheet. Implementations live in the Import folder of their area.</summary>
public interface ISheetImport
{
    SheetTable Table { get; }

    /// <param name="villageCode">The village whose records are meant.</param>
    /// <returns>What remembers one walk through one file: rows seen before, look-ups.</returns>
    ISheetWalk Begin(long villageCode);
}

/// <summary>One walk through one file.</summary>
public interface ISheetWalk
{
    /// <summary>Neighbouring rows with the same word in this column make one record and come in one block; null where each row stands alone.</summary>
    Column? Together => null;

    /// <summary>Reads a block of rows, compares them with the file so far and with the records, and puts every fault into its row.</summary>
    /// <param name="rows">In the order of the file.</param>
    /// <param name="apply">Puts the changes into the context; the caller saves them. The checks are the same with and without.</param>
    /// <param name="cancellation">Stops the walk.</param>
    /// <returns>One outcome a row.</returns>
    Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation);
}

/// <summary>What becomes of a row, and the record it was compared with as that stood.</summary>
/// <param name="Key">The record's key; 0 for a new one.</param>
/// <param name="Version">Its version at the time.</param>
public readonly record struct RowOutcome(ImportAction Action, int Key = 0, int Version = 0)
{
    public static RowOutcome Of(RowReader row, ImportAction action, int key = 0, int version = 0) => row.IsSound ? new(action, key, version) : new(ImportAction.Faulty);
}

/// <summary>A table that can be taken out as a sheet, with the same filter as its page.</summary>
public interface ISheetExport
{
    SheetTable Table { get; }

    /// <summary>The export holds personal numbers, which are masked unless asked for with a purpose.</summary>
    bool HasPersonalNumbers => Table.Columns.Any(c => c.IsPersonal);

    /// <param name="sheet">Written to.</param>
    /// <param name="asked">The page's filter: the value of a key of its address, or null.</param>
    /// <param name="unmasked">Personal numbers in full: only after <see cref="UseCases.ExportSheetHandler"/> has recorded why.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>How many rows were written.</returns>
    Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation);
}

public static class ImportActions
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this ImportAction action) => action switch
    {
        ImportAction.New => "新增",
        ImportAction.Changed => "变更",
        ImportAction.Unchanged => "无变化",
        _ => "有问题",
    };
}
