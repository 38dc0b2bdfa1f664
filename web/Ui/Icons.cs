using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageTracker.Web.Ui;

/// <summary>Drawings of the icons that the build took from @tabler/icons (list in the project file), ready to write into a page.</summary>
public static partial class Icons
{
    private static readonly ConcurrentDictionary<string, string> Drawings = new(StringComparer.Ordinal);

    /// <summary>The whole svg element, hidden from screen readers: the word beside it says what it means.</summary>
    /// <exception cref="ArgumentException">The icon is not in the list of the project file.</exception>
    public static string Svg(string name, int size = 20) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg class="icon" width="{size}" height="{size}" viewBox="0 0 24 24" aria-hidden="true">{Drawings.GetOrAdd(name, Read)}</svg>""");

    private static string Read(string name)
    {
        using var file = typeof(Icons).Assembly.GetManifestResourceStream("icon/" + name)
            ?? throw new ArgumentException($"No icon '{name}': add it to IconName in the web project file.", nameof(name));
        using var reader = new StreamReader(file);
        var shapes = Element().Matches(reader.ReadToEnd())
            .Select(m => m.Value)
            .Where(shape => !shape.Contains("M0 0h24v24H0z", StringComparison.Ordinal));
        return string.Concat(shapes);
    }

    [GeneratedRegex(@"<(path|circle|line|polyline|rect|ellipse)\s[^>]*/>")]
    private static partial Regex Element();
}
