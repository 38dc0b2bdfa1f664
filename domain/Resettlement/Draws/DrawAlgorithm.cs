namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>One line of the result.</summary>
/// <param name="Number">选房顺序号, from 1.</param>
/// <param name="Turn">上台抽签的先后 where there are two rounds; else 0.</param>
/// <param name="Code">户号.</param>
/// <param name="Home">The home dealt to it, or empty.</param>
public sealed record DrawPlaceValue(int Number, int Turn, string Code, string Home);

/// <summary>From list and seed to the result; nothing else goes in, so anybody can do it again.</summary>
/// <remarks>One batch after another, each with shuffles of its own label; numbers go on from batch to batch.</remarks>
public static class DrawAlgorithm
{
    public static IReadOnlyList<DrawPlaceValue> Run(DrawList list, string seed)
    {
        List<DrawPlaceValue> places = new(list.Entrants.Count);
        foreach (var batch in list.Entrants.GroupBy(e => e.Batch).OrderBy(g => g.Key))
        {
            places.AddRange(OfBatch(list.Kind, [.. batch], seed, places.Count));
        }

        return list.Kind.DealsHomes() ? Deal(places, list.Homes, seed) : places;
    }

    private static IEnumerable<DrawPlaceValue> OfBatch(DrawKind kind, IReadOnlyList<DrawEntry> entrants, string seed, int before)
    {
        var (batch, codes) = (entrants[0].Batch, entrants.Select(e => e.Code).ToArray());
        return kind switch
        {
            DrawKind.TwoRounds => TwoRounds(Shuffled(codes, seed, $"round1/{batch}"), Shuffled(Enumerable.Range(1, codes.Length), seed, $"round2/{batch}"), before),
            DrawKind.ByAcceptance or DrawKind.BySigning => Numbered(ByRank(entrants, seed), before),
            _ => Numbered(Shuffled(codes, seed, $"order/{batch}"), before),
        };
    }

    private static IEnumerable<DrawPlaceValue> Numbered(IEnumerable<string> codes, int before) =>
        codes.Select((code, n) => new DrawPlaceValue(before + n + 1, 0, code, ""));

    /// <summary>The first to step up takes the first lot of the second round.</summary>
    private static IEnumerable<DrawPlaceValue> TwoRounds(string[] turns, int[] lots, int before) =>
        turns.Select((code, n) => new DrawPlaceValue(before + lots[n], before + n + 1, code, "")).OrderBy(p => p.Number);

    private static IEnumerable<string> ByRank(IEnumerable<DrawEntry> entrants, string seed) =>
        entrants.GroupBy(e => e.Rank, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => Shuffled(g.Select(e => e.Code), seed, $"tie/{g.First().Batch}/{g.Key}"));

    private static IReadOnlyList<DrawPlaceValue> Deal(List<DrawPlaceValue> places, IReadOnlyList<string> homes, string seed)
    {
        var dealt = Shuffled(homes, seed, "homes");
        return [.. places.Select((place, n) => place with { Home = dealt[n] })];
    }

    private static T[] Shuffled<T>(IEnumerable<T> items, string seed, string label)
    {
        var all = items.ToArray();
        new DrawLots(seed, label).Shuffle(all);
        return all;
    }
}
