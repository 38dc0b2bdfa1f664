using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Safety;

namespace VillageTracker.Migrations.Seed.Safety;

/// <summary>Sixty-eight invented enterprises: seventeen trades, four of each; every name begins with 示例.</summary>
internal static class InventedEnterprises
{
    public const int Count = 68;
    private const string Marks = "甲乙丙丁";

    private sealed record Trade(string Word, string Industry, RiskLevel Level, RiskMarks Marks, int Staff);

    private static readonly Trade[] Trades =
    [
        new("涂料", "涂料、油墨制造", RiskLevel.Orange, RiskMarks.DangerousChemicals | RiskMarks.ConfinedSpace, 34),
        new("木业", "木材加工", RiskLevel.Orange, RiskMarks.Dust | RiskMarks.SandwichPanels, 26),
        new("机械", "通用机械制造", RiskLevel.Yellow, RiskMarks.SpecialEquipment | RiskMarks.HotWork, 58),
        new("物流", "仓储物流", RiskLevel.Yellow, RiskMarks.Storage | RiskMarks.SandwichPanels, 41),
        new("服饰", "服装制造", RiskLevel.Yellow, RiskMarks.ManyWorkers, 86),
        new("冷链", "冷藏仓储", RiskLevel.Yellow, RiskMarks.Ammonia | RiskMarks.Storage, 22),
        new("餐饮", "餐饮服务", RiskLevel.Yellow, RiskMarks.Gas, 12),
        new("汽修", "汽车修理", RiskLevel.Yellow, RiskMarks.HotWork | RiskMarks.SpecialEquipment, 9),
        new("建材", "建筑材料批发", RiskLevel.Blue, RiskMarks.None, 8),
        new("五金", "五金零售", RiskLevel.Blue, RiskMarks.None, 4),
        new("超市", "食品日用零售", RiskLevel.Blue, RiskMarks.None, 11),
        new("电子", "电子产品组装", RiskLevel.Blue, RiskMarks.None, 37),
        new("包装", "纸制品包装", RiskLevel.Blue, RiskMarks.Storage, 19),
        new("家政", "居民服务", RiskLevel.Blue, RiskMarks.None, 15),
        new("园艺", "花木种植销售", RiskLevel.Blue, RiskMarks.None, 7),
        new("印务", "印刷", RiskLevel.Blue, RiskMarks.None, 14),
        new("农机", "农机销售维修", RiskLevel.Blue, RiskMarks.None, 6),
    ];

    public static Enterprise[] Make(PersonalDataVault vault) => [.. Enumerable.Range(0, Count).Select(n => One(n, vault))];

    /// <summary>The first two are red: paint shops in rented sheds.</summary>
    public static RiskLevel LevelOf(int n) => n < 2 ? RiskLevel.Red : TradeOf(n).Level;

    private static Trade TradeOf(int n) => Trades[n / Marks.Length];

    private static Enterprise One(int n, PersonalDataVault vault)
    {
        var trade = TradeOf(n);
        var isStall = trade.Staff < 13;
        var facts = new EnterpriseFacts(
            $"示例{Marks[n % Marks.Length]}{trade.Word}{(isStall ? "经营部" : "有限公司")}",
            n % 17 == 16 ? null : Code(isStall ? "92320902" : "91320902", n + 101),
            $"圩洋村{"一二三四五六七八九"[n % 9]}组（示例地址{n + 1}号）",
            trade.Industry,
            trade.Staff + n % 5,
            InventedPeople.Name(5000 + n),
            trade.Marks,
            n % 3 == 0 ? "租用村集体厂房（示例）" : null);
        var enterprise = Enterprise.Register(ReferenceData.VillageCode, EnterpriseCodes.CodeOf(n + 1), facts, LevelOf(n), RegisteredOn(n), isDemonstration: true);
        enterprise.KeepPhone(vault.Seal(InventedPeople.Phone(5000 + n), Enterprise.PhonePurpose));
        enterprise.Place(Boundary.PointAt(120.185 + 0.045 * (n * 37 % 68) / 67, 33.385 + 0.035 * (n * 29 % 67) / 66));
        return enterprise;
    }

    /// <summary>Files were opened through 2019; two of them were then forgotten (see <see cref="InspectionPlan"/>).</summary>
    private static DateOnly RegisteredOn(int n) => n switch
    {
        InspectionPlan.FirstForgotten => new(2019, 9, 10),
        InspectionPlan.SecondForgotten => new(2019, 10, 12),
        _ => new DateOnly(2019, 11, 4).AddDays(n * 11 % 56),
    };

    /// <summary>A code that passes both checks and that nobody has: body MA1TH and three digits.</summary>
    private static CreditCode Code(string prefix, int n)
    {
        foreach (var inner in "0123456789X")
        {
            foreach (var outer in "0123456789ABCDEFGHJKLMNPQRTUWXY")
            {
                if (CreditCode.TryParse($"{prefix}MA1TH{n:000}{inner}{outer}", out var code))
                {
                    return code;
                }
            }
        }

        throw new InvalidOperationException($"No credit code for {n}.");
    }
}
