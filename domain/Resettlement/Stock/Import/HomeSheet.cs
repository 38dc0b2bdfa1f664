using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Stock.Queries;

namespace VillageTracker.Domain.Resettlement.Stock.Import;

/// <summary>The columns of the stock of homes (房源), declared once.</summary>
public static class HomeColumns
{
    public static readonly Column Estate = new("小区", ColumnKind.Text) { Required = true, MaxLength = Resettlement.Estate.NameMaxLength, Aliases = ["安置小区", "项目"], Note = "还没有的小区会新建", Example = "富贵春花园" };
    public static readonly Column Building = new("幢号", ColumnKind.Count) { Required = true, Aliases = ["楼幢", "幢", "楼号"], Note = "还没有的楼幢会新建，单元数和层数按表里最大的；同一幢的行请排在一起", Example = "13" };
    public static readonly Column Unit = new("单元", ColumnKind.Count) { Required = true, Aliases = ["单元号"], Example = "1" };
    public static readonly Column Floor = new("楼层", ColumnKind.Count) { Required = true, Aliases = ["层", "所在层"], Example = "5" };
    public static readonly Column Position = new("位置", ColumnKind.Count) { Aliases = ["户序", "从左数"], Note = "同一单元同一层从左数第几套；填了房号可以不填", Example = "2" };
    public static readonly Column Room = new("房号", ColumnKind.Code) { MaxLength = Home.CodeMaxLength, Aliases = ["室号"], Note = "502 或 13-1-502；填了位置可以不填", Example = "502" };
    public static readonly Column RoomType = new("户型", ColumnKind.Text) { Required = true, MaxLength = Home.RoomTypeMaxLength, Example = "三室一厅" };
    public static readonly Column Predicted = new("预测面积", ColumnKind.FloorArea) { Required = true, Aliases = ["预测建筑面积", "设计面积"], Example = "95.20" };
    public static readonly Column IsMeasured = new("已实测", ColumnKind.Choice) { Choices = [Yes, No], Note = "填“是”就要填实测面积" };
    public static readonly Column Measured = new("实测面积", ColumnKind.FloorArea) { Aliases = ["实测建筑面积"], Example = "95.35" };
    public static readonly Column Orientation = new("朝向", ColumnKind.Choice) { Choices = [.. Enum.GetValues<HomeOrientation>().Select(o => o.Label())], Example = "南北" };
    public static readonly Column PriceMode = new("差价方式", ColumnKind.Choice) { Aliases = ["楼层差价方式"], Choices = [.. Enum.GetValues<FloorAdjustMode>().Select(Word)] };
    public static readonly Column Price = new("楼层差价", ColumnKind.Number) { Aliases = ["差价"], Note = "每平方米加减多少元，或者单价加减百分之几（7 就是 7%）；最多两位小数", Example = "-20" };
    public static readonly Column State = new("状态", ColumnKind.Choice) { Aliases = ["房源状态"], Choices = [.. BySheet.Select(s => s.Label())], Note = "留空为不改，新房源为空闲；锁定和已选由选房办理，不能用表格填" };
    public static readonly Column Reason = new("状态原因", ColumnKind.Text) { MaxLength = Home.ReasonMaxLength, Aliases = ["原因"], Note = "冻结、临时周转、失效要写原因" };

    internal const string Yes = "是";
    private const string No = "否";

    public static IReadOnlyList<Column<HomeSheetRow>> All { get; } =
    [
        new(Estate, r => r.Estate), new(Building, r => r.Building), new(Unit, r => r.Home.Unit), new(Floor, r => r.Home.Floor), new(Position, r => r.Home.Position),
        new(Room, r => r.Home.Code), new(RoomType, r => r.Home.RoomType), new(Predicted, r => r.Home.PredictedArea), new(IsMeasured, r => r.Home.MeasuredArea is null ? No : Yes),
        new(Measured, r => r.Home.MeasuredArea), new(Orientation, r => r.Home.Orientation?.Label()), new(PriceMode, r => Word(r.Home.FloorMode)),
        new(Price, r => r.Home.FloorMode == FloorAdjustMode.None ? null : r.Home.FloorMode == FloorAdjustMode.Percent ? r.Home.FloorValue * 100 : r.Home.FloorValue),
        new(State, r => r.Home.State.Label()), new(Reason, r => r.Home.StateReason),
    ];

    public static SheetTable Table { get; } = new("homes", "房源", "Resettlement", [.. All.Select(c => c.Head)]);

    /// <summary>The states that a sheet may set: the others are acts of a household's choosing.</summary>
    internal static IReadOnlyList<HomeState> BySheet => [HomeState.Free, HomeState.Frozen, HomeState.TemporaryHousing, HomeState.Void];

    internal static string Word(FloorAdjustMode mode) => mode switch
    {
        FloorAdjustMode.YuanPerSqm => "元每平方米",
        FloorAdjustMode.Percent => "百分比",
        _ => "无",
    };
}

/// <summary>The stock of homes as a sheet, with the list's filter.</summary>
public sealed class HomeExport(HomeSheetQuery homes) : ISheetExport
{
    public SheetTable Table => HomeColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, HomeColumns.All, homes.AllAsync(
            int.TryParse(asked("building"), System.Globalization.CultureInfo.InvariantCulture, out var building) ? building : null,
            Enum.TryParse<HomeState>(asked("state"), out var state) ? state : null), cancellation);
}

/// <summary>Homes from a sheet, with the buildings and estates they stand in: a place that is there already means a change.</summary>
public sealed class HomeImport(VillageDb db, HomeSheetQuery homes, VillageClock clock) : ISheetImport
{
    public SheetTable Table => HomeColumns.Table;

    public ISheetWalk Begin(long villageCode) => new HomeWalk(villageCode, db, homes, clock.Today);
}
