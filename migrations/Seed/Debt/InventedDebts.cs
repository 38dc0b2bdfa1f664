using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;

namespace VillageTracker.Migrations.Seed.Debt;

internal sealed record InventedDebt(string Code, DebtParticulars Particulars);

/// <summary>Invented debts. Those that were locked before 2020 come to ¥23,600,000.00 with their confirmed interest.</summary>
internal static class InventedDebts
{
    public static readonly InventedDebt[] Old =
    [
        Row(1, "演示农商行新洋支行", CreditorKind.Bank, DebtUse.Production, DebtEvidence.Contract, "2012-03-15", 2_800_000, 6.5m, 640_000, due: "2020-12-20", limit: "2023-12-20"),
        Row(2, "演示信用社圩洋分社", CreditorKind.Bank, DebtUse.PublicGood, DebtEvidence.Contract, "2014-06-10", 1_500_000, 6.8m, 312_000, due: "2021-06-10"),
        Row(3, "演示街道财政所", CreditorKind.Treasury, DebtUse.PublicGood, DebtEvidence.Contract, "2011-09-01", 1_200_000, 3m, 108_000),
        Row(4, "演示街道财政所", CreditorKind.Treasury, DebtUse.Running, DebtEvidence.Contract, "2015-01-20", 800_000, null, 0),
        Row(5, "演示供销合作社", CreditorKind.Organisation, DebtUse.Production, DebtEvidence.Contract, "2009-05-18", 950_000, 5m, 131_800),
        Row(6, "演示水利站", CreditorKind.Organisation, DebtUse.PublicGood, DebtEvidence.Contract, "2010-11-02", 620_000, null, 0),
        Row(7, "演示农机服务公司", CreditorKind.Organisation, DebtUse.Production, DebtEvidence.Iou, "2013-04-25", 480_000, null, 0),
        Row(8, "演示印务社", CreditorKind.Organisation, DebtUse.Running, DebtEvidence.Iou, "2016-08-30", 350_000, null, 0, due: "2020-11-30"),
        Row(9, "演示路桥工程队", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.Contract, "2014-10-08", 1_680_000, 4m, 198_000),
        Row(10, "演示市政工程公司", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.Contract, "2016-03-22", 1_350_000, 4m, 144_000, due: "2020-10-15"),
        Row(11, "演示建筑公司一部", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.Contract, "2017-07-12", 1_120_000, null, 0, due: "2020-11-15"),
        Row(12, "演示管道安装队", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.Contract, "2016-12-05", 860_000, null, 0, limit: "2020-12-05"),
        Row(13, "演示绿化公司", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.Contract, "2018-04-16", 740_000, null, 0, limit: "2021-01-16"),
        Row(14, "演示电力安装队", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.Contract, "2017-10-19", 530_000, null, 0),
        Row(15, "演示桥梁维修队", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.Iou, "2013-09-27", 410_000, null, 0),
        Row(16, "演示防水工程队", CreditorKind.Works, DebtUse.Running, DebtEvidence.Iou, "2018-06-21", 290_000, null, 0, due: "2020-12-31"),
        Row(17, Person(2001), CreditorKind.Person, DebtUse.Production, DebtEvidence.Contract, "2013-02-06", 800_000, 8m, 186_000),
        Row(18, Person(2002), CreditorKind.Person, DebtUse.Production, DebtEvidence.Contract, "2014-01-15", 600_000, 8m, 142_000),
        Row(19, Person(2003), CreditorKind.Person, DebtUse.Running, DebtEvidence.Iou, "2015-05-09", 500_000, 6m, 96_000),
        Row(20, Person(2004), CreditorKind.Person, DebtUse.PublicGood, DebtEvidence.Iou, "2016-02-18", 450_000, 7m, 88_200),
        Row(21, Person(2005), CreditorKind.Person, DebtUse.Running, DebtEvidence.Iou, "2016-11-11", 300_000, 6m, 38_400),
        Row(22, Person(2006), CreditorKind.Person, DebtUse.PublicGood, DebtEvidence.Iou, "2017-03-30", 260_000, null, 0),
        Row(23, Person(2007), CreditorKind.Person, DebtUse.Running, DebtEvidence.Iou, "2017-09-14", 180_000, 6m, 21_600, limit: "2021-01-25"),
        Row(24, Person(2008), CreditorKind.Person, DebtUse.PublicGood, DebtEvidence.InformalSlip, "2018-12-01", 120_000, null, 0),
        Row(25, Person(2009), CreditorKind.Wages, DebtUse.Running, DebtEvidence.Iou, "2011-12-31", 186_400, null, 0),
        Row(26, Person(2010), CreditorKind.Wages, DebtUse.Running, DebtEvidence.Iou, "2012-12-31", 142_800, null, 0),
        Row(27, Person(2011), CreditorKind.Wages, DebtUse.Running, DebtEvidence.Iou, "2014-12-31", 96_500, null, 0),
        Row(28, Person(2012), CreditorKind.Wages, DebtUse.Running, DebtEvidence.Iou, "2016-12-31", 74_300, null, 0),
        Row(29, Person(2013), CreditorKind.Villager, DebtUse.PublicGood, DebtEvidence.Contract, "2017-05-25", 1_250_000, null, 0, due: "2020-12-25"),
        Row(30, Person(2014), CreditorKind.Villager, DebtUse.PublicGood, DebtEvidence.Contract, "2017-05-25", 380_000, null, 0),
        Row(31, Person(2015), CreditorKind.Villager, DebtUse.AdvancedTaxes, DebtEvidence.InformalSlip, "2003-10-20", 215_600, null, 0),
        Row(32, Person(2016), CreditorKind.Villager, DebtUse.AdvancedTaxes, DebtEvidence.InformalSlip, "2004-11-15", 98_400, null, 0),
        Row(33, "演示砖瓦厂（已注销）", CreditorKind.Other, DebtUse.Production, DebtEvidence.InformalSlip, "2005-06-18", 160_000, null, 0),
    ];

    public static readonly InventedDebt Late =
        Row(34, Person(2017), CreditorKind.Villager, DebtUse.PublicGood, DebtEvidence.InformalSlip, "2009-08-12", 86_000, null, 0);

    public static readonly InventedDebt New =
        Row(35, "演示水利站", CreditorKind.Organisation, DebtUse.PublicGood, DebtEvidence.Contract, "2020-05-20", 150_000, null, 0, due: "2022-05-20");

    public static readonly InventedDebt Unverified =
        Row(36, Person(0), CreditorKind.Person, DebtUse.Running, DebtEvidence.InformalSlip, "2015-07-03", 45_000, null, 0);

    public static readonly InventedDebt Posted =
        Row(37, Person(2018), CreditorKind.Wages, DebtUse.Running, DebtEvidence.Iou, "2017-12-31", 38_600, null, 0);

    public static readonly InventedDebt Objected =
        Row(38, "演示景观工程队", CreditorKind.Works, DebtUse.PublicGood, DebtEvidence.InformalSlip, "2018-09-10", 220_000, null, 0);

    private static string Person(int n) => InventedPeople.Name(n);

    private static InventedDebt Row(
        int number, string creditor, CreditorKind kind, DebtUse use, DebtEvidence evidence, string borrowed, decimal principal, decimal? rate,
        decimal interest, string? due = null, string? limit = null) => new($"Z{number:000}",
        new(creditor, kind, use, evidence, Day(borrowed)!.Value, Money.FromYuan(principal))
        {
            EvidenceNumber = $"演示-{borrowed[..4]}-{number:000}",
            AgreedRatePercent = rate,
            ConfirmedInterest = Money.FromYuan(interest),
            ClaimedInterest = Money.RoundYuan(interest * 1.2m),
            DueOn = Day(due),
            LimitationOn = Day(limit),
            ResponsiblePerson = InventedPeople.Name(2100 + (number % 3)),
        });

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
