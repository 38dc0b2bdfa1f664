using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Slips;

/// <summary>查询纸条, ten on an A4 page to be cut: for whom, the code in large type, a QR code that opens the page with the code filled in.</summary>
/// <remarks>The code stands behind # in the address, so that no server and no log between phone and office sees it.</remarks>
public static class SlipSheet
{
    private const int Columns = 2;
    private const int RowsOnPage = 5;
    private const float Gap = 8;
    private const float Margin = 36;
    private const float CodeSize = 74;

    /// <param name="slips">In the order of the sheet.</param>
    /// <param name="issuer">圩洋村村民委员会.</param>
    /// <param name="site">Address of the site; without it there is no QR code.</param>
    /// <param name="on">Printed on.</param>
    /// <param name="output">The file; left open.</param>
    public static PdfSummary Write(IReadOnlyList<PrintedSlip> slips, string issuer, string? site, DateOnly on, Stream output)
    {
        var batch = new PdfBatch(new()
        {
            Title = "查询纸条", Issuer = issuer, AsOf = Words.Day(on), CreatedAt = new(on.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
        });
        foreach (var page in slips.Chunk(Columns * RowsOnPage))
        {
            batch.AddPage($"{page[0].HouseholdCode} 至 {page[^1].HouseholdCode}", sheet => Draw(sheet, page, issuer, site));
        }

        return batch.WriteTo(output);
    }

    private static void Draw(Sheet sheet, PrintedSlip[] slips, string issuer, string? site)
    {
        var (width, height) = ((sheet.Width - 2 * Margin - Gap) / Columns, (sheet.Height - 2 * Margin - (RowsOnPage - 1) * Gap) / RowsOnPage);
        foreach (var (slip, n) in slips.Select((s, n) => (s, n)))
        {
            Draw(sheet, slip, issuer, site, Margin + n % Columns * (width + Gap), Margin + n / Columns * (height + Gap), width, height);
        }
    }

    private static void Draw(Sheet sheet, PrintedSlip slip, string issuer, string? site, float x, float y, float width, float height)
    {
        sheet.Box(x, y, width, height, Ink.None, Palette.MidGrey, 0.7f, 3);
        var room = width - CodeSize - 26;
        sheet.Text(x + 10, y + 20, sheet.Fit($"{slip.Where} 办理进度查询", room, Styles.Value with { Size = 11, Bold = true }), Styles.Value with { Size = 11, Bold = true });
        sheet.Text(x + 10, y + 37, $"{slip.HouseholdCode}　{slip.MaskedName}", Styles.Value);
        sheet.Text(x + 10, y + 60, "查询码", Styles.Small);
        sheet.Text(x + 10, y + 80, slip.Code.ToString(), Styles.Value with { Size = 17, Bold = true });
        sheet.Text(x + 10, y + 99, "手机扫码，或打开村里的网站点“查安置房进度”，", Styles.Small);
        sheet.Text(x + 10, y + 111, "再输入户主身份证号后六位。不用登录，只看得到自家。", Styles.Small);
        sheet.Text(x + 10, y + 123, "请妥善保管，不要给别人。丢了到窗口换一张，旧的就作废。", Styles.Small);
        sheet.Text(x + 10, y + height - 8, sheet.Fit(issuer, width - 20, Styles.Small), Styles.Small);
        if (site is not null)
        {
            sheet.Qr(x + width - CodeSize - 10, y + 12, CodeSize, $"{site}/lookup#{slip.Code}");
        }
    }
}
