using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Entitlement, prices, items, trial calculation and preparing all statements, through their pages.</summary>
public sealed class EntitlementPagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task A_household_that_signed_later_is_frozen_once_and_corrected_only_with_a_cause()
    {
        var household = await OpenHouseholdAsync();
        var staff = await app.AsAsync(Role.VillageStaff);
        var frozen = await staff.SubmitAsync($"/resettlement/entitlements/{household}/freeze", []);
        Assert.Equal(HttpStatusCode.Redirect, frozen.StatusCode);
        var record = await RecordAsync(household);
        Assert.True(record.Holds);

        var again = await staff.SubmitAsync($"/resettlement/entitlements/{household}/freeze", []);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await staff.GetAsync($"/resettlement/entitlements/{household}/correct")).StatusCode); // the secretary's

        var secretary = await app.AsAsync(Role.VillageSecretary);
        var corrected = await secretary.SubmitAsync($"/resettlement/entitlements/{household}/correct", new() { ["Cause"] = "附房认定漏计" });
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        var next = await RecordAsync(household);
        Assert.Equal((record.Id, "附房认定漏计"), (next.PreviousId, next.Cause));
    }

    [Fact]
    public async Task What_the_file_says_later_does_not_change_the_frozen_area_and_is_shown()
    {
        var household = await app.InDbAsync(db => db.EntitlementRecords.Where(r => r.InForce).OrderBy(r => r.Id).Select(r => r.HouseholdId).FirstAsync());
        var before = await RecordAsync(household);
        await app.InDbAsync(db => db.Households.Where(h => h.Id == household).ExecuteUpdateAsync(s => s.SetProperty(h => h.RecognisedArea!.Value.HundredthsSqm, before.Recognised.HundredthsSqm + 1_000)));
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync($"/resettlement/entitlements/{household}");
        Assert.Contains("核定值不跟着变", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before.Area, (await RecordAsync(household)).Area);
        await app.InDbAsync(db => db.Households.Where(h => h.Id == household).ExecuteUpdateAsync(s => s.SetProperty(h => h.RecognisedArea!.Value.HundredthsSqm, before.Recognised.HundredthsSqm)));
    }

    [Fact]
    public async Task An_entitlement_under_a_statement_is_not_corrected()
    {
        var household = await app.InDbAsync(db => db.Statements.Where(s => s.Status == StatementStatus.Issued).OrderBy(s => s.Id).Select(s => s.Allocation.HouseholdId).FirstAsync());
        var before = await RecordAsync(household);
        var answer = await (await app.AsAsync(Role.VillageSecretary)).SubmitAsync($"/resettlement/entitlements/{household}/correct", new() { ["Cause"] = "试" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("作废结算单后才能更正", (await Visitor.HtmlAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before.Id, (await RecordAsync(household)).Id);
    }

    [Fact]
    public async Task A_price_with_three_decimals_or_without_source_is_refused_and_a_new_one_ends_the_old_one()
    {
        const string Page = "/resettlement/prices/set?code=Resettlement.Item.Garage";
        var secretary = await app.AsAsync(Role.VillageSecretary);
        Dictionary<string, string> fields = new() { ["Value"] = "2300.005", ["ValidFrom"] = "2021-01-01", ["Source"] = "测试文件" };
        var refused = await secretary.SubmitAsync(Page, fields);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("最多两位小数", (await Visitor.HtmlAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        fields["Value"] = "2300.50";
        fields["ValidFrom"] = "2019-01-01";
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync(Page, fields)).StatusCode);
        fields["ValidFrom"] = "2021-01-01";
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync(Page, fields)).StatusCode);
        var versions = await app.InDbAsync(db => db.DatedRules.Where(r => r.Code == "Resettlement.Item.Garage").OrderBy(r => r.ValidFrom).ToListAsync());
        Assert.Equal([new DateOnly(2020, 12, 31), null], versions.Select(v => v.ValidTo));
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.AsAsync(Role.VillageStaff)).GetAsync(Page)).StatusCode);
    }

    [Fact]
    public async Task A_price_with_three_decimals_does_not_come_in_by_the_administrators_page_either()
    {
        var admin = await app.AsAsync(Role.Administrator);
        var refused = await admin.SubmitAsync("/admin/rules/details/Resettlement.CostPrice", new() { ["Input.Value"] = "2850.005", ["Input.ValidFrom"] = "2021-01-01", ["Input.Source"] = "测试文件" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("最多两位小数", (await Visitor.HtmlAsync(refused)).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDbAsync(db => db.DatedRules.CountAsync(r => r.Code == "Resettlement.CostPrice")));
    }

    [Theory]
    [InlineData(AllocationStage.StatementIssued)]
    [InlineData(AllocationStage.HandedOver)]
    public async Task Where_there_is_a_statement_already_the_page_says_so_and_has_no_button(AllocationStage stage)
    {
        var allocation = await app.FirstAsync(stage);
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync($"/resettlement/allocations/{allocation.Id}/statement");

        Assert.Null(page.QuerySelector("main form[method=post]"));
        Assert.Contains("不能直接办理", page.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_room_goes_on_the_statement_and_stays_once_it_is_issued()
    {
        var allocation = await FreshAsync();
        var staff = await app.AsAsync(Role.VillageStaff);
        var page = $"/resettlement/allocations/{allocation.Id}/items";
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(page, new() { ["Kind"] = "ParkingSpace", ["Quantity"] = "0.5" }, "main form.form")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(page, new() { ["Kind"] = "StorageRoom", ["Quantity"] = "8.25", ["Note"] = "3-12号" }, "main form.form")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/statement", [])).StatusCode);
        var statement = await app.StatementOfAsync(allocation.Id);
        var line = await app.InDbAsync(db => db.StatementLines.Where(l => l.StatementId == statement.Id && l.Label == "储藏室").Select(l => l.Amount.Fen).ToListAsync());
        Assert.Contains(990_000, line);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(page, new() { ["Kind"] = "Gas", ["Quantity"] = "1" }, "main form.form")).StatusCode);
        var details = await staff.PageAsync($"/resettlement/statements/{statement.Id}");
        Assert.Contains("储藏室价格 1200.00 元/平方米，2020-01-01 起执行", details.Body!.TextContent, StringComparison.Ordinal);
        var compare = await staff.PageAsync($"/resettlement/allocations/{allocation.Id}/compare");
        Assert.Contains(statement.Number, compare.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/void", new() { ["Reason"] = "试" })).StatusCode);
    }

    [Fact]
    public async Task Trying_out_gives_the_lines_and_saves_nothing()
    {
        var staff = await app.AsAsync(Role.StreetReviewer);
        var code = await app.HouseholdCodeAsync();
        var home = await app.FreeHomeAsync();
        var before = await app.InDbAsync(db => db.AuditEntries.CountAsync());
        var text = (await staff.PageAsync($"/resettlement/what-if?household={code}&room={home.Code}&area=")).Body!.TextContent;
        Assert.Contains("为什么是这个数", text, StringComparison.Ordinal);
        Assert.Contains("没有房号“9-9-999”", (await staff.PageAsync($"/resettlement/what-if?household={code}&room=9-9-999&area=")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("面积“八十”不对", (await staff.PageAsync($"/resettlement/what-if?household={code}&room={home.Code}&area=八十")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有户号", (await staff.PageAsync($"/resettlement/what-if?household=X99&room={home.Code}&area=")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task All_statements_that_can_be_prepared_are_prepared_in_one_go()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        await app.InDbAsync(db => db.Allocations.Where(a => a.Stage == AllocationStage.Allocated).OrderBy(a => a.Id).Take(2)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Dispute, DisputeReason.Quality)));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync("/resettlement/statements/prepare", [])).StatusCode);
        var left = await app.WithAsync<StatementCandidatesQuery, IReadOnlyList<StatementCandidate>>(q => q.RunAsync(default));
        Assert.DoesNotContain(left, c => c.Obstacle?.StartsWith("有争议", StringComparison.Ordinal) != true);
        var disputed = await app.InDbAsync(db => db.Statements.CountAsync(s => s.Status == StatementStatus.Prepared && s.Allocation.Dispute != null));
        Assert.Equal(0, disputed);
        var numbers = await app.InDbAsync(db => db.Statements.Where(s => s.Number.StartsWith("FGC-2020-")).Select(s => s.Number).ToListAsync());
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    private Task<EntitlementRecord> RecordAsync(int household) => app.InDbAsync(db => db.EntitlementRecords.AsNoTracking().SingleAsync(r => r.HouseholdId == household && r.InForce));

    /// <summary>A household of the demonstration whose record is put out of force, as if it had just signed.</summary>
    private async Task<int> OpenHouseholdAsync()
    {
        var household = await app.InDbAsync(db => db.EntitlementRecords.Where(r => r.InForce && !db.Statements.Any(s => s.Allocation.HouseholdId == r.HouseholdId && s.VoidedOn == null))
            .OrderBy(r => r.Id).Select(r => (int?)r.HouseholdId).FirstOrDefaultAsync());
        if (household is null)
        {
            household = await app.InDbAsync(db => db.Households.Where(h => h.Method == CompensationMethod.Exchange && h.SignedOn != null).OrderByDescending(h => h.Id).Select(h => h.Id).FirstAsync());
            await app.InDbAsync(db => db.Statements.Where(s => s.Allocation.HouseholdId == household && s.VoidedOn == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.VoidedOn, new DateOnly(2020, 10, 31)).SetProperty(x => x.Status, StatementStatus.Void)));
        }

        await app.InDbAsync(db => db.EntitlementRecords.Where(r => r.HouseholdId == household).ExecuteUpdateAsync(s => s.SetProperty(r => r.InForce, false)));
        return household.Value;
    }

    /// <summary>A case that waits for its statement and has no dispute; one that was prepared meanwhile is put back by voiding.</summary>
    private async Task<Allocation> FreshAsync()
    {
        var prepared = await app.InDbAsync(db => db.Statements.Where(s => s.Status == StatementStatus.Prepared).OrderByDescending(s => s.Id).Select(s => (int?)s.Id).FirstOrDefaultAsync());
        if (prepared is { } id)
        {
            var voided = await (await app.AsAsync(Role.VillageStaff)).SubmitAsync($"/resettlement/statements/{id}/void", new() { ["Reason"] = "试" });
            Assert.Equal(HttpStatusCode.Redirect, voided.StatusCode);
        }

        return await app.InDbAsync(db => db.Allocations.AsNoTracking()
            .Where(a => a.Stage == AllocationStage.Allocated && a.Dispute == null && !db.Statements.Any(s => s.AllocationId == a.Id && s.VoidedOn == null)).OrderBy(a => a.Id).FirstAsync());
    }
}
