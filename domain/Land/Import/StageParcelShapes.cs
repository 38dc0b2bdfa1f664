using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>上传图形文件: the file is kept and checked; the register does not change.</summary>
public sealed record StageParcelShapes(IReadOnlyList<NamedFile> Files, long VillageCode, ParcelShapeChoices Choices);

/// <summary>Keeps the uploaded file on the shelf and checks it; nothing of the register changes (上传图形文件).</summary>
public sealed class StageParcelShapesHandler(VillageDb db, ImportShelf shelf, CheckParcelShapesHandler check, VillageClock clock)
{
    /// <summary>The word under which imports of shapes stand in the list of imports.</summary>
    public const string Kind = "parcel-shapes";

    public const string Area = "Land";

    /// <returns>The key of the import that waits.</returns>
    /// <exception cref="RefusedException">Nothing that could be read at all; nothing is kept then.</exception>
    public async Task<int> HandleAsync(StageParcelShapes request, CancellationToken cancellation)
    {
        var found = await check.HandleAsync(new(request.Files, request.VillageCode, request.Choices), cancellation);
        return await KeepAsync(request, found, cancellation);
    }

    /// <summary>As <see cref="HandleAsync"/>, for a file that was checked a moment ago.</summary>
    public async Task<int> KeepAsync(StageParcelShapes request, ParcelShapeCheck found, CancellationToken cancellation)
    {
        var file = await shelf.KeepAsync(OneFile(request.Files), cancellation);
        var batch = ImportBatch.Stage(request.VillageCode, Area, Kind, file, found.Counts, Written(request.Choices), db.Actor.Name, db.Actor.AccountId, clock.Now.UtcDateTime);
        db.Add(batch);
        db.Doing("上传地块图形");
        await db.SaveChangesAsync(cancellation);
        return batch.Id;
    }

    internal static string Written(ParcelShapeChoices choices) => JsonSerializer.Serialize(choices);

    public static ParcelShapeChoices ChoicesOf(ImportBatch batch) =>
        batch.Settings is { Length: > 0 } text ? JsonSerializer.Deserialize<ParcelShapeChoices>(text) ?? new() : new();

    /// <summary>The files of a shapefile are kept as one zip, named like the shapefile.</summary>
    private static IncomingFile OneFile(IReadOnlyList<NamedFile> files)
    {
        if (files is [var only])
        {
            return new(only.Name, only.Bytes.ToArray());
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(Path.GetFileName(file.Name)).Open();
                entry.Write(file.Bytes.Span);
            }
        }

        var shp = files.FirstOrDefault(f => ShapePackage.Has(f, ".shp")) ?? files[0];
        return new(Path.ChangeExtension(shp.Name, ".zip"), bytes.ToArray());
    }
}

/// <summary>改选坐标系、编码或图层: the waiting file is read anew.</summary>
public sealed record RereadParcelShapes(int BatchId, int SeenVersion, ParcelShapeChoices Choices);

/// <summary>Reads the waiting file anew with other choices of system, encoding or layer (重新读取).</summary>
public sealed class RereadParcelShapesHandler(VillageDb db, ImportShelf shelf, CheckParcelShapesHandler check)
{
    /// <exception cref="RefusedException">Closed already, or a system that is not known.</exception>
    /// <exception cref="NotFoundException">No such import in the person's scope.</exception>
    public async Task HandleAsync(RereadParcelShapes request, CancellationToken cancellation)
    {
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == request.BatchId && b.Kind == StageParcelShapesHandler.Kind, cancellation) ?? throw new NotFoundException("这次导入");
        db.ExpectVersion(batch, request.SeenVersion);
        var file = await shelf.TakeAsync(batch, cancellation);
        var found = await check.HandleAsync(new([new(file.Name, file.Bytes)], batch.VillageCode, request.Choices), cancellation);
        batch.Recount(found.Counts, StageParcelShapesHandler.Written(request.Choices));
        db.Doing("改选导入设置");
        await db.SaveChangesAsync(cancellation);
    }
}
