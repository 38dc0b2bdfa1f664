using SkiaSharp;
using VillageTracker.Reports.Layout.Fonts;

namespace VillageTracker.Reports.Layout.Writing;

/// <summary>Writes laid-out pages as a PDF file: cuts the fonts to what the pages use, draws, then adds bookmarks and language.</summary>
internal static class PdfWriter
{
    public static void Write(Stream output, DocumentInfo info, Ledger ledger, IReadOnlyList<Sheet> sheets)
    {
        using var buffer = new SKDynamicMemoryWStream();
        using (var pen = new PdfPen(ledger))
        using (var document = SKDocument.CreatePdf(buffer, Metadata(info)))
        {
            foreach (var sheet in sheets)
            {
                var canvas = document.BeginPage(sheet.Width, sheet.Height);
                pen.Draw(canvas, sheet);
                document.EndPage();
            }

            document.Close();
        }

        using var drawn = buffer.DetachAsData();
        var file = drawn.AsSpan();
        output.Write(file);
        output.Write(PdfCatalogue.Update(file, "zh-CN", ledger.Bookmarks));
    }

    private static SKDocumentPdfMetadata Metadata(DocumentInfo info) => new()
    {
        Title = info.Title,
        Author = info.Issuer,
        Subject = info.Subject,
        Creator = "VillageTracker",
        Producer = "VillageTracker",
        Creation = info.CreatedAt.UtcDateTime,
        Modified = info.CreatedAt.UtcDateTime,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };
}
