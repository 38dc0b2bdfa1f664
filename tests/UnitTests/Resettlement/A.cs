using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>Settlements under the demonstration policy: 1650, 2850 and 5600 yuan, 10 m² excess, fund 65 yuan.</summary>
internal static class A
{
    public static TierPrices Prices(decimal resettlement) =>
        new(UnitPrice.FromYuan(resettlement), UnitPrice.FromYuan(2850.00m), UnitPrice.FromYuan(5600.00m));

    public static SettlementUnit Unit(string name, decimal area, decimal floorYuan = 0m) => new(
        name, FloorArea.FromSquareMetres(area), FloorAdjustment.PerSqm(UnitPrice.FromYuan(floorYuan)));

    public static SettlementInput Input(
        decimal entitlement, SettlementUnit[] units, TierPrices? prices = null,
        SettlementItem[]? items = null, (string Label, decimal Yuan)[]? credits = null) => new(
        FloorArea.FromSquareMetres(entitlement), FloorArea.FromSquareMetres(10.00m), prices ?? Prices(1650.00m),
        UnitPrice.FromYuan(65.00m), units, items ?? [],
        [.. (credits ?? []).Select(credit => new SettlementCredit(credit.Label, Money.FromYuan(credit.Yuan), "补偿协议"))]);

    public static SettlementResult Settlement(
        decimal entitlement, SettlementUnit[] units, TierPrices? prices = null,
        SettlementItem[]? items = null, (string Label, decimal Yuan)[]? credits = null) =>
        SettlementCalculator.Calculate(Input(entitlement, units, prices, items, credits));

    public static void Expect(SettlementResult result, string net, string capitals, params string[] lines)
    {
        Assert.Equal(lines, result.Lines.Select(line => $"{line.Label} {line.Amount}"));
        Assert.Equal(net, $"{result.DirectionWord} {result.AmountDue}");
        Assert.Equal(capitals, result.Capitals);
        Assert.Equal(result.Net, result.Explain().Amount);
    }
}
