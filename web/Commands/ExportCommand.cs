using System.CommandLine;

namespace VillageTracker.Web.Commands;

/// <summary><c>export TABLE --out FILE</c>: a list as a workbook, personal numbers masked, or the parcels as a shape file; one subcommand a table.</summary>
internal static class ExportCommand
{
    public static Command Create() => new("export", "导出清单")
    {
        SheetOutput.Verb("households", "被征收户（号码遮住）"),
        SheetOutput.Verb("areas", "征收片区"),
        SheetOutput.Verb("members", "家庭成员（号码遮住）"),
        SheetOutput.Verb("buildings", "房屋"),
        SheetOutput.Verb("assets", "附属物清单"),
        SheetOutput.Verb("contacts", "走访记录"),
        SheetOutput.Verb("appraisals", "评估"),
        SheetOutput.Verb("compensation-sheets", "补偿测算"),
        SheetOutput.Verb("agreements", "补偿协议（账号遮住）"),
        SheetOutput.Verb("agreement-lines", "协议明细"),
        SheetOutput.Verb("payment-lines", "付款明细（账号遮住）"),
        SheetOutput.Verb("bank-slips", "银行回单（账号遮住）"),
        SheetOutput.Verb("notices", "公示台账"),
        SheetOutput.Verb("objections", "公示异议（电话遮住）"),
        SheetOutput.Verb("findings", "守恒与疑点"),
        SheetOutput.Verb("homes", "安置房房源"),
        SheetOutput.Verb("home-areas", "安置房实测面积"),
        SheetOutput.Verb("parcel-facts", "地块登记情况"),
        ShapeOutput.Verb(),
    };
}
