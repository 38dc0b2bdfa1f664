using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Findings;

/// <summary>Everything the list for the supervision committee says: complete before anything is drawn.</summary>
/// <param name="Issuer">Who hands the list over.</param>
/// <param name="On">The day.</param>
/// <param name="Titles">The checks' titles by code.</param>
/// <param name="HasDemonstration">The village's households are invented.</param>
public sealed record FindingList(string Issuer, DateOnly On, IReadOnlyList<FindingLine> Lines, IReadOnlyDictionary<string, string> Titles, bool HasDemonstration);

/// <summary>The list of conservation checks and doubts for signature (守恒与疑点清单), lying A4; personal numbers stand nowhere on it.</summary>
public static class FindingPaper
{
    public static PdfResult Compose(FindingList list) => PdfDocument.Compose(new()
    {
        Title = $"守恒与疑点清单（{Words.Day(list.On)}）",
        Issuer = list.Issuer,
        AsOf = $"数据截至 {Words.Day(list.On)}",
        Mark = list.HasDemonstration ? Words.DemonstrationMark : "",
        Subject = "守恒与疑点清单",
        CreatedAt = new(list.On.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
        Landscape = true,
    }, flow => Compose(list, flow));

    private static void Compose(FindingList list, Flow flow)
    {
        flow.Title("守恒与疑点清单", "交村务监督委员会逐条核实、签字");
        flow.Table(new(
            [
                Column.Fixed("序号", 30, Align.Right), Column.Fixed("核对事项", 84), Column.Share("情况", 3), Column.Share("依据的记录", 4), Column.Fixed("发现日期", 60),
                Column.Fixed("状态", 44), Column.Share("核实说明", 3), Column.Fixed("签字", 70),
            ])
        {
            Rows = [.. list.Lines.Select((line, n) => Row(line, n + 1, list))],
            WhenEmpty = "没有疑点。",
            Style = Styles.Cell with { Size = 8 },
            Grid = true,
        });
        flow.Note("清单由系统按登记的记录核对得出，只说明记录之间不相符，不等于认定有问题。身份证号码、电话、账号按加密索引比对，清单上不显示。");
        flow.Signatures("村务监督委员会主任", "委员", "委员");
    }

    private static Cell[] Row(FindingLine line, int number, FindingList list) =>
    [
        Words.Count(number), list.Titles.GetValueOrDefault(line.Check, line.Check), line.Sentence,
        string.Join("；", line.Lines.Select(e => $"{e.Name}（{e.Says}）")), Words.Day(line.FoundOn),
        new(line.Status.Label(), line.Status == FindingStatus.Open ? Palette.Red : Palette.Green),
        line.Status == FindingStatus.SignedOff ? $"{line.Verdict!.Value.Label()}：{line.Explanation}{(line.Document is { } paper ? $"（{paper}）" : "")}" : "",
        line.SignedBy is { } by ? $"{by} {Words.Day(line.SignedOn)}" : "",
    ];
}
