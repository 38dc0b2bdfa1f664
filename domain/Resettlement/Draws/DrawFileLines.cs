namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>Where in the text of a draw file something stands, as an editor counts lines.</summary>
internal sealed class DrawFileLines(string text)
{
    private readonly string[] _lines = text.Split('\n');
    private readonly Dictionary<string, int?> _fields = new(StringComparer.Ordinal);

    /// <summary>The line on which a field begins; null when the file is not laid out as we write it.</summary>
    public int? OfField(string name)
    {
        if (!_fields.TryGetValue(name, out var line))
        {
            var at = Array.FindIndex(_lines, l => l.AsSpan().TrimStart().StartsWith($"\"{name}\":", StringComparison.Ordinal));
            _fields[name] = line = at < 0 ? null : at + 1;
        }

        return line;
    }

    /// <summary>The line of the n-th row of a section, from 0.</summary>
    public int? OfRow(string section, int n) =>
        OfField(section) is { } head && head + n < _lines.Length && _lines[head - 1].AsSpan().TrimEnd().EndsWith("[", StringComparison.Ordinal) ? head + n + 1 : null;
}
