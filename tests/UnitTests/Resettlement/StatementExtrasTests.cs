using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Items;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>Annexes, collected fees, entitlement sold back, and the rule behind each line.</summary>
public sealed class StatementExtrasTests
{
    [Fact]
    public void A_storage_room_is_an_annex_and_a_gas_connection_is_collected()
    {
        var draft = StatementDraft.For(Some.Home(), Some.Share() with { Items = [new(ItemKind.StorageRoom, 8.25m, "3-12号"), new(ItemKind.Gas, 1, null)] }, Some.Rules());
        Assert.Equal("9,900.00", draft.Result.Lines.Single(l => l.Label == "储藏室").Amount.ToString());
        Assert.Equal(SettlementGroup.Annex, draft.Result.Lines.Single(l => l.Label == "储藏室").Group);
        Assert.Equal(SettlementGroup.Collected, draft.Result.Lines.Single(l => l.Label == "燃气初装费").Group);
    }

    [Fact]
    public void What_is_kept_computes_again_to_the_same_statement()
    {
        var draft = StatementDraft.For(Some.Home(), SellingBack() with { Items = [new(ItemKind.Garage, 21.33m, null)] }, Some.Rules());
        var again = StatementInputs.FromJson(draft.Inputs.ToJson()).Compute();
        Assert.Equal(draft.Result.Lines, again.Lines);
        Assert.Equal(draft.Result.Net, again.Net);
    }

    [Fact]
    public void Entitlement_sold_back_is_a_credit_of_the_last_home()
    {
        var draft = StatementDraft.For(Some.Home(), SellingBack(), Some.Rules());
        Assert.Equal("24.65", draft.Result.EntitlementLeft.ToString());
        Assert.Equal("14,790.00", draft.Result.Lines.Single(l => l.Label == StatementDraft.BuyBackCredit).Amount.ToString());
        Assert.DoesNotContain(StatementDraft.For(Some.Home(), SellingBack() with { IsLastHome = false }, Some.Rules()).Result.Lines, l => l.Label == StatementDraft.BuyBackCredit);
        Assert.DoesNotContain(StatementDraft.For(Some.Home(), Some.Share(), Some.Rules()).Result.Lines, l => l.Label == StatementDraft.BuyBackCredit);
    }

    [Fact]
    public void Every_line_names_its_rule_or_its_paper()
    {
        var draft = StatementDraft.For(Some.Home(150m), Some.Share(credit: 10m) with
        {
            Items = [.. ItemKinds.All.Select(kind => new ItemTaken(kind, 1, null))],
            FloorPrice = new(FloorAdjustment.PerSqm(UnitPrice.FromYuan(20m)), "楼层差价表第1版"),
        }, Some.Rules());
        Assert.All(draft.Result.Lines.Where(l => l.Label != StatementDraft.CompensationCredit), l => Assert.NotNull(draft.Inputs.RuleOf(l.Label)));
        Assert.Contains(draft.Result.Lines, l => l.Label == "楼层差价");
        Assert.Equal("楼层差价表第1版", draft.Inputs.RuleOf("楼层差价"));
        Assert.Contains(ResettlementRules.SmallExcess, draft.Inputs.RuleOf("成本价"), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_parking_space_is_refused() => Refused.With<ItemInParts>(() => AllocationItem.Add(Some.Allocation(), ItemKind.ParkingSpace, 0.5m, null));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(8.255)]
    public void A_quantity_that_makes_no_sense_is_refused(double quantity) =>
        Refused.With<ItemQuantityNotValid>(() => AllocationItem.Add(Some.Allocation(), ItemKind.StorageRoom, (decimal)quantity, null));

    private static HouseholdShare SellingBack() => Some.Share() with
    {
        Entitled = new("HD-2020-0001", FloorArea.FromSquareMetres(120m), "认定面积×1", UnusedEntitlement.BoughtBack),
    };
}
