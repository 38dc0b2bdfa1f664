using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land.Import;

/// <summary>How an import looks, and how its files come out of the form.</summary>
internal static class ImportLooks
{
    public static StatusBadge Badge(this ImportState state) => new(state.Label(), state switch
    {
        ImportState.Staged => StatusLook.Doing,
        ImportState.Committed => StatusLook.Done,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this ParcelShapeFate fate) => new(fate.Label(), fate switch
    {
        ParcelShapeFate.New => StatusLook.Doing,
        ParcelShapeFate.Changed => StatusLook.Doing,
        ParcelShapeFate.Faulty => StatusLook.Overdue,
        _ => StatusLook.Neutral,
    });

    public static IReadOnlyList<Choice> Systems { get; } = [new("", "按文件识别"), .. ReferenceSystem.Choices.Select(s => new Choice(s.Name, s.Label))];

    public static IReadOnlyList<Choice> Encodings { get; } = [new("", "按文件识别"), new(FileText.Gb18030Name, "GB18030（含 GBK、GB2312）"), new(FileText.Utf8Name, "UTF-8")];

    /// <summary>Looks at the lengths before reading.</summary>
    /// <exception cref="RefusedException">Too large together.</exception>
    public static async Task<IReadOnlyList<NamedFile>> ReadAsync(IReadOnlyList<IFormFile> uploads, CancellationToken cancellation)
    {
        ShapePackage.CheckLength(Path.GetFileName(uploads[0].FileName), uploads.Sum(u => u.Length));
        var files = new List<NamedFile>();
        foreach (var upload in uploads)
        {
            var bytes = new byte[upload.Length];
            await using var stream = upload.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, cancellation);
            files.Add(new(Path.GetFileName(upload.FileName), bytes));
        }

        return files;
    }
}
