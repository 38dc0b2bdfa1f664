using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Resettlement;

/// <summary>The stacking chart (楼盘表) on lying A4 or A3, one building a page: floors down, entrances across, state by letter, word and colour.</summary>
public static class StackingChartPaper
{
    private const float HighestRow = 34;
    private const float LowestRow = 9;

    public static PdfResult Compose(StackingChart chart, string issuer, bool isA3) => PdfDocument.Compose(new()
    {
        Title = $"楼盘表（{Words.Day(chart.On)}）",
        Issuer = issuer,
        AsOf = $"房源情况截至 {Words.Day(chart.On)}",
        Mark = chart.Buildings.Any(b => b.IsDemonstration) ? Words.DemonstrationMark : "",
        Subject = "楼盘表",
        CreatedAt = new(chart.On.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
        Landscape = true,
        IsA3 = isA3,
    }, flow =>
    {
        foreach (var building in chart.Buildings)
        {
            _ = building == chart.Buildings[0] ? flow : flow.PageBreak();
            flow.Title($"{building.Estate} {building.Name} 楼盘表", $"截至 {Words.LongDay(chart.On)}，{Left(building)}");
            var row = Math.Clamp((isA3 ? 560f : 330f) / Math.Max(1, building.Floors), LowestRow, HighestRow);
            flow.Draw(row * (building.Floors + 1), (sheet, x, y, width) => Draw(sheet, building, x, y, width, row));
            flow.Space(4).Note(string.Join("　", Enum.GetValues<HomeState>().Select(s => $"{LetterOf(s)} {s.Label()} {building.Homes.Count(h => h.State == s)} 套"))
                + $"　拿 其中已拿房 {building.Homes.Count(h => h.Stage == AllocationStage.HandedOver)} 套。面积为实测，未实测的为预测并注“预”。");
        }
    });

    private static string Left(StackBuilding building) => $"共 {building.Homes.Count} 套，空闲 {building.Homes.Count(h => h.State == HomeState.Free)} 套";

    private static void Draw(Sheet sheet, StackBuilding building, float x, float y, float width, float row)
    {
        const float floorWidth = 34;
        int[] widths = [.. Enumerable.Range(1, building.Units).Select(building.WidthOf)];
        var cell = (width - floorWidth) / widths.Sum();
        var left = x + floorWidth;
        foreach (var (places, n) in widths.Select((w, n) => (w, n)))
        {
            sheet.Text(left + (cell * places / 2), y + (row * 0.7f), $"{n + 1}单元", Styles.CellHead, Align.Centre);
            foreach (var home in building.Homes.Where(h => h.Unit == n + 1))
            {
                DrawHome(sheet, home, left + (cell * (home.Position - 1)), y + (row * (building.Floors - home.Floor + 1)), cell, row);
            }

            left += cell * places;
        }

        for (var floor = 1; floor <= building.Floors; floor++)
        {
            sheet.Text(x + floorWidth - 6, y + (row * (building.Floors - floor + 1)) + (row * 0.65f), $"{floor}层", Styles.Small, Align.Right);
        }
    }

    private static void DrawHome(Sheet sheet, StackHome home, float x, float y, float width, float height)
    {
        sheet.Box(x + 1, y + 1, width - 2, height - 2, FillOf(home), Palette.MidGrey);
        var size = Math.Clamp(height * 0.32f, 5, 9);
        var style = Styles.Cell with { Size = size };
        var first = $"{LetterOf(home)} {home.Code}";
        var second = $"{home.Area}㎡{(home.IsMeasured ? "" : "预")} {home.RoomType}";
        if (height < 18)
        {
            sheet.Text(x + (width / 2), y + (height * 0.68f), sheet.Fit($"{first} {home.Area}", width - 4, style), style, Align.Centre);
            return;
        }

        sheet.Text(x + (width / 2), y + (height * 0.44f), sheet.Fit($"{first} {WordOf(home)}", width - 4, style.InBold()), style.InBold(), Align.Centre);
        sheet.Text(x + (width / 2), y + (height * 0.82f), sheet.Fit(second, width - 4, style), style, Align.Centre);
    }

    private static string WordOf(StackHome home) => home.Stage is { } stage && stage != AllocationStage.Allocated ? stage.Label() : home.State.Label();

    private static string LetterOf(StackHome home) => home.Stage == AllocationStage.HandedOver ? "拿" : LetterOf(home.State);

    private static string LetterOf(HomeState state) => state switch
    {
        HomeState.Free => "空",
        HomeState.Frozen => "冻",
        HomeState.Locked => "锁",
        HomeState.Allocated => "选",
        HomeState.TemporaryHousing => "周",
        _ => "失",
    };

    private static Ink FillOf(StackHome home) => home switch
    {
        { Stage: AllocationStage.HandedOver } => Palette.Green.Faded(0.22f),
        { State: HomeState.Allocated } => Palette.Blue.Faded(0.16f),
        { State: HomeState.Free } => Palette.White,
        { State: HomeState.Locked } => Palette.MidBlue.Faded(0.45f),
        _ => Palette.Line,
    };
}
