using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using VillageTracker.Reports.Layout;

namespace VillageTracker.UnitTests.Reports;

/// <summary>Reads a finished file back as a person would find its text: by page and by line.</summary>
internal static class PdfText
{
    public static readonly DocumentInfo Info = new()
    {
        Title = "测试文书",
        Issuer = "示例村村民委员会",
        AsOf = "数据截至 2020-10-31",
        CreatedAt = new DateTimeOffset(2020, 10, 31, 9, 0, 0, TimeSpan.FromHours(8)),
    };

    public static PdfResult Compose(Action<Flow> content) => VillageTracker.Reports.Layout.PdfDocument.Compose(Info, content);

    /// <summary>All letters of each page in the order they were drawn.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = Open(pdf);
        return [.. document.GetPages().Select(page => page.Text)];
    }

    /// <summary>The lines of a page from top to bottom, blanks left out.</summary>
    public static IReadOnlyList<string> Lines(byte[] pdf, int page = 1)
    {
        using var document = Open(pdf);
        return
        [
            .. document.GetPage(page).Letters
                .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
                .OrderByDescending(line => line.Key)
                .Select(line => string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal)),
        ];
    }

    public static IReadOnlyList<Letter> Letters(byte[] pdf, int page = 1)
    {
        using var document = Open(pdf);
        return [.. document.GetPage(page).Letters];
    }

    public static UglyToad.PdfPig.PdfDocument Open(byte[] pdf) =>
        UglyToad.PdfPig.PdfDocument.Open(pdf, new ParsingOptions { UseLenientParsing = false });
}
