using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Debt;

/// <summary>The dated rules of the debt ledger. The rates were written down from memory and say so; check them before a legal document.</summary>
public static class DebtRuleRows
{
    private const string Lpr = "全国银行间同业拆借中心公布（凭记忆录入，使用前请核对）";
    private const string Local = "演示设定，以街道规定为准";

    private static readonly (DateOnly From, decimal Percent)[] LprRows =
    [
        (new(2019, 8, 20), 4.25m), (new(2019, 9, 20), 4.20m), (new(2019, 11, 20), 4.15m), (new(2020, 2, 20), 4.05m), (new(2020, 4, 20), 3.85m),
        (new(2021, 12, 20), 3.80m), (new(2022, 1, 20), 3.70m), (new(2022, 8, 22), 3.65m), (new(2023, 6, 20), 3.55m), (new(2023, 8, 21), 3.45m),
        (new(2024, 7, 22), 3.35m), (new(2024, 10, 21), 3.10m), (new(2025, 5, 20), 3.00m),
    ];

    public static IReadOnlyList<DatedRule> All()
    {
        var factorSince = new DateOnly(2020, 8, 20);
        var before = new DatedRule(InterestCeiling.OldLimitCode, "民间借贷利率上限（2020-08-20 前）", 24m, "%/年", new(2015, 9, 1),
            "民间借贷司法解释 2015 年文本（凭记忆录入，使用前请核对）", false);
        before.EndBefore(factorSince);
        return
        [
            .. LprSeries(),
            before,
            new(InterestCeiling.FactorCode, "民间借贷利率上限倍数", 4m, "倍", factorSince, "民间借贷司法解释第二十五条", false),
            new(DebtSettings.LimitationYearsCode, "诉讼时效", 3m, "年", new(2017, 10, 1), "民法典第一百八十八条（此前为民法总则）", false),
            new(DebtSettings.LimitationWarningDaysCode, "时效提前提醒", 90m, "天", new(2017, 10, 1), Local, true),
            new(DebtSettings.PostingDaysCode, "债务公示天数", 7m, "天", new(2017, 10, 1), Local, true),
            new(DebtSettings.NewDebtBanCode, "禁止新增村级债务", 1m, "是", new(2020, 1, 1), "清理锁定基准日为演示设定", true),
        ];
    }

    private static List<DatedRule> LprSeries()
    {
        List<DatedRule> rows = [];
        foreach (var (from, percent) in LprRows)
        {
            rows.LastOrDefault()?.EndBefore(from);
            rows.Add(new(InterestCeiling.LprCode, "一年期 LPR", percent, "%/年", from, Lpr, false));
        }

        return rows;
    }
}
