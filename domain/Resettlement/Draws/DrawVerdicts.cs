using System.Collections.Concurrent;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>Verdicts on draws as their rows stood: the same rows are drawn again once, however many people look. One for the whole process.</summary>
/// <remarks>Kept under the hash of everything the verdict follows from, so that a row changed behind the application's back is judged anew.</remarks>
public sealed class DrawVerdicts
{
    private const int Most = 200;

    private readonly ConcurrentDictionary<string, DrawVerdict> _kept = new(StringComparer.Ordinal);

    public DrawVerdict Of(Draw draw)
    {
        var text = draw.File().ToJson();
        var rows = DrawHash.Of(text);
        if (_kept.TryGetValue(rows, out var known))
        {
            return known;
        }

        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        return _kept[rows] = DrawCheck.Of(text);
    }
}
