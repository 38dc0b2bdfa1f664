using System.CommandLine;

namespace VillageTracker.Web.Commands;

/// <summary><c>import TABLE FILE [--check] [--json]</c>: a file becomes records, all of it or nothing; one subcommand a table.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "导入文件：全部写入，或者一行也不写入")
    {
        SheetImport.Verb("households", "被征收户的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("areas", "征收片区的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("members", "家庭成员的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("buildings", "房屋的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("assets", "附属物清单的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("contacts", "走访记录的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("appraisals", "评估报告的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("compensation-sheets", "补偿测算的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("objections", "书面提出的公示异议的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("homes", "安置房房源的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("home-areas", "实测面积的表格（.xlsx、.xls、.csv）"),
        SheetImport.Verb("parcel-facts", "地块登记情况的表格（.xlsx、.xls、.csv）"),
        ShapeImport.Verb(),
    };
}
