using System.Collections.Concurrent;
using System.Text;

namespace VillageTracker.Reports.Layout.Fonts;

/// <summary>
/// The fonts of all documents: Noto Sans SC regular and bold, then fallbacks for characters these lack, asked one character
/// at a time. Files are mapped, not read, on first use and shared by the whole process. Any further .ttf or .otf file put
/// into the folder (a full Ext B font of the office, say) becomes one more fallback without a change here.
/// </summary>
public sealed class FontSet
{
    internal const int Regular = 0;
    internal const int Bold = 1;

    private static readonly string[] Known =
        ["NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf", "NotoSansHK_400Regular.ttf", "NotoSansJP_400Regular.ttf"];

    private static readonly ConcurrentDictionary<string, Lazy<FontSet>> Loaded = new();

    private readonly FontFace[] _faces;

    private FontSet(string directory)
    {
        var known = Known.Select(name => Path.Combine(directory, name)).ToList();
        if (known.FirstOrDefault(path => !File.Exists(path)) is { } absent)
        {
            throw FontMissingException.NotFound(absent);
        }

        var further = Directory.EnumerateFiles(directory)
            .Where(path => Path.GetExtension(path).ToUpperInvariant() is ".TTF" or ".OTF")
            .Except(known)
            .Order(StringComparer.Ordinal);
        _faces = [.. known.Concat(further).Select(path => new FontFace(path))];
    }

    /// <summary>The fonts that the build puts into the folder fonts beside the program.</summary>
    /// <exception cref="FontMissingException">A file is not there.</exception>
    public static FontSet Default => Load(Path.Combine(AppContext.BaseDirectory, "fonts"));

    internal int Count => _faces.Length;

    /// <summary>The fonts in a folder; the same folder always gives the same object.</summary>
    /// <exception cref="FontMissingException">A file is not there.</exception>
    public static FontSet Load(string directory) =>
        Loaded.GetOrAdd(Path.GetFullPath(directory), static path => new(() => new FontSet(path), LazyThreadSafetyMode.PublicationOnly)).Value;

    /// <summary>Whether some font here has the character.</summary>
    public bool Has(Rune character) => Find(character.Value, bold: false, out _) >= 0;

    internal FontFace this[int index] => _faces[index];

    /// <summary>The font for a character and its width in em; -1 and one em when no font has it.</summary>
    internal int Find(int codePoint, bool bold, out float width)
    {
        var first = bold ? Bold : Regular;
        width = _faces[first].Width(codePoint);
        if (width >= 0)
        {
            return first;
        }

        for (var i = Bold + 1; i < _faces.Length && codePoint < CharacterSet.Limit; i++)
        {
            width = _faces[i].Width(codePoint);
            if (width >= 0)
            {
                return i;
            }
        }

        width = 1;
        return -1;
    }
}
