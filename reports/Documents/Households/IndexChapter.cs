using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Households;

/// <summary>档案目录: the 16 parts, what is there and what is missing.</summary>
internal static class IndexChapter
{
    public static void Add(Flow flow, HouseholdPaper paper)
    {
        flow.Heading(1, "档案目录");
        flow.Table(new Table([Column.Fixed("编号", 36), Column.Share("内容"), Column.Fixed("情况", 70), Column.Fixed("收档日期", 68), Column.Fixed("页数", 36, Align.Right), Column.Fixed("保管", 90)])
        {
            Rows = [.. paper.File.Index.Lines.Select(line => Row(line, paper))],
        });
        flow.Note(Words.Text($"齐全率 {paper.File.Index.Percent}%：到现在这一步应有 {paper.File.Index.Required} 项，已有 {paper.File.Index.Present} 项。")
            + "“系统已有”指系统里有对应的记录。");
    }

    private static Cell[] Row(FileIndexLine line, HouseholdPaper paper)
    {
        var part = paper.File.Parts.FirstOrDefault(p => p.Part == line.Part);
        return
        [
            line.Part.Digits(), line.Part.Label(),
            line.IsReceived ? "已收档" : line.IsDerived ? "系统已有" : line.IsRequired ? new Cell("缺", Palette.Red) : "现在不要求",
            part is null ? "" : Words.Day(part.ReceivedOn), part is null ? "" : Words.Count(part.Pages), part?.Keeper ?? "",
        ];
    }
}
