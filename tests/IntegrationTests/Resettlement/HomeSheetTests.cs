using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Stock.Import;
using VillageTracker.IntegrationTests.Imports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Homes and measured areas by Excel: every fault with its cell, all or nothing, and what came out comes in again unchanged.</summary>
public sealed class HomeSheetTests(VillageApp app) : IClassFixture<VillageApp>
{
    private static readonly string[] Heads = ["小区", "幢号", "单元", "楼层", "房号", "户型", "预测面积", "已实测", "实测面积", "朝向", "差价方式", "楼层差价", "状态", "状态原因"];

    [Fact]
    public async Task A_new_estate_comes_with_its_building_as_tall_and_wide_as_its_rows()
    {
        var counts = await app.ImportAsync("homes", "cun", Heads,
            ["测试花园", "1", "1", "1", "101", "两室一厅", "72.40", "是", "72.55", "南", "元每平方米", "-20", "", ""],
            ["测试花园", "1", "2", "6", "602", "三室一厅", "95.20", "否", "", "南北", "百分比", "7", "冻结", "外墙渗水"]);

        Assert.Equal(new ImportCounts(2, 0, 0, 0), counts);
        var homes = await app.InDbAsync(db => db.Homes.AsNoTracking().Include(h => h.Building.Estate).Include(h => h.Changes).Where(h => h.Building.Estate.Name == "测试花园").OrderBy(h => h.Floor).ToListAsync());
        Assert.Equal((2, 6, "E02"), (homes[0].Building.Units, homes[0].Building.Floors, homes[0].Building.Estate.Code));
        Assert.Equal(("1-1-101", 7_255L, HomeOrientation.South, -20m), (homes[0].Code, homes[0].MeasuredArea!.Value.HundredthsSqm, homes[0].Orientation, homes[0].FloorValue));
        Assert.Equal((HomeState.Frozen, "外墙渗水", FloorAdjustMode.Percent, 0.07m), (homes[1].State, homes[1].StateReason, homes[1].FloorMode, homes[1].FloorValue));
        Assert.All(homes.SelectMany(h => h.Changes), c => Assert.Equal("演示·村工作人员", c.By));
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_cell_and_nothing_is_written()
    {
        var before = await app.InDbAsync(db => db.Homes.CountAsync());
        var check = await app.CheckSheetAsync("homes", "cun", Heads,
            ["富贵春花园", "21", "1", "1", "101", "两室一厅", "72.40", "是", "", "", "", "", "", ""],
            ["富贵春花园", "21", "1", "2", "201", "两室一厅", "72.40", "是", "724.00", "", "", "", "", ""],
            ["富贵春花园", "3", "1", "12", "1201", "两室一厅", "72.40", "", "", "", "", "", "", ""],
            ["富贵春花园", "21", "1", "3", "301", "两室一厅", "72.40", "", "", "", "元每平方米", "20.125", "", ""],
            ["富贵春花园", "21", "1", "4", "401", "两室一厅", "72.40", "", "", "", "", "", "已选", ""],
            ["富贵春花园", "21", "1", "5", "501", "两室一厅", "72.40", "", "", "上", "", "", "", ""],
            ["富贵春花园", "21", "1", "6", "601", "两室一厅", "72.40", "", "", "", "", "", "", ""],
            ["富贵春花园", "21", "1", "6", "601", "两室一厅", "72.40", "", "", "", "", "", "", ""],
            ["富贵春花园", "21", "1", "7", "802", "两室一厅", "72.405", "", "", "", "", "", "冻结", ""],
            ["富贵春花园", "21", "1", "8", "801", "两室一厅", "72.40", "", "", "", "", "", "冻结", ""]);

        Assert.Equal(["D4", "D9", "E10", "G10", "I2", "I3", "J7", "L5", "M6", "N11"], check.Cells().Keys.Order(StringComparer.Ordinal).ToArray().OrderBy(a => a, StringComparer.Ordinal));
        Assert.Contains("D8", check.Cells()["D9"], StringComparison.Ordinal);
        Assert.Contains("两位小数", check.Cells()["L5"], StringComparison.Ordinal);
        await Assert.ThrowsAsync<RefusedException>(() => app.ImportAsync("homes", "cun", Heads, ["富贵春花园", "21", "1", "1", "101", "两室一厅", "72.40", "是", "", "", "", "", "", ""]));
        Assert.Equal(before, await app.InDbAsync(db => db.Homes.CountAsync()));
    }

    [Fact]
    public async Task A_home_that_somebody_has_keeps_its_facts_and_one_with_a_statement_its_area()
    {
        var given = await app.InDbAsync(db => db.Allocations.AsNoTracking().Include(a => a.Home.Building).OrderBy(a => a.Id).FirstAsync(a => a.Stage == AllocationStage.HandedOver));
        var h = given.Home;
        string[] Row(string type, string measured, string state) =>
            ["富贵春花园", $"{h.Building.Number}", $"{h.Unit}", $"{h.Floor}", h.Code, type, h.PredictedArea.ToString(), "是", measured, h.Orientation!.Value.Label(), "", "", state, ""];

        var check = await app.CheckSheetAsync("homes", "cun", Heads, Row("别墅", h.MeasuredArea!.Value.ToString(), ""));
        Assert.Contains("已选", check.Cells()["G2"], StringComparison.Ordinal);
        check = await app.CheckSheetAsync("homes", "cun", Heads, Row(h.RoomType, "90.00", ""));
        Assert.Contains("结算单", check.Cells()["I2"], StringComparison.Ordinal);
        check = await app.CheckSheetAsync("homes", "cun", Heads, Row(h.RoomType, h.MeasuredArea.Value.ToString(), "空闲"));
        Assert.Contains("已经有户选了", check.Cells()["M2"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_exported_comes_back_without_a_change()
    {
        var visitor = await app.AsAsync(Domain.Organisation.Role.VillageStaff);
        var rows = await visitor.RowsAsync("/sheets/homes.xlsx?building=2");

        Assert.Equal(45, rows.Count);
        var check = await app.CheckSheetAsync("homes", "cun", [.. rows.Select(r => r.ToArray())]);
        Assert.Equal("", string.Join(' ', check.Cells().Select(c => $"{c.Key} {c.Value}")));
        Assert.Equal(44, check.Counts.Unchanged);
    }

    [Fact]
    public async Task A_survey_report_measures_many_homes_and_leaves_who_and_why()
    {
        var free = await app.InDbAsync(db => db.Homes.AsNoTracking().Where(h => h.State == HomeState.Free && h.IsDemonstration).OrderByDescending(h => h.Id).Take(2).ToListAsync());
        var settled = await app.InDbAsync(db => db.Allocations.Where(a => a.Stage == AllocationStage.HandedOver).OrderBy(a => a.Id).Select(a => a.Home.Code).FirstAsync());
        string[] heads = ["房号", "实测面积", "测绘报告编号"];

        var check = await app.CheckSheetAsync("home-areas", "cun", heads, [free[0].Code, "7.00", ""], ["99-1-101", "88.00", ""], [settled, "88.00", ""], [free[1].Code, "", ""]);
        Assert.Equal(["A3", "B2", "B4", "B5"], check.Cells().Keys.Order(StringComparer.Ordinal));

        var area = free[0].PredictedArea.SquareMetres + 0.31m;
        Assert.Equal(new ImportCounts(0, 1, 0, 0), await app.ImportAsync("home-areas", "cun", heads, [free[0].Code, $"{area}", "CH-9"]));
        var last = await app.InDbAsync(db => db.HomeChanges.AsNoTracking().Where(c => c.HomeId == free[0].Id).OrderByDescending(c => c.Id).FirstAsync());
        Assert.Equal((HomeFact.MeasuredArea, "测绘报告 CH-9", new DateOnly(2020, 10, 31)), (last.What, last.Reason, last.On));
        Assert.Equal("实测面积", HomeAreaColumns.Table.Title);
    }
}
