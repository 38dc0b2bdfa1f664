using System.Globalization;

namespace VillageTracker.Reports.Layout;

/// <summary>A4 or A3, its margins, and the head and foot of every page.</summary>
internal sealed class PageFrame(DocumentInfo info)
{
    private const float Side = 56;
    private const float HeadLine = 46;
    private const float FootLine = 38;

    public float PageWidth => info.Landscape ? Long : Short;

    public float PageHeight => info.Landscape ? Short : Long;

    private float Short => info.IsA3 ? 842 : 595;

    private float Long => info.IsA3 ? 1191 : 842;

    public const float Left = Side;

    public float Right => PageWidth - Side;

    public float Width => Right - Left;

    public const float Top = 66;

    public float Bottom => PageHeight - 60;

    public void Draw(Sheet sheet, int page, int pages)
    {
        var small = Styles.Small;
        sheet.Text(Left, HeadLine - 6, info.Issuer, small);
        var end = Right - DrawMark(sheet);
        var room = end - Left - sheet.Measure(info.Issuer, small) - 24;
        sheet.Text(end, HeadLine - 6, sheet.Fit(info.Title, room, small), small, Align.Right);
        sheet.Line(Left, HeadLine, Right, HeadLine, Palette.Line);

        var foot = PageHeight - FootLine;
        sheet.Line(Left, foot, Right, foot, Palette.Line);
        sheet.Text(Left, foot + 14, info.AsOf, small);
        sheet.Text(Right, foot + 14, string.Create(CultureInfo.InvariantCulture, $"第 {page} 页 / 共 {pages} 页"), small, Align.Right);
    }

    /// <summary>The mark stands on every page, title pages too. Answers the width it takes.</summary>
    public float DrawMark(Sheet sheet)
    {
        if (info.Mark.Length == 0)
        {
            return 0;
        }

        var width = sheet.Measure(info.Mark, Styles.Small) + 10;
        sheet.Box(Right - width, HeadLine - 17, width, 13.5f, Ink.None, Palette.Blue, 0.6f, 2);
        sheet.Text(Right - width / 2, HeadLine - 7, info.Mark, Styles.Small.With(Palette.Blue), Align.Centre);
        return width + 10;
    }
}
