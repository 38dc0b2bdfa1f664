using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.UnitTests.Resettlement.Draws;

/// <summary>The list of the vectors; lists, seeds and results were computed by another program in another language.</summary>
internal static class Lists
{
    public const string Secret = "89dd7bc7d1c16da3470b0ed6ba433d062c5249651de621502335d536762512b2";
    public const string Commitment = "80f3e9e2736f3bc9c9f9be1bf95cc1ffa477e6cc01c44ea5149ce00af318221c";

    public static readonly DrawDigitValue[] Digits = [new(3, 7), new(11, 0), new(5, 4)];

    private static readonly (int Batch, string Code, string Name, string Signed)[] Households =
    [
        (2, "D03-010", "吴*", "2020-03-02"), (1, "D03-009", "欧阳*", "2020-03-01"), (2, "D03-001", "王**", "2020-03-05"), (2, "D03-003", "𠮷*", "2020-03-05"),
        (2, "D03-002", "李*", "2020-03-01"), (1, "D03-004", "张*", "2020-03-01"), (2, "D03-005", "赵**", "2020-03-02"), (2, "D03-006", "钱*", "2020-03-05"),
        (2, "D03-007", "孙*", "2020-03-01"), (2, "D03-008", "周**", "2020-03-09"),
    ];

    private static readonly string[] Homes =
        ["2-1-101", "1-1-101", "1-1-102", "1-1-201", "1-1-202", "1-1-301", "1-1-302", "1-2-101", "1-2-102", "1-2-201", "1-2-202", "1-2-301"];

    public static DrawList Of(DrawKind kind) => new("CQ-2020-0007", kind, "测试抽签", false, ["优先批", "普通批"],
        Households.Select(h => new DrawEntry(h.Batch, h.Code, h.Name, kind == DrawKind.BySigning ? h.Signed : "")), kind.DealsHomes() ? Homes : []);

    public static DrawList Of(int households) => new("CQ-2020-0008", DrawKind.OrderNumbers, "测试抽签", false, ["全部参加户"],
        Enumerable.Range(1, households).Select(n => new DrawEntry(1, $"D03-{n:000000}", "王**", "")), []);

    public static DrawFile File(DrawKind kind) => File(Of(kind));

    public static DrawFile File(DrawList list)
    {
        var (hash, seed) = (list.Hash(), DrawHash.Seed(list.Hash(), Secret, Digits));
        return DrawFile.Of(list, hash, Commitment, Secret, Digits, seed, DrawAlgorithm.Run(list, seed));
    }
}
