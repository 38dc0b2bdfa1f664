using VillageTracker.Domain.Debt;

namespace VillageTracker.Migrations.Seed.Debt;

internal sealed record InventedResolution(
    string Debt, DebtResolutionWay Way, DateOnly On, decimal Principal, decimal Interest, string? Note = null,
    CreditorTakingOver? NewCreditor = null, DateOnly? ReversedOn = null);

/// <summary>Invented resolutions of 2020: ¥8,640,000.00 up to 31 October, one that was reversed, and one pure change of creditor that counts 0.</summary>
internal static class InventedResolutions
{
    public static readonly InventedResolution[] Year2020 =
    [
        new("Z017", DebtResolutionWay.Repay, new(2020, 1, 15), 170_000, 30_000),
        new("Z012", DebtResolutionWay.Collect, new(2020, 1, 20), 220_000, 0),
        new("Z033", DebtResolutionWay.WriteOff, new(2020, 2, 26), 80_000, 0, "债权单位已注销，部分无人主张"),
        new("Z024", DebtResolutionWay.Repay, new(2020, 2, 28), 100_000, 0),
        new("Z022", DebtResolutionWay.Repay, new(2020, 3, 10), 20_000, 0, ReversedOn: new(2020, 3, 12)),
        new("Z011", DebtResolutionWay.Collect, new(2020, 3, 18), 360_000, 0),
        new("Z029", DebtResolutionWay.Repay, new(2020, 3, 27), 400_000, 0),
        new("Z009", DebtResolutionWay.Asset, new(2020, 4, 16), 600_000, 0, "旧仓库租金抵付"),
        new("Z007", DebtResolutionWay.Convert, new(2020, 4, 24), 280_000, 0, "三方债权债务抵销"),
        new("Z018", DebtResolutionWay.Repay, new(2020, 5, 12), 420_000, 80_000),
        new("Z013", DebtResolutionWay.Collect, new(2020, 5, 28), 440_000, 0),
        new("Z010", DebtResolutionWay.Asset, new(2020, 6, 9), 650_000, 100_000, "闲置门面拍卖款"),
        new("Z005", DebtResolutionWay.Convert, new(2020, 6, 18), 300_000, 60_000, "与应收租金抵销"),
        new("Z025", DebtResolutionWay.Repay, new(2020, 6, 29), 150_000, 0),
        new("Z020", DebtResolutionWay.WriteOff, new(2020, 7, 14), 250_000, 60_000, "债权人书面放弃"),
        new("Z014", DebtResolutionWay.Collect, new(2020, 7, 21), 340_000, 0),
        new("Z030", DebtResolutionWay.Repay, new(2020, 7, 30), 200_000, 0),
        new("Z016", DebtResolutionWay.Asset, new(2020, 8, 6), 180_000, 0),
        new("Z006", DebtResolutionWay.Convert, new(2020, 8, 19), 500_000, 0, "三方债权债务抵销"),
        new("Z021", DebtResolutionWay.Convert, new(2020, 8, 20), 0, 0, "债权转让，债务未减少",
            new CreditorTakingOver("演示供销合作社", CreditorKind.Organisation)),
        new("Z002", DebtResolutionWay.Repay, new(2020, 8, 27), 200_000, 100_000),
        new("Z011", DebtResolutionWay.Asset, new(2020, 9, 4), 620_000, 0, "鱼塘承包款抵付"),
        new("Z004", DebtResolutionWay.Convert, new(2020, 9, 15), 340_000, 0, "上级奖补抵减"),
        new("Z029", DebtResolutionWay.Repay, new(2020, 9, 25), 250_000, 0),
        new("Z012", DebtResolutionWay.Collect, new(2020, 10, 13), 500_000, 0),
        new("Z019", DebtResolutionWay.WriteOff, new(2020, 10, 20), 210_000, 90_000, "协商减免"),
        new("Z026", DebtResolutionWay.Convert, new(2020, 10, 22), 60_000, 0),
        new("Z029", DebtResolutionWay.Repay, new(2020, 10, 28), 300_000, 0),
    ];
}
