using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>How long a notice of homes hangs, which every installation starts with.</summary>
internal static class HousingNoticeRuleRows
{
    public static IEnumerable<DatedRule> All() =>
    [
        new(NoticeRules.HousingPostingDays, "安置房公示期", 7, "天", new(2019, 1, 1), "本系统示例标准（不少于七天），由街道确定后更换", isDemonstration: true),
    ];
}
