using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed.Debt;
using VillageTracker.Migrations.Seed.Demolition;
using VillageTracker.Migrations.Seed.Land;
using VillageTracker.Migrations.Seed.Resettlement;
using VillageTracker.Migrations.Seed.Safety;
using VillageTracker.Migrations.Seed.Targets;

namespace VillageTracker.Migrations.Seed;

/// <summary>The dated rules that every installation starts with, so that no page asks for one that is not there.</summary>
/// <remarks>
/// Law with its source, and the office's own settings, marked until the office confirms them. Prices are not among them: a price that
/// nobody has set must be missing, not guessed.
/// </remarks>
internal static class ReferenceRules
{
    /// <summary>Adds what is missing; a rule the office has changed stays as it is.</summary>
    public static async Task AddMissingAsync(VillageDb db, CancellationToken cancellation)
    {
        var known = await db.DatedRules.AsNoTracking().Select(r => r.Code).Distinct().ToListAsync(cancellation);
        db.AddRange(All().Where(r => !known.Contains(r.Code)));
    }

    private static IEnumerable<DatedRule> All() =>
    [
        .. DebtRuleRows.All(),
        .. TargetRuleRows.All(),
        .. SafetyRuleRows.All(),
        .. LawRows.Remedies(),
        .. HouseholdRuleRows.All(),
        .. LandRuleRows.All(),
        .. LawRows.Notices(),
        new DatedRule(DemolitionRules.DaysToDemolish, "腾空后拆除期限", 30, "天", new(2019, 1, 1), "本系统示例标准，由街道确定后更换", isDemonstration: true),
        .. FindingRuleRows.All(),
        .. DrawRuleRows.All(),
        .. MoneyAndKeysRuleRows.All(),
        .. HousingNoticeRuleRows.All(),
    ];
}
