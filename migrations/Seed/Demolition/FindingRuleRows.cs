using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>Limits of the conservation checks: the office's own setting, marked until the office confirms it.</summary>
internal static class FindingRuleRows
{
    private const string Source = "本系统示例标准，由街道确定后更换";
    private static readonly DateOnly From = new(2019, 1, 1);

    public static IEnumerable<DatedRule> All() =>
    [
        new(FindingRules.DaysToSign, "疑点核签期限", 10, "天", From, Source, isDemonstration: true),
        new(FindingRules.RecognisedOverCertificatePercent, "认定面积超过证载面积的列入比例", 30, "%", From, Source, isDemonstration: true),
        new(FindingRules.AppraisalOffAveragePercent, "评估单价偏离片区平均的列入比例", 25, "%", From, Source, isDemonstration: true),
        new(FindingRules.FloorOverGroundPercent, "片区建筑面积与用地面积之比的上限", 300, "%", From, Source, isDemonstration: true),
        new(FindingRules.ParcelsOffAreaPercent, "片区面积与所属地块之和允许相差的比例", 1, "%", From, Source, isDemonstration: true),
    ];
}
