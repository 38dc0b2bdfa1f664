using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Notices;

/// <summary>How a notice is printed for the board.</summary>
/// <param name="Address">Where the public reads it, for the QR code.</param>
/// <param name="IsA3">On A3, in larger type.</param>
/// <param name="FullNames">Names in full, only where the law asks for it; never a number.</param>
public sealed record NoticeBoardOptions(string Address, bool IsA3, bool FullNames);

/// <summary>The notice for the board in the area (公示栏): large title, table with its head on every page, period, where to object, QR code, page x of y.</summary>
public static class NoticeBoardPaper
{
    public static PdfResult Compose(NoticeView view, NoticeBoardOptions options)
    {
        var notice = view.Notice;
        var info = new DocumentInfo
        {
            Title = $"{notice.Title} {notice.Number}",
            Issuer = notice.IssuingBody,
            AsOf = $"校验码 {notice.Hash[..16].ToUpperInvariant()}",
            Mark = notice.IsDemonstration ? Words.DemonstrationMark : "",
            Subject = notice.Number,
            CreatedAt = new(notice.PostedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
            IsA3 = options.IsA3,
        };
        return PdfDocument.Compose(info, flow => Compose(view, options, flow));
    }

    private static void Compose(NoticeView view, NoticeBoardOptions options, Flow flow)
    {
        var (notice, scale) = (view.Notice, options.IsA3 ? 1.5f : 1f);
        var body = Styles.Body with { Size = 12 * scale };
        flow.Draw(56 * scale, (sheet, x, y, width) => DrawTitle(sheet, notice, x + (width / 2), y, width, scale));
        if (!notice.InForce)
        {
            flow.Notice($"本公示已于 {Words.LongDay(notice.WithdrawnOn!.Value)} 撤下，不再有效。{(view.ReplacedBy is { } by ? $"更换为 {by}。" : "")}", Palette.Red);
        }

        flow.Paragraph(view.Content.Body, body);
        if (notice.Type.HasRows())
        {
            flow.Table(Rows(view, options, scale));
        }

        flow.Space(6).KeepTogether(end => Foot(view, options, end, body, scale));
    }

    private static void DrawTitle(Sheet sheet, PublicNotice notice, float middle, float y, float width, float scale)
    {
        var style = Styles.Title with { Size = 26 * scale };
        var wanted = sheet.Measure(notice.Title, style);
        style = wanted > width ? style with { Size = style.Size * width / wanted } : style;
        sheet.Text(middle, y + (26 * scale), notice.Title, style, Align.Centre);
        sheet.Text(middle, y + (46 * scale), $"公示编号 {notice.Number}", Styles.Subtitle with { Size = 12 * scale }, Align.Centre);
    }

    private static Table Rows(NoticeView view, NoticeBoardOptions options, float scale)
    {
        var inFull = options.FullNames && view.Notice.Type.MayShowFullNames();
        return new(
        [
            Column.Fixed(view.Content.CodeHead, 66 * scale), Column.Fixed(view.Content.NameHead, 104 * scale),
            .. view.Content.Columns.Select(c => Column.Share(c, 1, IsWord(c) ? Align.Centre : Align.Right)),
        ])
        {
            Rows = [.. view.Content.Rows.Select(r => (IReadOnlyList<Cell>)[r.Code, inFull ? r.Name : r.Masked, .. r.Cells.Select(c => (Cell)c)])],
            Grid = true,
            Style = Styles.Cell with { Size = 10 * scale },
        };
    }

    private static bool IsWord(string column) => !column.Contains('（', StringComparison.Ordinal);

    private static void Foot(NoticeView view, NoticeBoardOptions options, Flow flow, TextStyle body, float scale)
    {
        var notice = view.Notice;
        flow.Paragraph($"公示时间：{Words.LongDay(notice.PostedOn)}至{Words.LongDay(notice.LastDay)}。", body.InBold());
        flow.Paragraph(
            $"对公示内容有意见，请在 {Words.LongDay(notice.ObjectUntil)} 以前提出。\n向谁提：{notice.ObjectTo}\n怎么提：{notice.ObjectHow}"
            + (notice.Bring.Length == 0 ? "" : $"\n带什么：{notice.Bring}"), body);
        flow.Qr(options.Address, 92 * scale, "用手机扫一扫，在家也能看、能提意见。"
            + (view.BoardCode is { } code ? $"\n本片区查阅码：{code}（只给本片区的住户用）" : ""));
        flow.Paragraph($"{notice.IssuingBody}\n{Words.LongDay(notice.PostedOn)}", body, Align.Right);
    }
}
