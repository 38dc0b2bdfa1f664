using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>From the sheet to the signed agreement and beyond, through the pages.</summary>
[Collection(SharedApp.Name)]
public sealed class AgreementPagesTests(VillageApp app)
{
    [Fact]
    public async Task Signing_an_agreement_takes_the_households_step_and_the_paper_says_every_number()
    {
        var household = await app.AppraisedAsync();
        var id = await app.SignedAsync(household.Id);

        var (agreement, after) = (await app.AgreementAsync(id), await app.HouseholdAsync(household.Id));
        Assert.Equal((HouseholdStatus.Signed, agreement.Total, agreement.Method), (after.Status, after.Compensation!.Value, after.Method));
        var staff = await app.AsAsync(Role.VillageStaff);
        var page = await staff.PageAsync($"/demolition/agreements/details/{id}");
        Assert.Contains("未被改动", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("6222020000000001234", page.Body.TextContent, StringComparison.Ordinal);

        var text = Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/demolition/agreements/pdf/{id}")));
        Assert.All(agreement.Lines, line => Assert.Contains(line.Amount.ToString(), text, StringComparison.Ordinal));
        Assert.All(agreement.Lines, line => Assert.Contains(AmountInCapitals.Of(line.Amount), text, StringComparison.Ordinal));
        Assert.Contains(AmountInCapitals.Of(agreement.Total), text, StringComparison.Ordinal);
        Assert.Contains(agreement.Hash![..4].ToUpperInvariant(), text, StringComparison.Ordinal);
        Assert.Contains("演示数据", text, StringComparison.Ordinal);
        Assert.Equal(1, (await app.AgreementAsync(id)).PrintCount);
    }

    [Fact]
    public async Task A_row_changed_behind_the_programs_back_is_told_on_the_page()
    {
        var id = await app.SignedAsync((await app.AppraisedAsync()).Id);
        await app.InDbAsync(db => db.AgreementLines.IgnoreQueryFilters().Where(l => l.AgreementId == id && l.Order == 2)
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.Item, "别的项目")));

        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync($"/demolition/agreements/details/{id}");

        Assert.Contains("已被改动", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supplement_changes_the_total_and_shows_what_it_changes()
    {
        var household = await app.AppraisedAsync();
        var first = await app.AgreementAsync(await app.SignedAsync(household.Id));
        var row = await RowAsync(household.Id, "水井");
        await app.PrepareAsync(household.Id, new() { [row] = "3" });
        var id = await app.DrawAsync(household.Id, new() { ["Cause"] = "漏登水井" });
        await app.SignAsync(id);

        var supplement = await app.AgreementAsync(id);
        Assert.Equal(1, supplement.Sequence);
        Assert.True(supplement.Delta > Money.Zero);
        Assert.Equal(first.Total + supplement.Delta, (await app.HouseholdAsync(household.Id)).Compensation);
        var staff = await app.AsAsync(Role.VillageStaff);
        Assert.Contains("增加 " + supplement.Delta, (await staff.PageAsync($"/demolition/agreements/details/{id}")).Body!.TextContent, StringComparison.Ordinal);
        var text = Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/demolition/agreements/pdf/{id}")));
        Assert.All([first.Number, AmountInCapitals.Of(supplement.Delta), $"增加{supplement.Delta}", "漏登水井"], s => Assert.Contains(s, text, StringComparison.Ordinal));

        var blocked = await (await app.AsAsync(Role.VillageSecretary)).SubmitAsync($"/demolition/agreements/void/{first.Id}", new() { ["Reason"] = "试" });
        Assert.Equal(HttpStatusCode.BadRequest, blocked.StatusCode);
        var undone = await (await app.AsAsync(Role.VillageSecretary)).SubmitAsync($"/demolition/agreements/void/{id}", new() { ["Reason"] = "水井另行补偿" });
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(first.Total, (await app.HouseholdAsync(household.Id)).Compensation);
        Assert.True((await app.AgreementAsync(first.Id)).InForce);
    }

    [Fact]
    public async Task Voiding_a_signed_agreement_takes_the_step_back_and_no_other_way_does()
    {
        var household = await app.AppraisedAsync();
        var id = await app.SignedAsync(household.Id);
        var secretary = await app.AsAsync(Role.VillageSecretary);

        var back = await secretary.SubmitAsync($"/demolition/households/stepback/{household.Id}", new() { ["Reason"] = "想退回" });
        Assert.Equal(HttpStatusCode.BadRequest, back.StatusCode);
        Assert.Equal(HouseholdStatus.Signed, (await app.HouseholdAsync(household.Id)).Status);

        await secretary.SubmitAsync($"/demolition/agreements/void/{id}", new() { ["Reason"] = "面积录错" });
        var after = await app.HouseholdAsync(household.Id);
        Assert.Equal((HouseholdStatus.Appraised, null, 0L), (after.Status, after.Compensation, after.AgreedFen));
        Assert.Equal("面积录错", (await app.AgreementAsync(id)).VoidReason);
    }

    [Fact]
    public async Task What_is_missing_or_stale_is_refused_and_nothing_is_saved()
    {
        var household = await app.AppraisedAsync();
        await app.PrepareAsync(household.Id);
        var staff = await app.AsAsync(Role.VillageStaff);
        var stale = await staff.PageAsync($"/demolition/compensations/draw/{household.Id}");
        await app.PrepareAsync(household.Id, new() { ["Input.Persons"] = "7" });

        var late = await staff.SubmitAsync(stale, $"/demolition/compensations/draw/{household.Id}", new(AgreementSteps.Fields) { ["Method"] = "Exchange" });
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);

        var id = await app.DrawAsync(household.Id, new() { ["Method"] = "Exchange", ["Fields.BankAccount"] = "" });
        var print = await staff.GetAsync($"/demolition/agreements/pdf/{id}");
        Assert.Equal(HttpStatusCode.BadRequest, print.StatusCode);
        Assert.Contains("收款人、开户银行和账号", await print.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var sign = await staff.SubmitAsync($"/demolition/agreements/sign/{id}", new() { ["On"] = "2020-10-31" });
        Assert.Equal(HttpStatusCode.BadRequest, sign.StatusCode);
        Assert.Equal(HouseholdStatus.Appraised, (await app.HouseholdAsync(household.Id)).Status);

        var filled = await staff.SubmitAsync($"/demolition/agreements/complete/{id}", new() { ["Fields.BankAccount"] = "6222020000000009999" });
        Assert.Equal(HttpStatusCode.Redirect, filled.StatusCode);
        await app.SignAsync(id);
    }

    [Fact]
    public async Task Who_prepared_a_sheet_does_not_check_it_and_who_may_not_is_kept_out()
    {
        var household = await app.AppraisedAsync();
        var staff = await app.AsAsync(Role.VillageStaff);
        await staff.SubmitAsync($"/demolition/compensations/edit/{household.Id}", []);
        var own = await staff.SubmitAsync($"/demolition/compensations/check/{household.Id}", []);
        Assert.Equal(HttpStatusCode.BadRequest, own.StatusCode);

        var street = await app.AsAsync(Role.StreetReviewer);
        Assert.Equal(HttpStatusCode.OK, (await street.GetAsync($"/demolition/compensations/details/{household.Id}")).StatusCode);
        foreach (var page in (string[])["compensations/edit", "compensations/check", "compensations/draw"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync($"/demolition/{page}/{household.Id}")).StatusCode);
        }

        var signed = await app.InDbAsync(db => db.CompensationAgreements.IgnoreQueryFilters().Where(a => a.InForce).Select(a => a.Id).FirstAsync());
        var policy = await app.InDbAsync(db => db.CompensationPolicies.IgnoreQueryFilters().Select(p => p.Id).FirstAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/demolition/agreements/void/{signed}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/demolition/policies/replace/{policy}")).StatusCode);
        Assert.StartsWith("/account/login", (await app.Anonymous().GetAsync($"/demolition/agreements/pdf/{signed}")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    private async Task<string> RowAsync(int householdId, string label)
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync($"/demolition/compensations/edit/{householdId}");
        return page.QuerySelectorAll("label").Single(l => l.TextContent.Contains(label, StringComparison.Ordinal)).GetAttribute("for")!
            is var id && page.GetElementById(id) is { } input ? input.GetAttribute("name")! : throw new InvalidOperationException(label);
    }
}
