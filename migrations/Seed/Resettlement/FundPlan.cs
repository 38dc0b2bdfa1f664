using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Funds;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Collected maintenance money, handed on at the end of each quarter.</summary>
internal static class FundPlan
{
    public const int Batches = 3;
    private const string Fund = "维修资金";

    /// <summary>Where households pay, since the first statement.</summary>
    public static SettlementAccount Account(OfficePeople people)
    {
        var from = new DateOnly(2020, 1, 1);
        return SettlementAccount.Set(ReferenceData.VillageCode,
            new(from, "示例·圩洋村股份经济合作社（安置房专户）", "示例·农村商业银行新洋支行", "3209020000000000001", "示例·新洋街道“三资”管理办公室开户批复", IsDemonstration: true), null, people.Accountant, from);
    }

    public static IEnumerable<FundRemittance> Remitted(IReadOnlyList<Statement> statements, OfficePeople people)
    {
        var handedOn = Money.Zero;
        for (var n = 1; n <= Batches; n++)
        {
            var end = new DateOnly(2020, n * 3, 28);
            var left = statements.Where(s => s.SettledOn <= end).SelectMany(s => s.Lines).Where(l => l.Group == SettlementGroup.Collected && l.Label == Fund).Select(l => l.Amount).Sum() - handedOn;
            yield return FundRemittance.Of(ReferenceData.VillageCode,
                new($"DJ-2020-{n:0000}", Fund, left, end, "示例·住宅专项维修资金管理中心", $"WX2020{n:0000}", IsDemonstration: true), left, people.Accountant);
            handedOn += left;
        }
    }
}
