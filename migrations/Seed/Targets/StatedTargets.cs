using VillageTracker.Domain.Common;
using VillageTracker.Domain.Targets;

namespace VillageTracker.Migrations.Seed.Targets;

/// <summary>The annual targets of 2020 as the articles state them (据报道). The plan of the attraction targets is an example.</summary>
internal static class StatedTargets
{
    private const string Origin = "据报道";

    public static IEnumerable<AnnualTarget> Year2020()
    {
        yield return Yuan("T01", "公共预算收入", 40_000_000m).Must().AllowingDecrease();
        yield return Count("T02", "新增服务业规上企业", 1, TargetUnit.Firms);
        yield return Yuan("T03", "固定资产（服务业）投资", 500_000_000m).AllowingDecrease();
        yield return Yuan("T04", "化解村级债务", 10_000_000m).CountedFromDebt().RunningBy(ScheduleBasis.Day);
        yield return Count("T05", "新开工项目", 3, TargetUnit.Items);
        yield return Count("T06", "竣工项目", 1, TargetUnit.Items).Remarked("上半年已竣工 1 个（据报道）");
        yield return Attraction("T07", "招引 5000万元~1亿元项目", 50_000_000m, 100_000_000m, toIncluded: false);
        yield return Attraction("T08", "招引 1亿元~5亿元项目", 100_000_000m, 500_000_000m, toIncluded: false);
        yield return Attraction("T09", "招引 5亿元~10亿元项目", 500_000_000m, 1_000_000_000m, toIncluded: true);
        yield return Target("T10", "到账外资", new(2_000_000_00, TargetUnit.Usd)).RunningBy(ScheduleBasis.Month).Remarked("以美元计，不折算");
        yield return Count("T11", "新增私营企业", 80, TargetUnit.Households);
        yield return Count("T12", "新入园企业", 3, TargetUnit.Firms);
    }

    private static AnnualTarget Yuan(string code, string name, decimal yuan) =>
        Target(code, name, TargetAmount.Of(Money.FromYuan(yuan))).RunningBy(ScheduleBasis.Month);

    private static AnnualTarget Count(string code, string name, int count, TargetUnit unit) =>
        Target(code, name, new(count, unit)).RunningBy(ScheduleBasis.Month);

    private static AnnualTarget Attraction(string code, string name, decimal from, decimal to, bool toIncluded) =>
        Target(code, name, new(1, TargetUnit.Items))
            .ForProjectsOf(Money.FromYuan(from), Money.FromYuan(to), toIncluded)
            .RunningBy(new ScheduleProgressPlan(PlanShape.Step,
            [
                new(new(2020, 3, 31), 0m), new(new(2020, 6, 30), 40m), new(new(2020, 9, 30), 70m), new(new(2020, 12, 31), 100m),
            ]), isDemonstration: true);

    private static AnnualTarget Target(string code, string name, TargetAmount amount) =>
        new(ReferenceData.VillageCode, 2020, code, name, amount, Origin);
}
