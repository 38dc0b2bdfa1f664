using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.UnitTests.Resettlement;

namespace VillageTracker.UnitTests.Reports.Documents;

/// <summary>The office's worked statements (domain handbook 3.9) as the paper gets them. Nobody in here exists.</summary>
internal static class SampleStatements
{
    public const string Hash = "3f2a9c0d1b7e64852f2a9c0d1b7e64853f2a9c0d1b7e64853f2a9c0d1b7e6485";

    public static StatementView Payable => Of(120.00m, A.Settlement(120.00m, [A.Unit("3-1-502", 95.35m)]), "3-1-502", 95.35m);

    public static StatementView Refund =>
        Of(64.80m, A.Settlement(64.80m, [A.Unit("1-1-101", 64.80m)], credits: [("补偿余款", 211_132.05m)]), "1-1-101", 64.80m);

    public static StatementView Even =>
        Of(90.00m, A.Settlement(90.00m, [A.Unit("1-1-102", 90.00m)], credits: [("补偿余款", 154_350.00m)]), "1-1-102", 90.00m);

    /// <summary>Every kind of line at once: more than any real statement has.</summary>
    public static StatementView Full => Of(140.00m, A.Settlement(140.00m, [A.Unit("5-2-301", 89.62m), A.Unit("5-2-1102", 72.48m, -50.00m)],
        items: [new(SettlementGroup.Annex, "储藏室", 8.25m, "㎡", Money.FromYuan(1200.00m)), new(SettlementGroup.Collected, "有线电视初装费", 1m, "户", Money.FromYuan(300.00m))],
        credits: [("补偿余款", 86_000.00m), ("奖励", 10_000.00m), ("过渡费结余", 1_234.56m)]), "5-2-1102", 72.48m);

    private static StatementView Of(decimal entitled, SettlementResult result, string home, decimal measured) => new(
        1, 1, 1, "FGC-2020-0001", new(2020, 9, 15), new(2020, 10, 15), "富贵春花园", "D03-017", "王小明", "320902********0013", "AZ-2020-0001",
        new(home, "三室一厅", FloorArea.FromSquareMetres(measured + 0.35m), FloorArea.FromSquareMetres(measured), FloorAdjustMode.None, 0m),
        FloorArea.FromSquareMetres(128.60m), FloorArea.FromSquareMetres(entitled), FloorArea.FromSquareMetres(entitled), result.EntitlementLeft,
        [.. result.Lines.Select((l, i) => new StatementViewLine(i + 1, l.Group, l.UnitName, l.Label, l.Quantity, l.QuantityUnit, l.UnitPrice, l.Amount, l.Why))],
        result.Debit, result.Credit, result.Net, result.Direction,
        "安置价 1650.00 元/㎡；成本价 2850.00 元/㎡；市场价 5600.00 元/㎡；允许超出面积 10.00 ㎡；维修资金 65.00 元/㎡（2020-01-01 起执行）",
        Hash, StatementStatus.Issued, new("李会计", "王复核", new(2020, 9, 15), "张书记", new(2020, 9, 15)), 0, null, null, null, null, [], IsSupplement: false, IsDemonstration: true, Version: 1);
}
