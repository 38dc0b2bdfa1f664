namespace VillageTracker.Migrations.Seed.Targets;

/// <summary>Invented months of 2020 from January on; only the completed project of June (T06) is stated by the articles.</summary>
internal static class InventedActuals
{
    private const long Wan = 10_000_00; // 万元 or 万美元 in fen or cents

    public static readonly IReadOnlyDictionary<string, long[]> Year2020 = new Dictionary<string, long[]>
    {
        ["T01"] = Times(Wan, 310, 240, 355, 342, 338, 402, 331, 325, 368, 372),
        ["T02"] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
        ["T03"] = Times(Wan, 2100, 1500, 3600, 4200, 4500, 5200, 4100, 3900, 4300, 4350),
        ["T05"] = [0, 0, 1, 0, 0, 0, 0, 1, 0, 0],
        ["T06"] = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
        ["T07"] = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
        ["T08"] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        ["T09"] = [0, 0, 0, 0, 0, 0, 0, 0], // September was never reported: the grey light
        ["T10"] = Times(Wan, 0, 0, 0, 0, 40, 0, 60, 0, 50, 0),
        ["T11"] = [6, 3, 8, 9, 8, 10, 7, 6, 8, 7],
        ["T12"] = [0, 0, 0, 0, 1, 0, 1, 0, 0, 1],
    };

    private static long[] Times(long factor, params long[] values) => [.. values.Select(v => v * factor)];
}
