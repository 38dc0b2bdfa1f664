using VillageTracker.Reports.Layout.Blocks;

namespace VillageTracker.Reports.Layout;

/// <summary>Places the blocks of one flow on as many pages as they need, then draws head and foot.</summary>
internal sealed class Composer
{
    private readonly Ledger _ledger;
    private readonly PageFrame _frame;
    private readonly List<Sheet> _sheets = [];
    private readonly HashSet<Sheet> _bare = [];

    private Composer(Ledger ledger, PageFrame frame)
    {
        _ledger = ledger;
        _frame = frame;
        Sheet = AddSheet();
    }

    public Sheet Sheet { get; private set; }

    public float Y { get; set; }

    public float Left { get; } = PageFrame.Left;

    public float Width => _frame.Width;

    public float Bottom => _frame.Bottom;

    public float PageBody => _frame.Bottom - PageFrame.Top;

    public bool AtTop => Y <= PageFrame.Top;

    /// <summary>Lays the flow out on new pages of the file and answers them.</summary>
    public static IReadOnlyList<Sheet> Compose(Ledger ledger, DocumentInfo info, Action<Flow> content, string? bookmark = null)
    {
        var frame = new PageFrame(info);
        var flow = new Flow(frame.Width);
        content(flow);
        var composer = new Composer(ledger, frame);
        if (bookmark is not null)
        {
            composer.Sheet.Bookmark(bookmark, 0);
        }

        composer.Place(flow.Blocks);
        return composer.Finish();
    }

    public void NewPage() => Sheet = AddSheet();

    /// <summary>What comes next, if anything does, stands on a new page.</summary>
    public void EndPage()
    {
        if (!AtTop || _bare.Contains(Sheet))
        {
            Y = Bottom + 1;
        }
    }

    /// <summary>Goes to a new page unless this much room is left, or the page is still empty.</summary>
    public void Need(float height)
    {
        if (Y + height > Bottom && !AtTop)
        {
            NewPage();
        }
    }

    /// <summary>This page has no head or foot.</summary>
    public void LeaveBare() => _bare.Add(Sheet);

    public void Place(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (!AtTop)
            {
                Y += block.SpaceBefore;
            }

            if (Together(blocks, i) is > 0 and var height)
            {
                Need(height);
            }

            block.Place(this);
            Y += block.SpaceAfter;
        }
    }

    /// <summary>Height that must fit on one page from this block on: itself, and what it must stay with.</summary>
    private float Together(IReadOnlyList<Block> blocks, int index)
    {
        var height = 0f;
        for (; index < blocks.Count; index++)
        {
            var block = blocks[index];
            height += block.Foremost(this);
            if (!block.KeepWithNext)
            {
                break;
            }

            height += block.SpaceAfter + (index + 1 < blocks.Count ? blocks[index + 1].SpaceBefore : 0);
        }

        return Math.Min(height, PageBody);
    }

    private Sheet AddSheet()
    {
        var sheet = new Sheet(_ledger, _frame.PageWidth, _frame.PageHeight);
        _sheets.Add(sheet);
        Y = PageFrame.Top;
        return sheet;
    }

    private List<Sheet> Finish()
    {
        for (var i = 0; i < _sheets.Count; i++)
        {
            if (_bare.Contains(_sheets[i]))
            {
                _frame.DrawMark(_sheets[i]);
            }
            else
            {
                _frame.Draw(_sheets[i], i + 1, _sheets.Count);
            }
        }

        return _sheets;
    }
}
