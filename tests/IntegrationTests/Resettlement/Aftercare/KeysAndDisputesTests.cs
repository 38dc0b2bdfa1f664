using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement.Aftercare;

[Collection(SharedApp.Name)]
public sealed class KeysAndDisputesTests(VillageApp app)
{
    private async Task<Allocation> PaidAsync(string slip)
    {
        var statement = await app.InDbAsync(db => db.Statements.AsNoTracking().Include(s => s.Payments)
            .Where(s => s.Status == StatementStatus.Issued && s.SettledOn == null && s.SupplementsId == null && s.Net.Fen > 0 && s.Paid.Fen == 0 && s.Allocation.DisputeNumber == null).OrderByDescending(s => s.Id).FirstAsync());
        await app.SettleAsync(statement, slip);
        return await app.AgainAsync(statement.AllocationId);
    }

    [Fact]
    public async Task Keys_go_out_with_a_record_and_serious_defects_are_the_households_choice()
    {
        var allocation = await PaidAsync("KD-1");
        var staff = await app.AsAsync(Role.VillageStaff);
        var page = $"/resettlement/allocations/{allocation.Id}/hand-over";
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(page, new() { ["Water"] = "1", ["Power"] = "1", ["Gas"] = "0", ["Keys"] = "5" })).StatusCode); // nothing was looked at
        var fields = Cases.HandOverFields();
        (fields["Defects[0].Words"], fields["Defects[0].IsSerious"]) = ("卫生间渗水", "true");
        var refused = await staff.SubmitAsync(page, fields);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("1 处严重问题", (await Visitor.HtmlAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AllocationStage.Paid, (await app.AgainAsync(allocation.Id)).Stage);
        Assert.False(await app.InDbAsync(db => db.KeyHandOvers.AnyAsync(r => r.AllocationId == allocation.Id)));
        fields["Accepts"] = "true";
        var done = await staff.SubmitAsync(page, fields);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        var paper = Paper.Text(await Paper.BytesAsync(await staff.GetAsync(done.Headers.Location!.OriginalString + "/paper")));
        Assert.Contains("卫生间渗水", paper, StringComparison.Ordinal);
        Assert.Contains("同意先接收", paper, StringComparison.Ordinal);
        var defect = await app.InDbAsync(db => db.HomeDefects.AsNoTracking().SingleAsync(d => d.AllocationId == allocation.Id));
        Assert.Equal(new DateOnly(2020, 11, 7), defect.RepairBy);
        await RepairAsync(staff, defect.Id);
    }

    private async Task RepairAsync(Visitor staff, int defect)
    {
        var move = $"/resettlement/defects/{defect}/move";
        var stale = await staff.PageAsync(move);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(move, new() { ["Repair"] = "重做防水" })).StatusCode);
        Assert.NotEqual(HttpStatusCode.Redirect, (await staff.SubmitAsync(stale, move, new() { ["Repair"] = "又修" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(move, new() { ["Good"] = "true" })).StatusCode);
        Assert.Equal(DefectStatus.Closed, await app.InDbAsync(db => db.HomeDefects.Where(d => d.Id == defect).Select(d => d.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_home_in_dispute_stays_where_it_is_until_the_case_is_closed()
    {
        var allocation = await PaidAsync("KD-2");
        var (staff, street) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.StreetReviewer));
        var opened = await staff.SubmitAsync($"/resettlement/disputes/open?allocation={allocation.Id}", new() { ["Reason"] = "Quality", ["Source"] = "Petition", ["Claim"] = "墙面开裂", ["Owner"] = "周调解" });
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        var (address, number) = (opened.Headers.Location!.OriginalString, (await app.AgainAsync(allocation.Id)).DisputeNumber!);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/resettlement/disputes/open?allocation={allocation.Id}", new() { ["Reason"] = "Parking", ["Claim"] = "车位", ["Owner"] = "周" })).StatusCode);

        var keys = await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/hand-over", Cases.HandOverFields());
        Assert.Equal(HttpStatusCode.BadRequest, keys.StatusCode);
        Assert.Contains(number, (await Visitor.HtmlAsync(keys)).Body!.TextContent, StringComparison.Ordinal);
        var id = address.Split('/')[^1];
        Assert.NotEqual(HttpStatusCode.OK, (await street.GetAsync(address + "/close")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await staff.GetAsync($"/disputes/supervise/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await street.SubmitAsync($"/disputes/supervise/{id}", new() { ["Words"] = "抓紧办" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await street.SubmitAsync($"/disputes/supervise/{id}", new() { ["To"] = "Street", ["Owner"] = "王科长", ["Words"] = "村里办不了" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(address + "/close", new() { ["Outcome"] = "Agreed", ["Effect"] = "维修" })).StatusCode); // no such record
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address + "/record", new() { ["Act"] = "Accepted" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address + "/record", new() { ["Act"] = "MediatedAgreed", ["Who"] = "户主、调解员", ["Words"] = "同意维修" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address + "/close", new() { ["Outcome"] = "Agreed", ["Effect"] = "维修后交房" })).StatusCode);

        Assert.Contains("同意维修", Paper.Text(await Paper.BytesAsync(await street.GetAsync(address + "/paper"))), StringComparison.Ordinal);
        Assert.Null((await app.AgainAsync(allocation.Id)).DisputeNumber);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/hand-over", Cases.HandOverFields())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/disputes/open?allocation={allocation.Id}&again={id}", new() { ["Reason"] = "Quality", ["Claim"] = "又开裂", ["Owner"] = "周调解" })).StatusCode);
    }

    [Fact]
    public async Task A_disputed_home_is_not_released()
    {
        var allocation = await app.InDbAsync(db => db.Allocations.AsNoTracking().Where(a => a.Stage == AllocationStage.Allocated && a.DisputeNumber != null).OrderBy(a => a.Id).FirstAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        var refused = await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/release", new() { ["Reason"] = "另选" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(allocation.DisputeNumber!, (await Visitor.HtmlAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_goes_from_papers_to_issue_by_the_calendar_of_working_days()
    {
        var allocation = await app.InDbAsync(db => db.Allocations.AsNoTracking().Where(a => a.HandedOverOn < new DateOnly(2020, 10, 30) && !db.Registrations.Any(r => r.AllocationId == a.Id)).OrderBy(a => a.Id).FirstAsync());
        var staff = await app.AsAsync(Role.VillageStaff);
        string Step(RegistrationSteps step) => $"/resettlement/certificates/{allocation.Id}/step?step={step}";

        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(Step(RegistrationSteps.Papers), new() { ["IsTaxExempt"] = "true", ["TaxBasis"] = "" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(Step(RegistrationSteps.Papers), new() { ["SurveyReport"] = "CH-9", ["IsTaxExempt"] = "true", ["TaxBasis"] = "免征", ["FundReceipt"] = "DSK-2020-0400" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(Step(RegistrationSteps.Submit), new() { ["On"] = "2020-10-30" })).StatusCode);
        Assert.Equal(new DateOnly(2020, 12, 11), await app.InDbAsync(db => db.Registrations.Where(r => r.AllocationId == allocation.Id).Select(r => r.DueOn).SingleAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(Step(RegistrationSteps.Issue), new() { ["Certificate"] = "苏（2020）第 1 号" })).StatusCode);

        Assert.Equal(new DateOnly(2020, 10, 31), (await app.AgainAsync(allocation.Id)).RegisteredOn);
        Assert.Contains("苏（2020）第 1 号", (await staff.PageAsync($"/resettlement/certificates?state={RegistrationState.Done}&q={allocation.Number}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_is_recorded_once_with_what_was_found()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var link = (await staff.PageAsync("/resettlement/follow-ups")).QuerySelector("main a[href*='/visit?months=']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(link, new() { ["Result"] = "住得好，窗边渗水", ["Kind"] = "Leak", ["Words"] = "窗边渗水" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(link, new() { ["Result"] = "再登一次" })).StatusCode);

        Assert.True(await app.InDbAsync(db => db.FollowUpVisits.AnyAsync(v => v.Result == "住得好，窗边渗水" && v.DefectId != null)));
    }

    [Theory]
    [InlineData("/resettlement/disputes?status=Open&late=true", "逾期")]
    [InlineData("/resettlement/disputes?q=ZY-2020-0001", "ZY-2020-0001")]
    [InlineData("/resettlement/defects?status=Closed&kind=Leak", "已销号")]
    [InlineData("/resettlement/certificates?late=true", "逾期")]
    [InlineData("/resettlement/refunds?status=Paid", "TK-2020-")]
    [InlineData("/staff", "争议案件")]
    public async Task Lists_are_filtered(string address, string holds) =>
        Assert.Contains(holds, (await (await app.AsAsync(Role.StreetReviewer)).PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

    private enum RegistrationSteps { Papers, Submit, Issue }
}
