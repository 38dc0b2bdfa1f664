using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports.Queries;

namespace VillageTracker.Domain.Imports.UseCases;

/// <summary>An import that waits, and what its file would do to the records as they are now.</summary>
/// <param name="Check">Null for a closed one.</param>
public sealed record SheetPreview(ImportBatch Batch, SheetTable Table, SheetCheck? Check);

/// <summary>预览: reads and checks the kept file anew. Nothing is changed.</summary>
public sealed class PreviewSheetHandler(ImportBatchQuery batches, IEnumerable<ISheetImport> imports, ImportShelf shelf)
{
    /// <exception cref="NotFoundException">No such import in the person's scope.</exception>
    public async Task<SheetPreview> HandleAsync(int batchId, CancellationToken cancellation)
    {
        var batch = await batches.RunAsync(batchId, cancellation);
        var import = imports.Of(batch.Kind);
        return new(batch, import.Table, batch.IsOpen ? await WalkAsync(batch, import, null, cancellation) : null);
    }

    /// <summary>The faulty rows as they stood, with what is wrong, as a workbook.</summary>
    public async Task WriteFaultyAsync(int batchId, Stream output, CancellationToken cancellation)
    {
        var batch = await batches.RunAsync(batchId, cancellation);
        await WalkAsync(batch, imports.Of(batch.Kind), output, cancellation);
    }

    private async Task<SheetCheck> WalkAsync(ImportBatch batch, ISheetImport import, Stream? faultyRows, CancellationToken cancellation)
    {
        var file = await shelf.TakeAsync(batch, cancellation);
        using var source = SheetSource.Open(SheetFile.Open(file.Bytes, file.Name), import.Table, batch.Settings);
        using var faulty = faultyRows is null ? null : new FaultyRows(faultyRows, source.Header);
        return await new SheetRun(import, source) { Faulty = faulty is null ? null : faulty.Add }.WalkAsync(batch.VillageCode, cancellation);
    }
}
