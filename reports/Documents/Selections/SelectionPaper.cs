using System.Globalization;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Selections;

/// <summary>The confirmation sheet (选房确认单) that a household signs at the desk: who, which rooms in which order, what is left of the entitlement.</summary>
public static class SelectionPaper
{
    private const float CodeSize = 76;

    public static PdfResult Compose(SelectionSheet sheet, string site) => PdfDocument.Compose(new DocumentInfo
    {
        Title = $"选房确认单 {sheet.Number}",
        Issuer = $"{sheet.VillageName}村民委员会",
        AsOf = sheet.IsConfirmed ? "已签字确认" : "待签字",
        Mark = sheet.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = sheet.Number,
        CreatedAt = new(sheet.On.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    }, flow => Draw(sheet, site, flow));

    private static void Draw(SelectionSheet s, string site, Flow flow)
    {
        flow.Title("选房确认单", $"{s.EstateName}安置房　　编号 {s.Number}　　选房日期 {Words.Day(s.On)}");
        FormGrid head = new(3, 62, 24,
        [
            [new("户　　主", s.HeadName), new("户　　号", s.HouseholdCode), new("身份证号", s.MaskedIdNumber)],
            [new("选房场次", s.SessionNumber), new("顺 序 号", Words.Text($"第 {s.Turn} 号")), new("窗　　口", Words.Text($"{s.Desk} 号窗口"))],
            [new("安置面积", s.Entitled.InSquareMetres()), new("以前的房", s.TakenBefore.InSquareMetres()), new("选后余额", s.Left.InSquareMetres())],
        ]);
        flow.Draw(head.Height, head.Draw).Space(10);
        foreach (var room in s.Rooms)
        {
            FormGrid grid = new(3, 62, 24,
            [
                [new(Words.Text($"第 {room.Order} 套"), Room(room.Code)), new("户　　型", room.RoomType), new("分配编号", room.AllocationNumber.Length > 0 ? room.AllocationNumber : "签字后编号")],
                [new("预测面积", room.Predicted.InSquareMetres()), new("实测面积", room.Measured?.InSquareMetres() ?? "待测"), new("楼层差价", Floor(room))],
            ]);
            flow.Draw(grid.Height, grid.Draw).Space(6);
            if (room.ReleasedBecause is { } reason)
            {
                flow.Notice($"{room.Code} 已退回：{reason}", Palette.Red);
            }
        }

        flow.Space(4);
        flow.Paragraph(Words.Text($"安置面积按上面的先后使用；合计最多可以超出安置面积 {s.Excess} 平方米，超出部分按政策价格结算。实测面积与预测面积不一致的，以实测面积结算。"), Styles.Small);
        flow.Paragraph("本户已看过房源情况，自愿选定上列房屋；签字、按手印后生效，房源即归本户，不再调换。本单一式两份，户主和村委会各存一份。", Styles.Small);
        flow.Space(6);
        flow.Draw(CodeSize + 8, (sheet, x, y, width) => Foot(sheet, s, site, x, y, width)).Space(10);
        flow.Signatures("户主签字（手印）", "窗口经办人", "村民代表监督人");
    }

    private static void Foot(Sheet sheet, SelectionSheet s, string site, float x, float y, float width)
    {
        sheet.Qr(x + width - CodeSize, y, CodeSize, Words.Text($"{site}/selections/{s.SessionNumber}/{s.Turn}"));
        sheet.Text(x, y + 16, Words.Text($"校验码 {s.Print}"), Styles.Value);
        sheet.Text(x, y + 36, "扫码看公开的选房结果，房号和校验码应与本单一致。", Styles.Small);
        sheet.Text(x, y + 54, $"经办 {s.ChosenBy}", Styles.Small);
    }

    private static string Room(string code) => code.Split('-') is [var building, var unit, var room] ? $"{building}幢{unit}单元{room}室" : code;

    private static string Floor(SelectionSheetRoom room) => room.FloorMode switch
    {
        FloorAdjustMode.YuanPerSqm => room.FloorValue.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture) + " 元/㎡",
        FloorAdjustMode.Percent => (room.FloorValue * 100m).ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture) + "%",
        _ => "无",
    };
}
