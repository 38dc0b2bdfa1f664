using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The invented compensation plans: no published text gives the rates. One for the village, one for each area begun in 2020.</summary>
internal static class InventedPolicies
{
    private const string Source = "演示方案，真实标准须由街道提供";

    /// <summary>For areas D01 to D06.</summary>
    public static CompensationPolicy Village() => CompensationPolicy.Adopt(
        ReferenceData.VillageCode, null, new("BCFA-2019", "圩洋村片区房屋征收补偿安置方案", Source, new(2019, 1, 1), IsDemonstration: true),
        Terms(months: 12), Rates(new(2019, 1, 1), new(2019, 12, 31), new(2020, 6, 30), collective: false), Overrun());

    /// <summary>For an area of its own year, saved so that it has its key; on collective land with crops and what the collective gets.</summary>
    public static CompensationPolicy Of(DemolitionArea area, AreaPlan plan) => CompensationPolicy.Adopt(
        ReferenceData.VillageCode, area.Id, new($"BCFA-2020-{plan.Code}", $"{plan.Name}补偿安置方案", Source, plan.FirstStep, IsDemonstration: true),
        Terms(months: 18), Rates(plan.FirstStep, plan.Deadline.AddDays(-60), plan.Deadline, plan.Track == LandTrack.Collective), Overrun());

    private static PolicyTerms Terms(int months) => new()
    {
        PartyA = "盐城市亭湖区房屋征收管理办公室",
        Agency = "亭湖区新洋街道房屋征收服务中心",
        MovesForMoney = 1,
        MovesForExchange = 2,
        MonthsForMoney = 6,
        MonthsForExchange = months,
        PayWithinDays = 30,
        MoveWithinDays = 45,
        LatePercentPerDay = 0.03m,
        BusinessRecordYears = 3,
        Entitlement = EntitlementMode.PerOldArea,
        PerOldSquareMetre = 1m,
    };

    private static IEnumerable<OverrunStep> Overrun() =>
        [new(TransitionMode.SelfArranged, 0, 2m), new(TransitionMode.RentalHouse, 0, 1m)];

    private static IEnumerable<RateEntry> Rates(DateOnly from, DateOnly early, DateOnly late, bool collective)
    {
        yield return new(CompensationCode.HouseValue, RateBasis.Appraised, "房屋价值补偿", 0, "㎡");
        yield return new(CompensationCode.Decoration, RateBasis.Appraised, "装饰装修补偿", 0, "户");
        yield return new(CompensationCode.Attachment, RateBasis.PerItem, "砖围墙", 180, "米");
        yield return new(CompensationCode.Attachment, RateBasis.PerItem, "水泥场地", 65, "㎡");
        yield return new(CompensationCode.Attachment, RateBasis.PerItem, "水井", 1_200, "口");
        yield return new(CompensationCode.Attachment, RateBasis.PerItem, "果树", 120, "棵");
        yield return new(CompensationCode.Attachment, RateBasis.PerItem, "空调移机", 300, "台");
        yield return new RateEntry(CompensationCode.Moving, RateBasis.PerSquareMetre, "搬迁费", 10, "㎡").AtLeast(Money.FromYuan(1_000));
        yield return new(CompensationCode.Transition, RateBasis.PerSquareMetre, "临时安置费", 8, "㎡");
        yield return new(CompensationCode.BusinessLoss, RateBasis.PercentOfHouse, "停产停业损失", 5, "%");
        yield return new RateEntry(CompensationCode.Award, RateBasis.PerSquareMetre, "速签奖", 200, "㎡").WhenSigned(from, early);
        yield return new RateEntry(CompensationCode.Award, RateBasis.PerSquareMetre, "按期签约奖", 100, "㎡").WhenSigned(early.AddDays(1), late);
        yield return new RateEntry(CompensationCode.Subsidy, RateBasis.PerPerson, "低保户补助", 2_000, "人").OnlyFor(CareGroup.Hardship);
        yield return new RateEntry(CompensationCode.Subsidy, RateBasis.PerPerson, "大病补助", 5_000, "人").OnlyFor(CareGroup.SeriousIllness);
        yield return new RateEntry(CompensationCode.Subsidy, RateBasis.PerPerson, "残疾人补助", 3_000, "人").OnlyFor(CareGroup.Disabled);
        yield return new(CompensationCode.SelfDemolition, RateBasis.PerSquareMetre, "违建自行拆除补助", 60, "㎡");
        if (collective)
        {
            yield return new(CompensationCode.Crop, RateBasis.PerSquareMetre, "蔬菜青苗", 3.6m, "㎡");
            yield return new(CompensationCode.Land, RateBasis.PerSquareMetre, "土地补偿费和安置补助费（区片综合地价）", 84, "㎡");
            yield return new(CompensationCode.SocialSecurity, RateBasis.PerPerson, "被征地农民社会保障费", 38_000, "人");
        }
    }
}
