using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Imports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Imports;

/// <summary>Appraisal reports, compensation sheets and objections by Excel: several rows make one record, and what people must decide is not decided.</summary>
public sealed class FileSheetTests(VillageApp app) : IClassFixture<VillageApp>
{
    private static readonly string[] Reports = ["户号", "评估机构", "报告编号", "送达日期", "评估对象", "面积", "单价"];
    private static readonly string[] Sheets = ["户号", "按哪天签约算", "计算安置的人数", "过渡方式", "类别", "项目", "数量", "评估金额"];
    private static readonly string[] Objections = ["公示编号", "户号", "提出人", "联系电话", "意见内容", "收到日期"];

    [Fact]
    public async Task A_report_of_two_buildings_is_delivered_with_its_clock_and_never_a_second_time()
    {
        var household = await app.InDbAsync(db => db.Households.AsNoTracking().FirstAsync(h => h.Status == HouseholdStatus.Surveyed && !db.HouseholdAppraisals.Any(a => a.HouseholdId == h.Id)));
        string[][] rows =
        [
            Reports,
            [household.Code, "测试评估公司", "PG-9", "2020-10-30", "1号房屋（住宅）", "98.40", "5230.00"],
            [household.Code, "测试评估公司", "PG-9", "2020-10-30", "2号房屋（附房）", "10", "1000"],
        ];

        Assert.Equal(new ImportCounts(2, 0, 0, 0), await app.ImportAsync("appraisals", "cun", rows));

        var saved = await app.InDbAsync(db => db.HouseholdAppraisals.AsNoTracking().Include(a => a.Lines).SingleAsync(a => a.HouseholdId == household.Id));
        Assert.Equal((Money.FromYuan(524_632m), 2, AppraisalStatus.Delivered, new DateOnly(2020, 11, 9)), (saved.Total, saved.Lines.Count, saved.Status, saved.DueOn));
        Assert.Equal(new ImportCounts(0, 0, 2, 0), (await app.CheckSheetAsync("appraisals", "cun", rows)).Counts);
        var other = await app.CheckSheetAsync("appraisals", "cun", Reports, [household.Code, "测试评估公司", "PG-10", "2020-10-30", "住宅", "98.40", "5230.00"]);
        Assert.Contains("PG-9", other.Cells()["C2"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_one_report_that_disagree_or_stand_apart_are_told_and_none_is_taken()
    {
        var codes = await app.InDbAsync(db => db.Households.Where(h => h.Status == HouseholdStatus.Surveyed && !db.HouseholdAppraisals.Any(a => a.HouseholdId == h.Id))
            .OrderByDescending(h => h.Id).Select(h => h.Code).Take(2).ToListAsync());

        var check = await app.CheckSheetAsync("appraisals", "cun", Reports,
            [codes[0], "甲公司", "PG-1", "2020-10-30", "住宅", "98.40", "5230.001"],
            [codes[0], "乙公司", "PG-1", "2020-10-30", "附房", "0", "1000"],
            [codes[1], "甲公司", "PG-2", "2020-11-30", "住宅", "50", "5000"],
            [codes[0], "甲公司", "PG-1", "2020-10-30", "棚", "5", "100"]);

        Assert.Equal(["A5", "B3", "D4", "F3", "G2"], check.Cells().Keys.Order(StringComparer.Ordinal));
        Assert.Equal(4, check.Counts.Faulty);
    }

    [Fact]
    public async Task A_compensation_sheet_is_computed_from_its_rows_and_loses_its_check()
    {
        var household = await app.InDbAsync(db => db.Households.AsNoTracking().FirstAsync(h => h.Status == HouseholdStatus.Appraised
            && db.CompensationSheets.Any(s => s.HouseholdId == h.Id && s.CheckedOn != null) && !db.CompensationAgreements.Any(a => a.HouseholdId == h.Id)));

        var counts = await app.ImportAsync("compensation-sheets", "cun", Sheets,
            [household.Code, "2020-10-31", "3", "自行过渡", "装饰装修补偿", "装饰装修", "1", "36500"],
            [household.Code, "2020-10-31", "3", "自行过渡", "附属物补偿", "砖围墙", "14", ""],
            [household.Code, "2020-10-31", "3", "自行过渡", "补助", "残疾", "1", ""]);

        Assert.Equal(3, counts.Changed);
        var sheet = await app.InDbAsync(db => db.CompensationSheets.AsNoTracking().SingleAsync(s => s.HouseholdId == household.Id));
        var input = InputJson.Read(sheet.Inputs);
        Assert.Null(sheet.CheckedOn);
        Assert.Equal((14m, Money.FromYuan(36_500m), 3, CareGroup.Disabled), (input.Items[1].Quantity, input.Items[0].Appraised, input.Persons, input.Cared[0].Group));
        Assert.Equal((household.RecognisedArea, household.AppraisedValue), (input.Area, input.HouseValue));
    }

    [Fact]
    public async Task What_the_plan_does_not_know_or_grants_by_itself_is_told_with_its_cell()
    {
        var code = await app.InDbAsync(db => db.Households.Where(h => h.Status == HouseholdStatus.Appraised).OrderByDescending(h => h.Id).Select(h => h.Code).FirstAsync());
        var early = await app.InDbAsync(db => db.Households.Where(h => h.Status == HouseholdStatus.Registered).Select(h => h.Code).FirstAsync());
        Task<SheetCheck> CheckAsync(params string[][] rows) => app.CheckSheetAsync("compensation-sheets", "cun", [Sheets, .. rows]);

        Assert.Contains("金鱼缸", (await CheckAsync([code, "2020-10-31", "3", "自行过渡", "装饰装修补偿", "装饰装修", "1", "9"], [code, "2020-10-31", "3", "自行过渡", "附属物补偿", "金鱼缸", "1", ""])).Cells()["F3"], StringComparison.Ordinal);
        Assert.Contains("自动计算", (await CheckAsync([code, "2020-10-31", "3", "自行过渡", "奖励", "速签奖", "1", ""])).Cells()["E2"], StringComparison.Ordinal);
        Assert.Contains("要一样", (await CheckAsync([code, "2020-10-31", "3", "自行过渡", "", "", "", ""], [code, "2020-10-30", "3", "自行过渡", "", "", "", ""])).Cells()["B3"], StringComparison.Ordinal);
        Assert.Contains("评估价", (await CheckAsync([early, "2020-10-31", "3", "自行过渡", "", "", "", ""])).Cells()["A2"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_on_paper_gets_its_receipt_and_clock_once()
    {
        var notice = await app.InDbAsync(db => db.PublicNotices.AsNoTracking().FirstAsync(n => n.Type == NoticeType.CommentRequest));
        string[] row = [notice.Number, "", "测试村民", "13812345678", "书面：过渡费标准偏低。", "2020-10-22"];

        Assert.Equal(1, (await app.ImportAsync("objections", "cun", Objections, row)).New);

        var saved = await app.InDbAsync(db => db.Objections.AsNoTracking().SingleAsync(o => o.Text.StartsWith("书面：")));
        Assert.Equal((ObjectionChannel.ByStaff, new DateOnly(2020, 11, 6)), (saved.Channel, saved.AcceptBy));
        Assert.StartsWith("YY-2020-", saved.Receipt, StringComparison.Ordinal);
        Assert.Equal(new ImportCounts(0, 0, 1, 0), (await app.CheckSheetAsync("objections", "cun", Objections, row)).Counts);
        var late = await app.CheckSheetAsync("objections", "cun", Objections,
            [notice.Number, "", "", "", "太晚了", "2020-09-01"], [notice.Number, "D01-001", "", "123", "电话不对", "2020-10-22"], ["GS-1999-0001", "", "", "", "没有这份公示", "2020-10-22"]);
        Assert.Equal(["A4", "D3", "F2"], late.Cells().Keys.Order(StringComparer.Ordinal));
    }
}
