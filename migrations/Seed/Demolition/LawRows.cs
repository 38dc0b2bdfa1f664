using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Rules;
using static VillageTracker.Domain.Demolition.Cases.ExpropriationTrack;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The law's tables of steps, gates and periods. A new text of the law is a new set of lines from its day on; old lines stay.</summary>
/// <remarks>
/// Read in the regulation of 2011, the Land Administration Law of 2019 and its implementing regulation of 2021. Where an article was not
/// at hand the line says 条款待核实.
/// </remarks>
public static class LawRows
{
    private const string Exp = "征收条例";
    private const string Lal = "土地管理法";
    private const string Lar = "土地管理法实施条例";

    /// <summary>国有土地上房屋征收与补偿条例, State Council order 590.</summary>
    private static readonly DateOnly Regulation = new(2011, 1, 21);

    /// <summary>The Land Administration Law's text of 2019.</summary>
    private static readonly DateOnly LandLaw = new(2020, 1, 1);

    /// <summary>The implementing regulation's text of 2021.</summary>
    private static readonly DateOnly Implementing = new(2021, 9, 1);

    public static IEnumerable<LawStep> Steps() => [.. StateLand(), .. CollectiveLand2019(), .. CollectiveLand2021()];

    public static IEnumerable<LawGate> Gates() =>
    [
        new(S, GatedAct.SignAgreement, "S9", Exp + "第十三条、第二十五条", Regulation),
        new(S, GatedAct.Pay, "S8 S9", Exp + "第十二条、第十三条、第二十七条", Regulation),
        new(S, GatedAct.Vacate, "S9", Exp + "第十三条、第二十七条", Regulation),
        new(S, GatedAct.CompensationDecision, "S9", Exp + "第二十六条", Regulation),
        new(S, GatedAct.CourtEnforcement, "S9", Exp + "第二十八条", Regulation),
        new(C, GatedAct.SignAgreement, "C4 C5 C6 C7", Lal + "第四十七条", LandLaw),
        new(C, GatedAct.Pay, "C4 C7", Lal + "第四十七条、第四十八条", LandLaw),
        new(C, GatedAct.Vacate, "C4 C7", Lal + "第四十八条", LandLaw),
        new(C, GatedAct.CompensationDecision, "C10", Lal + "第四十七条（补偿安置决定，2021年起见" + Lar + "第三十一条）", LandLaw),
        new(C, GatedAct.CourtEnforcement, "C10", "行政强制法第五十三条", LandLaw),
    ];

    public static IEnumerable<DatedRule> Remedies()
    {
        var review = Rule(RemedyTerms.ReviewCode, "申请行政复议期限", 60, "日", new(1999, 10, 1), "行政复议法（2023年修订前）第九条");
        yield return review;
        yield return review.ReplaceWith(60, new(2024, 1, 1), "行政复议法（2023年修订）第二十条", false);
        yield return Rule(RemedyTerms.SueCode, "直接提起行政诉讼期限", 6, "个月", new(2015, 5, 1), "行政诉讼法第四十六条");
        yield return Rule(RemedyTerms.SueAfterReviewCode, "不服复议决定起诉期限", 15, "日", new(2015, 5, 1), "行政诉讼法第四十五条");
        yield return Rule(RemedyTerms.EnforceCode, "申请法院强制执行期限", 3, "个月", new(2012, 1, 1), "行政强制法第五十三条");
        yield return Rule(RemedyTerms.DemandCode, "强制执行前催告期限", 10, "个工作日", new(2012, 1, 1), "行政强制法第五十四条、第六十九条");
    }

    public static IEnumerable<DatedRule> Notices()
    {
        yield return new(NoticeRules.PostingDays, "公示期（法律没有规定天数的）", 7, "日", new(2019, 1, 1), "本系统示例标准，由街道确定后更换", isDemonstration: true);
        var accept = Rule(NoticeRules.AcceptWithin, "公示异议告知是否受理期限", 15, "日", new(2005, 5, 1), "参照信访条例（2005年，条款待核实）");
        yield return accept;
        yield return accept.ReplaceWith(15, new(2022, 5, 1), "参照信访工作条例第二十三条", false);
        var answer = Rule(NoticeRules.AnswerWithin, "公示异议答复期限", 60, "日", new(2005, 5, 1), "参照信访条例（2005年，条款待核实）");
        yield return answer;
        yield return answer.ReplaceWith(60, new(2022, 5, 1), "参照信访工作条例第三十四条", false);
    }

    private static DatedRule Rule(string code, string name, decimal value, string unit, DateOnly from, string source) =>
        new(code, name, value, unit, from, source, isDemonstration: false);

    private static LawStep[] StateLand()
    {
        LawStep Step(int n, string name, string article, string requires, string? code = null) =>
            new(S, code ?? $"S{n}", n * 10, name, article, requires, Regulation);
        return
        [
            Step(1, "公共利益认定", Exp + "第八条、第九条", "").Noted("棚改多为保障性安居工程或旧城区改建，须列入年度计划。"),
            Step(2, "征收范围确定、暂停办理", Exp + "第十六条", "S1").LapsesAfter(1, DeadlineUnit.Year).Noted("暂停办理要书面通知，载明期限。"),
            Step(3, "调查登记并公布结果", Exp + "第十五条", "S2"),
            Step(4, "未登记建筑认定", Exp + "第二十四条", "S3"),
            Step(5, "补偿方案征求意见", Exp + "第十条、第十一条", "S3").Posted(30, DeadlineUnit.CalendarDay),
            Step(6, "听证会", Exp + "第十一条", "S5~").OnlyIfHearing(),
            Step(7, "社会稳定风险评估", Exp + "第十二条", "S2"),
            Step(8, "补偿费用足额到位（专户）", Exp + "第十二条", "S1"),
            Step(9, "征收决定及公告", Exp + "第十条、第十二条、第十三条", "S3 S4 S5 S6 S7 S8").Noted("公告之日为评估时点（第十九条）。"),
            Step(10, "选定评估机构", Exp + "第二十条", "S9"),
            Step(11, "初步评估结果公示", "房屋征收评估办法（建房〔2011〕77号，条款待核实）", "S10").Posted(5, DeadlineUnit.CalendarDay),
            Step(12, "复核、鉴定", Exp + "第十九条", "S11").PerHousehold(),
            Step(13, "开始签订补偿协议", Exp + "第二十五条", "S9"),
            Step(14, "先补偿、后搬迁", Exp + "第二十七条", "S13", "S14a").PerHousehold(),
            Step(14, "补偿决定", Exp + "第二十六条", "S9", "S14b").PerHousehold(),
            Step(15, "复议、诉讼期限", "行政复议法、行政诉讼法第四十五条、第四十六条", "S14b").PerHousehold(),
            Step(16, "申请法院强制执行", Exp + "第二十八条、行政强制法第五十三条、第五十四条", "S14b").PerHousehold(),
            Step(17, "拆除、建档、公布、审计", Exp + "第二十九条", "S13"),
        ];
    }

    /// <summary>The law of 2019 alone: it knows the 30 days, but neither the length of the first notice nor the days after the approval.</summary>
    private static IEnumerable<LawStep> CollectiveLand2019()
    {
        LawStep Step(int n, string name, string article, string requires) =>
            new LawStep(C, $"C{n}", n * 10, name, article, requires, LandLaw).Until(Implementing.AddDays(-1));
        return
        [
            Step(1, "征收土地预公告", Lal + "第四十七条", "").Noted("期限自2021-09-01起由实施条例第二十六条规定，此前没有规定。"),
            Step(2, "土地现状调查、社会稳定风险评估", Lal + "第四十七条", "C1~"),
            Step(3, "拟定补偿安置方案", Lal + "第四十七条", "C2"),
            Step(4, "补偿安置公告", Lal + "第四十七条", "C1 C3").Posted(30, DeadlineUnit.CalendarDay),
            Step(5, "听证会", Lal + "第四十七条", "C4~").OnlyIfHearing(),
            Step(6, "补偿登记", Lal + "第四十七条", "C4~"),
            Step(7, "征地费用足额到位", Lal + "第四十七条", "C3"),
            Step(8, "签订补偿安置协议（个别未签的如实说明）", Lal + "第四十七条", "C4 C5 C6 C7"),
            Step(9, "申请征收并收到批准文件", Lal + "第四十六条、第四十七条", "C1 C2 C3 C4 C5 C6 C7 C8"),
            Step(10, "征收土地公告", Lal + "第四十七条", "C9").Noted("批准后的公告期限自2021-09-01起由实施条例第三十一条规定。"),
            Step(11, "支付、安置、交付，公布收支", Lal + "第四十八条、第四十九条", "C10"),
        ];
    }

    private static LawStep[] CollectiveLand2021()
    {
        LawStep Step(int n, string name, string article, string requires) => new(C, $"C{n}", n * 10, name, article, requires, Implementing);
        return
        [
            Step(1, "征收土地预公告", Lar + "第二十六条", "").Posted(10, DeadlineUnit.WorkingDay).Noted("公告后抢栽抢建的不予补偿。"),
            Step(2, "土地现状调查、社会稳定风险评估", Lar + "第二十六条", "C1~"),
            Step(3, "拟定补偿安置方案", Lar + "第二十七条", "C2"),
            Step(4, "补偿安置公告", Lal + "第四十七条、" + Lar + "第二十八条", "C1 C3").Posted(30, DeadlineUnit.CalendarDay),
            Step(5, "听证会", Lar + "第二十八条", "C4~").OnlyIfHearing(),
            Step(6, "补偿登记", Lal + "第四十七条", "C4~"),
            Step(7, "征地费用足额到位", Lar + "第三十二条", "C3"),
            Step(8, "签订补偿安置协议（个别未签的如实说明）", Lar + "第二十九条", "C4 C5 C6 C7"),
            Step(9, "申请征收并收到批准文件", Lar + "第三十条", "C1 C2 C3 C4 C5 C6 C7 C8"),
            Step(10, "征收土地公告", Lar + "第三十一条", "C9").WithinAfter("C9", 15, DeadlineUnit.WorkingDay),
            Step(11, "支付、安置、交付，公布收支", Lal + "第四十八条、第四十九条", "C10"),
        ];
    }
}
