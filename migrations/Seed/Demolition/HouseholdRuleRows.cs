using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The clocks of an appraisal and the rules of the household file, which every installation starts with.</summary>
internal static class HouseholdRuleRows
{
    private const string Appraisal = "《国有土地上房屋征收评估办法》（建房〔2011〕77号）";

    public static IEnumerable<DatedRule> All()
    {
        var from = new DateOnly(2019, 1, 1);
        yield return new(AppraisalClocks.ReviewRequestDays, "申请评估复核期限", 10, "天", from, Appraisal + "第二十条（条文待核实）", isDemonstration: true);
        yield return new(AppraisalClocks.ReviewAnswerDays, "评估复核答复期限", 10, "天", from, Appraisal + "第二十一条（条文待核实）", isDemonstration: true);
        yield return new(AppraisalClocks.IdentificationRequestDays, "申请评估鉴定期限", 10, "天", from, Appraisal + "第二十二条（条文待核实）", isDemonstration: true);
        yield return new(AppraisalClocks.IdentificationAnswerDays, "评估鉴定意见期限", 10, "天", from, Appraisal + "第二十三条（条文待核实）", isDemonstration: true);
        yield return new(DemolitionRules.RefusePersonTwice, "一人只在一户（1 拒绝、0 只列入核查）", 1, "", from, "本系统示例标准，由街道确定后更换", isDemonstration: true);
    }
}
