using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Households;

/// <summary>腾空验收、拆除验收、走访记录.</summary>
internal static class AcceptanceChapter
{
    public static void Add(Flow flow, HouseholdPaper paper)
    {
        flow.Heading(1, "腾空和拆除验收");
        if (paper.File.Vacancy is { } v)
        {
            flow.Facts(2,
                ("腾空顺序号", Words.Text($"{v.OrderNumber} 号")), ("腾空验收", Words.Text($"{Words.Day(v.On)} {v.At:HH:mm}")), ("收回钥匙", Words.Text($"{v.Keys} 把")),
                ("水、电、气表", $"{v.WaterReading ?? "—"}、{v.ElectricityReading ?? "—"}、{v.GasReading ?? "—"}"), ("验收人", $"{v.Inspector}、{v.SecondInspector}"), ("备注", v.Note ?? ""));
        }
        else
        {
            flow.Paragraph("没有腾空验收单。");
        }

        if (paper.File.Demolition is { } d)
        {
            flow.Facts(2, ("拆除验收", Words.Day(d.On)), ("施工单位", d.Contractor), ("验收人", $"{d.Inspector}、{d.SecondInspector}"), ("备注", d.Note ?? ""));
        }

        flow.Heading(1, "走访记录");
        flow.Table(new Table([Column.Fixed("日期", 60), Column.Fixed("方式", 36), Column.Fixed("谁和谁", 110), Column.Share("谈话内容"), Column.Fixed("下一步", 110)])
        {
            Rows = [.. paper.File.Contacts.Select(c => (IReadOnlyList<Cell>)
            [
                Words.Day(c.On), c.Way.Label(), $"{c.By} → {c.WithWhom}", c.Summary + (c.Reason is { } reason ? $"（{reason.Label()}）" : ""),
                c.Next + (c.NextOn is { } next ? $"（{Words.Day(next)}）" : ""),
            ])],
            WhenEmpty = "没有走访记录。",
        });
    }
}
