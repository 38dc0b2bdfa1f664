using VillageTracker.Reports.Layout.Fonts;

namespace VillageTracker.Reports.Layout;

/// <summary>What all pages of one file share while they are laid out: fonts, characters in use, characters no font has, bookmarks.</summary>
internal sealed class Ledger(FontSet fonts)
{
    private readonly CharacterSet?[] _used = new CharacterSet?[fonts.Count];
    private readonly SortedSet<string> _missing = new(StringComparer.Ordinal);

    public FontSet Fonts => fonts;

    public List<Bookmark> Bookmarks { get; } = [];

    public IReadOnlyList<string> Missing => [.. _missing];

    public CharacterSet? Used(int font) => _used[font];

    public void Use(int font, int codePoint) => (_used[font] ??= new()).Add(codePoint);

    public void Miss(string character) => _missing.Add(character);

    /// <summary>Notes a bookmark and answers the name of its anchor in the file.</summary>
    public string Mark(int level, string title)
    {
        var anchor = "a" + Bookmarks.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Bookmarks.Add(new(level, title, anchor));
        return anchor;
    }
}

/// <summary>A line of the reader's table of contents; level 1 is outermost.</summary>
internal sealed record Bookmark(int Level, string Title, string Anchor);
