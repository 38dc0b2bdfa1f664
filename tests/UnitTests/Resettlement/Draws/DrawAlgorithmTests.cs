using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Draws;

/// <summary>The algorithm: fixed vectors, and that each order is equally likely.</summary>
public sealed class DrawAlgorithmTests
{
    [Theory]
    [InlineData(DrawKind.OrderNumbers, "4e58c9faba7fc4b07805769947bfb23487c017b76cd9cc04ebcabd54b80303ff", "c2247950c30abe7b740c8ff490a193b3346129a8f493c3f111147182883f159a",
        "009 004 007 006 008 002 005 001 003 010")]
    [InlineData(DrawKind.TwoRounds, "4ac7a48e59aeeaf59502ccbe5814925a7fd91ad6f0d81a85c73d9bee13550a31", "36428bc5e1a67793d3bf94f61af42ce5d3a326f723ab2759188e52f26e710b4d",
        "009@1 004@2 002@7 008@6 005@8 006@9 007@10 001@5 010@3 003@4")]
    [InlineData(DrawKind.Homes, "da0d686c9de362aa1b6361be7186c429b769e4b31c3e088dff373668e28178c2", "40c882e3956c4b693ee9cf2e9f6f014aabe0ec312f8ceeb670808ea660a31e5a",
        "009=1-1-202 004=2-1-101 002=1-2-202 001=1-1-101 005=1-1-301 008=1-2-101 007=1-2-201 003=1-1-201 006=1-2-102 010=1-1-102")]
    [InlineData(DrawKind.BySigning, "f1d16368e6d960e6b0c67746f1a184469c608452d014e5014c842a3807581c5b", "06d7abbff0150cf98d2d5783dcbd3c4a542361f670b61e6ea30475217e3a24da",
        "004 009 007 002 005 010 006 003 001 008")]
    public void The_result_is_what_another_program_computed(DrawKind kind, string listHash, string seed, string result)
    {
        var list = Lists.Of(kind);

        Assert.Equal(listHash, list.Hash());
        Assert.Equal(Lists.Commitment, DrawHash.Commitment(Lists.Secret));
        Assert.Equal(seed, DrawHash.Seed(list.Hash(), Lists.Secret, Lists.Digits));
        var places = DrawAlgorithm.Run(list, seed);
        Assert.Equal(Enumerable.Range(1, 10), places.Select(p => p.Number));
        Assert.Equal(result, string.Join(' ', places.Select(p => p.Code[^3..] + (p.Turn > 0 ? $"@{p.Turn}" : "") + (p.Home.Length > 0 ? $"={p.Home}" : ""))));
    }

    [Fact]
    public void The_stream_is_what_another_program_computed()
    {
        DrawLots stream = new(new string('0', 64), "words");

        Assert.Equal([2, 0, 0, 5, 5, 2, 3, 1, 1, 4, 3, 1], Enumerable.Range(0, 12).Select(_ => stream.Below(6)));
    }

    [Fact]
    public void A_priority_batch_gets_the_first_numbers_whatever_the_seed()
    {
        for (var n = 0; n < 50; n++)
        {
            var places = DrawAlgorithm.Run(Lists.Of(DrawKind.OrderNumbers), DrawHash.Of($"{n}"));

            Assert.Equal(["D03-004", "D03-009"], places.Take(2).Select(p => p.Code).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Acceptance_numbers_are_the_order_and_need_no_lot()
    {
        DrawList list = new("CQ-2020-0009", DrawKind.ByAcceptance, "验收", false, ["全部参加户"],
            [new(1, "D03-001", "王**", "000012"), new(1, "D03-002", "李*", "000003"), new(1, "D03-003", "张*", "000007")], []);

        Assert.False(list.NeedsLot);
        Assert.Equal(["D03-002", "D03-003", "D03-001"], DrawAlgorithm.Run(list, "any").Select(p => p.Code));
        Assert.True(Lists.Of(DrawKind.BySigning).NeedsLot);
    }

    /// <summary>签约先后: who signed in an earlier minute stands before; those of one minute draw lots, and either may win.</summary>
    [Fact]
    public void Minutes_of_signing_order_and_one_minute_draws_lots()
    {
        DrawList list = new("CQ-2020-0009", DrawKind.BySigning, "签约", false, ["全部参加户"],
            [new(1, "D03-001", "王**", "2020-03-05 09:31"), new(1, "D03-002", "李*", "2020-03-05 09:30"), new(1, "D03-003", "张*", "2020-03-05 09:30"), new(1, "D03-004", "钱*", "2020-03-04 17:00")], []);
        var orders = Enumerable.Range(0, 60).Select(n => string.Join(' ', DrawAlgorithm.Run(list, DrawHash.Of($"{n}")).Select(p => p.Code[^1]))).Distinct().Order(StringComparer.Ordinal);

        Assert.True(list.NeedsLot);
        Assert.Equal(["4 2 3 1", "4 3 2 1"], orders);
    }

    /// <summary>24 orders of four households over 24,000 seeds: chi-squared with 23 degrees of freedom lies below 60 but once in 30,000 times.</summary>
    [Fact]
    public void Each_order_is_equally_likely()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var list = Lists.Of(4);
        for (var n = 0; n < 24_000; n++)
        {
            var order = string.Concat(DrawAlgorithm.Run(list, DrawHash.Of($"fair {n}")).Select(p => p.Code[^1]));
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(24, counts.Count);
        Assert.True(counts.Values.Sum(c => (c - 1_000.0) * (c - 1_000.0) / 1_000.0) < 60);
    }

    [Fact]
    public void A_list_that_could_not_be_drawn_is_refused()
    {
        Refused.With<DrawListEmpty>(() => List([]).Check());
        Refused.With<DrawEntryTwice>(() => List([new(1, "D03-001", "王*", ""), new(1, "D03-001", "王*", "")]).Check());
        Refused.With<DrawBatchEmpty>(() => new DrawList("N", DrawKind.OrderNumbers, "题", false, ["优先批", "普通批"], [new(2, "D03-001", "王*", "")], []).Check());
        Refused.With<DrawHomesTooFew>(() => new DrawList("N", DrawKind.Homes, "题", false, ["全部"], [new(1, "D03-001", "王*", "")], []).Check());
        Refused.With<DrawTextNotAllowed>(() => List([new(1, "D03-001", "王|*", "")]).Check());
        Refused.With<DrawTextNotAllowed>(() => List([new(1, "D03-001", "王\n*", "")]).Check());
    }

    private static DrawList List(DrawEntry[] entrants) => new("N", DrawKind.OrderNumbers, "题", false, entrants.Length > 0 ? ["全部"] : [], entrants, []);
}
