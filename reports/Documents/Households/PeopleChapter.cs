using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Households;

/// <summary>家庭成员、房屋、附属物.</summary>
internal static class PeopleChapter
{
    public static void Add(Flow flow, HouseholdPaper paper)
    {
        Members(flow, paper.File);
        Buildings(flow, paper.File);
        Assets(flow, paper.File);
    }

    private static void Members(Flow flow, HouseholdFile file)
    {
        flow.Heading(1, "家庭成员");
        flow.Table(new Table(
        [
            Column.Share("姓名"), Column.Fixed("关系", 64), Column.Fixed("性别", 30), Column.Fixed("身份证号码", 108), Column.Fixed("迁入", 60), Column.Fixed("安置人口认定", 92),
        ])
        {
            Rows = [.. file.Members.Select(m => (IReadOnlyList<Cell>)
            [
                m.Name, m.Relation.Label(), m.Gender switch { Gender.Male => "男", Gender.Female => "女", _ => "—" }, m.IdNumberMasked, m.JoinedOn is { } on ? Words.Day(on) : "—",
                (m.IsCounted ? "计入：" : "不计：") + m.Standing.Label(),
            ])],
            WhenEmpty = "没有成员名单。",
        });
        flow.Note((file.CutOff.On is { } cutOff ? $"人口截止日 {Words.Day(cutOff)}（{file.CutOff.Source}）。" : "没有设定人口截止日。")
            + (file.Care.MembersNote is { } note ? $"人数说明：{note}。" : ""));
    }

    private static void Buildings(Flow flow, HouseholdFile file)
    {
        flow.Heading(1, "房屋");
        flow.Table(new Table(
        [
            Column.Fixed("房屋", 60), Column.Fixed("结构", 34), Column.Share("产权证"), Column.Fixed("证载（㎡）", 52, Align.Right), Column.Fixed("实测（㎡）", 52, Align.Right),
            Column.Fixed("合法性", 82), Column.Fixed("认定（㎡）", 52, Align.Right),
        ])
        {
            Rows = [.. file.Buildings.Select(b => (IReadOnlyList<Cell>)
            [
                Words.Text($"{b.Number} 号 {b.Use.Label()}"), b.Structure.Label(), b.CertificateNumber ?? "无证", b.CertificateNumber is null ? "—" : b.CertificateArea.ToString(),
                b.MeasuredArea?.ToString() ?? "待测", b.Legality.Label(), b.Legality.CountsAsRecognised() ? b.RecognisedArea.ToString() : "0.00",
            ])],
            Totals = [["合计", "", "", "", "", "", file.Buildings.Where(b => b.Legality.CountsAsRecognised()).Aggregate(FloorArea.Zero, (sum, b) => sum + b.RecognisedArea).ToString()]],
            WhenEmpty = "没有登记房屋。",
        });
        foreach (var b in file.Buildings.Where(b => b.RecognitionBasis is not null))
        {
            flow.Note(Words.Text($"{b.Number} 号：{b.Legality.Label()}。依据：{b.RecognitionBasis}（{b.RecognisedBy}，{Words.Day(b.RecognisedOn)}）。"));
        }
    }

    private static void Assets(Flow flow, HouseholdFile file)
    {
        flow.Heading(1, "装修、附属物、青苗清单");
        flow.Table(new Table(
        [
            Column.Share("名称"), Column.Fixed("类别", 50), Column.Fixed("目录编号", 56), Column.Fixed("数量", 74, Align.Right), Column.Fixed("丈量", 110), Column.Fixed("复核", 110),
        ])
        {
            Rows = [.. file.Assets.Select(a => (IReadOnlyList<Cell>)
            [
                a.Name, a.Kind.Label(), a.CatalogueCode ?? "未定", Words.Text($"{a.Quantity:0.##} {a.Unit}"), Words.Text($"{a.MeasuredBy} {Words.Day(a.MeasuredOn)}"),
                a.ConfirmedOn is { } on ? Words.Text($"{a.ConfirmedBy} {Words.Day(on)}") : "待复核",
            ])],
            WhenEmpty = "没有清单。",
        });
    }
}
