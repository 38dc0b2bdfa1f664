using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Keys.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Aftercare;

/// <summary>The hand-over sheet (交房验收单) that a household signs: what was looked at, meters, keys, defects with their days of repair.</summary>
public static class HandOverPaper
{
    public static PdfResult Compose(HandOverView view, string issuer) => PdfDocument.Compose(Info(view, issuer), flow => Compose(view, flow));

    private static DocumentInfo Info(HandOverView view, string issuer) => new()
    {
        Title = $"交房验收单 {view.Record.Number}",
        Issuer = issuer,
        AsOf = $"交房日期 {Words.Day(view.Record.On)}",
        Mark = view.Record.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = view.Record.Number,
        CreatedAt = new(view.Record.On.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    private static void Compose(HandOverView v, Flow flow)
    {
        var r = v.Record;
        flow.Title("安置房交房验收单", $"编号 {r.Number}　　{v.EstateName} {v.HomeCode}　　交房日期 {Words.Day(r.On)}");
        var grid = new FormGrid(3, 58, 24,
        [
            [new("户　　主", v.HeadName), new("户　　号", v.HouseholdCode), new("选房确认单", v.AllocationNumber)],
            [new("户　　型", v.RoomType), new("实测面积", v.Measured?.InSquareMetres() ?? "—"), new("钥　　匙", Words.Text($"{r.KeyCount} 把"))],
            [new("水表读数", Words.Text($"{r.WaterReading:0.00} m³")), new("电表读数", Words.Text($"{r.PowerReading:0.00} 度")), new("气表读数", Words.Text($"{r.GasReading:0.00} m³"))],
            [new("领 取 人", r.ReceivedBy), new("委托书编号", r.Mandate ?? "—"), new("交 房 人", r.HandedBy)],
        ]);
        flow.Draw(grid.Height, grid.Draw).Space(8);
        flow.Table(new([Column.Fixed("序号", 36, Align.Centre), Column.Share("查验项目", 2), Column.Fixed("结果", 60, Align.Centre), Column.Share("说明", 2)])
        {
            Rows = [.. r.CheckedItems.Select((i, n) => (IReadOnlyList<Cell>)[Words.Text($"{n + 1}"), i.Name, i.Passed == true ? "合格" : new Cell("不合格", Palette.Red), i.Note ?? ""])],
            Grid = true,
            Zebra = false,
        });
        flow.Heading(2, "发现的问题");
        flow.Table(new([Column.Fixed("类别", 70, Align.Centre), Column.Share("问题", 3), Column.Fixed("程度", 50, Align.Centre), Column.Fixed("修好期限", 80, Align.Centre), Column.Fixed("现在", 60, Align.Centre)])
        {
            Rows = [.. v.Defects.Select(d => (IReadOnlyList<Cell>)[d.Kind.Label(), d.Words, d.IsSerious ? "严重" : "一般", Words.Day(d.RepairBy), d.Status.Label()])],
            Grid = true,
            Zebra = false,
            WhenEmpty = "没有发现问题。",
        });
        if (r.AcceptsSeriousDefects)
        {
            flow.Notice("住户知道有上列严重问题，同意先接收，由施工单位在期限内修好。");
        }

        flow.Paragraph("双方已逐项看房、抄表、点清钥匙，住户已收到质量保证书和使用说明书。本单一式两份，住户和村委会各存一份。", Styles.Small);
        flow.Signatures("领取人签字（手印）", "交房人", "物业");
    }
}
