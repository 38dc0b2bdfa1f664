using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>The rules of public draws, which every installation starts with.</summary>
internal static class DrawRuleRows
{
    public static IEnumerable<DatedRule> All() =>
    [
        new(DrawRules.FewestDigits, "抽签现场至少几位代表报数字", 6, "位", new(2019, 1, 1), "参照外地公开摇号做法的示例标准，由街道确定后更换", isDemonstration: true),
        new(DrawRules.ListPublicDays, "抽签名单公示", 7, "天", new(2019, 1, 1), "参照外地公开摇号做法的示例标准，由街道确定后更换", isDemonstration: true),
        new(DrawRules.FewestWitnesses, "抽签现场至少几位见证人", 1, "位", new(2019, 1, 1), "参照外地公开摇号做法的示例标准，由街道确定后更换", isDemonstration: true),
        new(VillagerWord.AnswerWithinDays, "村民不认可代录内容的答复期限", 7, "天", new(2019, 1, 1), "本系统示例标准，由街道确定后更换", isDemonstration: true),
    ];
}
