using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>What holds for every settlement, tried on thousands of invented ones; the seed is fixed, so a failure comes back.</summary>
public sealed class SettlementPropertyTests
{
    private const int Tries = 3_000;

    [Fact]
    public void Every_hundredth_of_a_square_metre_is_paid_once()
    {
        foreach (var input in Inputs(1))
        {
            var result = SettlementCalculator.Calculate(input);
            foreach (var unit in input.Units)
            {
                var tiers = result.Lines.Where(l => l.UnitName == unit.Name && l.Label is "安置价" or "成本价" or "市场价").ToList();
                Assert.Equal(unit.Measured.SquareMetres, tiers.Where(l => l.UnitName == unit.Name).Sum(l => l.Quantity));
            }

            var atResettlement = result.Lines.Where(l => l.Label == "安置价").Sum(l => l.Quantity!.Value);
            var atCost = result.Lines.Where(l => l.Label == "成本价").Sum(l => l.Quantity!.Value);
            Assert.Equal(input.Entitlement.SquareMetres, atResettlement + result.EntitlementLeft.SquareMetres);
            Assert.True(atCost <= input.SmallExcess.SquareMetres);
            Assert.False(result.EntitlementLeft > FloorArea.Zero && atCost > 0, "the dearer tier begins only when the entitlement is used up");
        }
    }

    [Fact]
    public void Totals_are_sums_of_rounded_lines()
    {
        foreach (var input in Inputs(2))
        {
            var result = SettlementCalculator.Calculate(input);
            Assert.All(result.Lines, l => Assert.True(l.IsCredit || l.Amount == Money.RoundYuan(l.Quantity!.Value * l.UnitPrice!.Value.Yuan)));
            Assert.Equal(result.Lines.Sum(l => l.IsCredit ? -l.Amount.Fen : l.Amount.Fen), result.Net.Fen);
            Assert.Equal(result.Debit, Enum.GetValues<SettlementGroup>().Where(g => g != SettlementGroup.Credit).Select(result.Subtotal).Sum());
            Assert.Equal(result.Net, result.Explain().Amount);
        }
    }

    [Fact]
    public void More_area_never_costs_less_also_at_the_thresholds()
    {
        foreach (var input in Inputs(3).Where(i => i.Units.All(u => u.Adjustment.Value >= 0)))
        {
            var edge = input with { Units = [input.Units[0] with { Measured = input.Entitlement + input.SmallExcess }] };
            foreach (var start in new[] { input with { Units = [input.Units[0]] }, edge, edge with { Units = [edge.Units[0] with { Measured = input.Entitlement }] } })
            {
                var more = start with { Units = [start.Units[0] with { Measured = new FloorArea(start.Units[0].Measured.HundredthsSqm + 1) }] };
                Assert.True(SettlementCalculator.Calculate(more).Net >= SettlementCalculator.Calculate(start).Net);
            }
        }
    }

    [Fact]
    public void A_statement_and_its_supplement_come_to_what_the_new_areas_cost()
    {
        foreach (var input in Inputs(4).Where(i => i.Units.All(u => u.Adjustment.Mode != FloorAdjustMode.Percent)))
        {
            var now = input.Units.Select((u, i) => new FloorArea(Math.Max(1, u.Measured.HundredthsSqm + ((i % 2 == 0) ? 37 : -23)))).ToList();
            var direct = SettlementCalculator.Calculate(input with { Units = [.. input.Units.Zip(now, (u, area) => u with { Measured = area })] });
            var supplement = SettlementSupplement.Calculate(input, now);

            // Each line is rounded for itself, so a fen a line may lie between the two ways.
            var apart = Math.Abs(SettlementCalculator.Calculate(input).Net.Fen + supplement.Net.Fen - direct.Net.Fen);
            Assert.InRange(apart, 0, 2 * Math.Max(1, supplement.Lines.Count));
            Assert.Equal(direct.EntitlementLeft, supplement.EntitlementLeft);
        }
    }

    private static IEnumerable<SettlementInput> Inputs(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < Tries; n++)
        {
            var first = random.Next(100_000, 300_000);
            var second = first + random.Next(0, 200_000);
            yield return new(
                new(random.Next(0, 20_000)), new(random.Next(0, 2_000)), new(new(first), new(second), new(second + random.Next(0, 400_000))), new(random.Next(0, 10_000)),
                [.. Enumerable.Range(1, random.Next(1, 4)).Select(i => new SettlementUnit($"1-{i}-101", new(random.Next(1, 15_000)), Floor(random)))],
                random.Next(2) == 0 ? [] : [new(SettlementGroup.Annex, "储藏室", random.Next(1, 2_000) / 100m, "㎡", new(random.Next(0, 200_000)))],
                random.Next(2) == 0 ? [] : [new("补偿协议余款", new(random.Next(0, 40_000_000)), "协议")]);
        }
    }

    private static FloorAdjustment Floor(Random random) => random.Next(3) switch
    {
        0 => FloorAdjustment.None,
        1 => FloorAdjustment.PerSqm(new(random.Next(-10_000, 10_000))),
        _ => FloorAdjustment.Percent(random.Next(-20, 20) / 100m),
    };
}
