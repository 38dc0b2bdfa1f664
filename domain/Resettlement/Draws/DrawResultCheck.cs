namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>Compares the stated result with the one that follows: who is twice, who is missing, and the first number that another household should have.</summary>
internal static class DrawResultCheck
{
    public static IEnumerable<DrawFault> Of(DrawList list, DrawFile file, DrawFileLines lines)
    {
        if (Doubtful(list))
        {
            return [new("名单有错，无法重新抽签", null)];
        }

        return [.. Persons(list, file, lines), .. Places(DrawAlgorithm.Run(list, file.Seed), file.Result, lines).Take(1)];
    }

    private static bool Doubtful(DrawList list) =>
        (list.Kind.DealsHomes() && list.Homes.Count < list.Entrants.Count) || list.Entrants.DistinctBy(e => e.Code).Count() != list.Entrants.Count;

    private static IEnumerable<DrawFault> Persons(DrawList list, DrawFile file, DrawFileLines lines)
    {
        HashSet<string> known = new(list.Entrants.Select(e => e.Code), StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var n = 0; n < file.Result.Count; n++)
        {
            var code = file.Result[n].Code;
            if (!known.Contains(code))
            {
                yield return new($"结果里的 {code} 不在名单上", lines.OfRow("result", n));
            }
            else if (!seen.Add(code))
            {
                yield return new($"结果里 {code} 出现两次", lines.OfRow("result", n));
            }
        }

        foreach (var missing in list.Entrants.Where(e => !seen.Contains(e.Code)))
        {
            yield return new($"名单上的 {missing.Code} 在结果里没有", null);
        }
    }

    private static IEnumerable<DrawFault> Places(IReadOnlyList<DrawPlaceValue> right, IReadOnlyList<DrawPlaceValue> stated, DrawFileLines lines)
    {
        for (var n = 0; n < Math.Min(right.Count, stated.Count); n++)
        {
            if (right[n] != stated[n])
            {
                yield return new($"第一处不符：{Words(right[n].Number)}应是 {Words(right[n])}，文件写的是 {Words(stated[n].Number)} {Words(stated[n])}", lines.OfRow("result", n));
            }
        }

        if (stated.Count > right.Count)
        {
            yield return new($"结果多出 {stated.Count - right.Count} 行", lines.OfRow("result", right.Count));
        }
    }

    private static string Words(int number) => FormattableString.Invariant($"第 {number} 号");

    private static string Words(DrawPlaceValue place) =>
        place.Code + (place.Home.Length > 0 ? $"（{place.Home}）" : "") + (place.Turn > 0 ? FormattableString.Invariant($"（上台第 {place.Turn}）") : "");
}
