using VillageTracker.Reports.Layout.Fonts;
using VillageTracker.Reports.Layout.Writing;

namespace VillageTracker.Reports.Layout;

/// <summary>
/// Many documents in one file, e.g. a year of certificates: each starts on a new page, has a bookmark and counts its own
/// pages, and all share one cut of the fonts. A page waits in memory as some 10 KB of drawing orders until the file is written.
/// </summary>
public sealed class PdfBatch
{
    private readonly DocumentInfo _info;
    private readonly Ledger _ledger;
    private readonly List<Sheet> _sheets = [];

    /// <exception cref="FontMissingException">A font file is not there.</exception>
    public PdfBatch(DocumentInfo info)
        : this(info, FontSet.Default)
    {
    }

    /// <exception cref="FontMissingException">A font file is not there.</exception>
    public PdfBatch(DocumentInfo info, FontSet fonts)
    {
        _info = info;
        _ledger = new(fonts);
    }

    public int Pages => _sheets.Count;

    /// <summary>A document of one or more pages that flows; <paramref name="info"/> gives its head and foot.</summary>
    public void Add(string bookmark, DocumentInfo info, Action<Flow> content) =>
        _sheets.AddRange(Composer.Compose(_ledger, info, content, bookmark));

    /// <summary>One page drawn at fixed places, without head or foot.</summary>
    public void AddPage(string bookmark, Action<Sheet> draw)
    {
        var frame = new PageFrame(_info);
        var sheet = new Sheet(_ledger, frame.PageWidth, frame.PageHeight);
        sheet.Bookmark(bookmark, 0);
        draw(sheet);
        _sheets.Add(sheet);
    }

    /// <summary>Writes the file. The stream is left open.</summary>
    /// <exception cref="LayoutException">Nothing was added.</exception>
    public PdfSummary WriteTo(Stream output)
    {
        if (_sheets.Count == 0)
        {
            throw new LayoutException("没有可打印的文书。");
        }

        PdfWriter.Write(output, _info, _ledger, _sheets);
        return new(_sheets.Count, _ledger.Missing);
    }
}
