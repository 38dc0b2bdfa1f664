using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Import;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Imports;

/// <summary>Households in by Excel: upload, preview, faults with their cells, commit all or nothing; and out again, masked.</summary>
public sealed class HouseholdSheetTests(VillageApp app) : IClassFixture<VillageApp>
{
    private const string UploadPage = "/demolition/sheets/upload/households";
    private const string IdOne = "320902190012310011";
    private const string IdThree = "320902190012310038";
    private const string IdTwo = "32090219001231002X";

    private static readonly string[] FaultyCells = ["C2", "D2", "F2", "C3", "A4"];
    private static readonly string[] Heading = ["户号", "户主", "身份证号", "电话", "家庭人数", "证载面积（㎡）", "地址"];

    [Fact]
    public async Task A_sheet_is_previewed_then_committed_with_an_audit_entry_for_each_household()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = await StagedAsync(staff, Workbooks.Of(Heading, ["D07-901", "测试甲", IdOne, "13812345678", "3", "98.40", "某处1号"], ["D07-902", "测试乙", IdTwo, "", "2", "60", ""]));
        Assert.False(await app.InDbAsync(db => db.Households.AnyAsync(h => h.Code == "D07-901")));

        var answer = await staff.SubmitAsync(address, [], "form[action*='Commit'], form[action*='commit']");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var saved = await app.InDbAsync(db => db.Households.SingleAsync(h => h.Code == "D07-901"));
        Assert.Equal(("测试甲", 3, new FloorArea(9_840), "某处1号", HouseholdStatus.Registered), (saved.HeadName, saved.Members, saved.CertificateArea, saved.Address, saved.Status));
        Assert.Equal(2, await app.InDbAsync(db => db.AuditEntries.CountAsync(a => a.Act == "导入被征收户" && a.SubjectType == "Household" && a.Reason!.Contains("甲.xlsx"))));
    }

    [Fact]
    public async Task What_does_not_agree_after_an_import_is_found_at_once_and_a_preview_finds_nothing()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = await StagedAsync(staff, Workbooks.Of(Heading,
            ["D07-931", "测试庚", "320902190012310054", "13712345678", "3", "98.40", ""], ["D07-932", "测试辛", "320902190012310070", "13712345678", "2", "60", ""]), "庚.xlsx");
        Assert.DoesNotContain(await app.InDbAsync(db => db.Findings.Select(f => f.Sentence).ToListAsync()), s => s.Contains("D07-931", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address, [], "form[action*='Commit'], form[action*='commit']")).StatusCode);

        var run = await app.InDbAsync(db => db.CheckRuns.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync());
        Assert.Equal(CheckCause.Import, run.Cause);
        Assert.NotEqual("系统", run.By);
        Assert.NotNull(run.FinishedAt);
        Assert.Contains(await app.InDbAsync(db => db.Findings.Where(f => f.Check == "same-phone").Select(f => f.Sentence).ToListAsync()), s => s.Contains("D07-931、D07-932", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_fault_of_every_row_is_told_with_its_cell_and_nothing_is_saved()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = await StagedAsync(staff, Workbooks.Of(Heading,
            ["D07-911", "测试丙", "110105194912310021", "123", "0", "98.405", ""],
            ["D99-001", "测试丁", "", "", "2", "60", ""],
            ["D07-911", "测试戊", IdOne, "", "2", "60", ""]), "乙.xlsx");

        var page = await staff.PageAsync(address);
        var text = page.Body!.TextContent;
        Assert.All(FaultyCells, cell => Assert.Contains(cell, text, StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("form[action*='ommit']"));
        Assert.False(await app.InDbAsync(db => db.Households.AnyAsync(h => h.Code == "D07-911")));
        var batch = await app.InDbAsync(db => db.ImportBatches.OrderBy(b => b.Id).LastAsync());
        Assert.Equal(3, batch.Faulty);
        Assert.Equal("ImportHasFaults", (await Refused.WithAsync<ImportHasFaults>(() => app.WithAsync<CommitSheetHandler, ImportCounts>(h => h.HandleAsync(new(batch.Id, batch.Version, null), default)))).GetType().Name);
    }

    [Fact]
    public async Task The_faulty_rows_come_back_as_a_workbook_to_who_sent_them_and_to_nobody_else()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = await StagedAsync(staff, Workbooks.Of(Heading, ["D07-921", "测试己", "110105194912310021", "", "1", "50", ""]), "丙.xlsx");

        var mine = await staff.SubmitAsync(address, [], "form[action*='aulty']");
        var cells = SheetFile.Open(await mine.Content.ReadAsByteArrayAsync(), "x").Tabs().SelectMany(t => t.Rows).Last().Cells.Select(c => c.Text).ToList();
        Assert.Equal("D07-921", cells[0]);
        Assert.StartsWith("C2：", cells[^2], StringComparison.Ordinal);
        var secretary = await (await app.AsAsync(Role.VillageSecretary)).PageAsync(address);
        Assert.Null(secretary.QuerySelector("form[action*='aulty']"));
    }

    [Fact]
    public async Task A_record_that_changed_since_the_preview_is_not_overwritten()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var code = await app.InDbAsync(db => db.Households.Where(h => h.Status == HouseholdStatus.Registered).Select(h => h.Code).FirstAsync());
        var address = await StagedAsync(staff, Workbooks.Of(["户号", "户主", "身份证号", "家庭人数", "证载面积"], [code, "改名了", await MaskedAsync(code), "3", "77"]), "丁.xlsx");
        var seen = await staff.PageAsync(address);
        await app.InDbAsync(async db =>
        {
            var household = await db.Households.SingleAsync(h => h.Code == code);
            household.Describe(new(household.HeadName, 9, household.CertificateArea, "别人改的"));
            await db.SaveChangesAsync();
        });

        var answer = await staff.SubmitAsync(seen, address, [], "form[action*='ommit']");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("有人改动了这些记录", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("别人改的", await app.InDbAsync(db => db.Households.Where(h => h.Code == code).Select(h => h.Address).SingleAsync()));
    }

    [Fact]
    public async Task What_was_exported_comes_back_without_a_change()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var file = await (await staff.GetAsync("/sheets/households.xlsx?status=Signed")).Content.ReadAsByteArrayAsync();
        var check = await app.WithAsync<StageSheetHandler, SheetCheck>(h => h.CheckAsync(new("households", new("户.xlsx", file), Migrations.Seed.ReferenceData.VillageCode), default));

        Assert.Empty(check.Faults);
        Assert.Equal(new ImportCounts(0, 0, await app.InDbAsync(db => db.Households.CountAsync(h => h.Status == HouseholdStatus.Signed)), 0), check.Counts);
    }

    [Fact]
    public async Task An_export_holds_no_number_in_full_and_leaves_its_trace()
    {
        var reviewer = await app.AsAsync(Role.StreetReviewer);
        var file = await (await reviewer.GetAsync("/sheets/households.xlsx")).Content.ReadAsByteArrayAsync();
        using var source = SheetSource.Open(SheetFile.Open(file, "x"), HouseholdColumns.Table);
        var rows = source.Rows().ToList();

        Assert.True(rows.Count > 400);
        Assert.All(rows, r => Assert.Contains("********", r.Text(HouseholdColumns.IdNumber), StringComparison.Ordinal));
        Assert.All(rows, r => Assert.Contains("****", r.Text(HouseholdColumns.Phone) ?? "****", StringComparison.Ordinal));
        Assert.True(await app.InDbAsync(db => db.AuditEntries.AnyAsync(a => a.SubjectType == "Export" && a.SubjectKey == "被征收户")));
    }

    [Fact]
    public async Task Numbers_in_full_need_the_permission_a_purpose_and_leave_their_trace()
    {
        const string page = "/demolition/sheets/unmasked/households";
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.VillageStaff)).GetAsync(page)).StatusCode);
        var secretary = await app.AsAsync(Role.VillageSecretary);
        Assert.Contains("用途", await (await secretary.SubmitAsync(page, new() { ["Purpose"] = "" })).Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var answer = await secretary.SubmitAsync(page, new() { ["Purpose"] = "报区住建局核对" });

        using var source = SheetSource.Open(SheetFile.Open(await answer.Content.ReadAsByteArrayAsync(), "x"), HouseholdColumns.Table);
        Assert.All(source.Rows(), r => Assert.DoesNotContain("*", r.Text(HouseholdColumns.IdNumber), StringComparison.Ordinal));
        Assert.True(await app.InDbAsync(db => db.AuditEntries.AnyAsync(a => a.Act == "导出完整号码" && a.Reason == "报区住建局核对")));
    }

    [Fact]
    public async Task A_discarded_import_can_not_be_committed_and_the_reviewer_can_not_import()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = await StagedAsync(staff, Workbooks.Of(Heading, ["D08-931", "测试庚", IdThree, "", "1", "50", ""]), "戊.xlsx");
        var seen = await staff.PageAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address, [], "form[action*='iscard']")).StatusCode);

        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(seen, address, [], "form[action*='ommit']")).StatusCode);
        var reviewer = await app.AsAsync(Role.StreetReviewer);
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.GetAsync(UploadPage)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_on_the_form()
    {
        var answer = await (await app.AsAsync(Role.VillageStaff)).UploadAsync(UploadPage, Photos.Png(3, 3), "户.xlsx");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("不是 Excel 文件", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_that_waits_is_sealed_on_the_disk()
    {
        await StagedAsync(await app.AsAsync(Role.VillageStaff), Workbooks.Of(Heading, ["D07-941", "测试辛", IdOne, "", "1", "50", ""]), "己.xlsx");
        var hash = await app.InDbAsync(db => db.ImportBatches.OrderByDescending(b => b.Id).Select(b => b.Sha256).FirstAsync());
        var content = await File.ReadAllBytesAsync(Path.Combine(app.Folder, "files", hash[..2], hash[2..4], hash));

        Assert.NotEqual((byte)'P', content[0]);
    }

    [Theory]
    [InlineData("households")]
    [InlineData("areas")]
    [InlineData("parcels")]
    [InlineData("appraisals")]
    [InlineData("compensation-sheets")]
    [InlineData("bank-slips")]
    [InlineData("objections")]
    public async Task Every_table_has_a_template_and_an_export_that_comes_back_unchanged(string kind)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync($"/sheets/{kind}/template.xlsx")).StatusCode);
        var file = await (await staff.GetAsync($"/sheets/{kind}.xlsx")).Content.ReadAsByteArrayAsync();
        var check = await app.WithAsync<StageSheetHandler, SheetCheck>(h => h.CheckAsync(new(kind, new("表.xlsx", file), Migrations.Seed.ReferenceData.VillageCode), default));

        Assert.Empty(check.Faults.Select(f => f.ToString()));
        Assert.Equal(0, check.Counts.New + check.Counts.Changed);
        Assert.True(check.Counts.Unchanged > 0);
    }

    private async Task<string> MaskedAsync(string code)
    {
        var file = await (await (await app.AsAsync(Role.VillageStaff)).GetAsync("/sheets/households.xlsx")).Content.ReadAsByteArrayAsync();
        using var source = SheetSource.Open(SheetFile.Open(file, "x"), HouseholdColumns.Table);
        return source.Rows().Single(r => r.Text(HouseholdColumns.Code) == code).Text(HouseholdColumns.IdNumber)!;
    }

    private static async Task<string> StagedAsync(Visitor staff, byte[] file, string name = "甲.xlsx")
    {
        var answer = await staff.UploadAsync(UploadPage, file, name);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
