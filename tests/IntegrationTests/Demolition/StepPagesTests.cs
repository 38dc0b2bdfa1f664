using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

[Collection(SharedApp.Name)]
public sealed class StepPagesTests(VillageApp app)
{
    [Fact]
    public async Task A_signing_moves_the_households_left_by_one_and_stepping_back_moves_them_back()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await app.AppraisedAsync();
        var left = await LeftAsync(staff);

        var agreement = await app.SignedAsync(household.Id);
        Assert.Equal(left - 1, await LeftAsync(staff));

        var secretary = await app.AsAsync(Role.VillageSecretary);
        var back = await secretary.SubmitAsync($"/demolition/agreements/void/{agreement}", new() { ["Reason"] = "金额录错" });
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal(left, await LeftAsync(staff));
        var page = await staff.PageAsync($"/demolition/households/details/{household.Id}");
        Assert.Contains("金额录错", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_step_of_signing_leads_to_the_sheet_and_cannot_be_posted()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var (appraised, surveyed) = (await OneAtAsync(HouseholdStatus.Appraised), await OneAtAsync(HouseholdStatus.Surveyed));

        var opened = await staff.GetAsync($"/demolition/households/step/{appraised.Id}");
        Assert.Equal($"/demolition/compensations/details/{appraised.Id}", opened.Headers.Location!.OriginalString);
        var forged = await staff.SubmitAsync($"/demolition/households/step/{surveyed.Id}", new() { ["On"] = "2020-10-31", ["Step"] = "Signed" });
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(surveyed.Version, (await ReadAsync(surveyed.Id)).Version);
    }

    [Theory]
    [InlineData("2020-11-01", "还没有到")]
    [InlineData("2019-01-01", "早于")]
    public async Task A_step_dated_wrongly_is_refused_and_nothing_is_saved(string on, string sentence)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await OneAtAsync(HouseholdStatus.Registered);

        var response = await staff.SubmitAsync($"/demolition/households/step/{household.Id}", new() { ["On"] = on });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(sentence, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(household.Version, (await ReadAsync(household.Id)).Version);
    }

    [Fact]
    public async Task Whole_numbers_are_shown_to_the_secretary_for_a_purpose_which_is_kept()
    {
        var secretary = await app.AsAsync(Role.VillageSecretary);
        var household = await app.InDbAsync(db => db.Households.IgnoreQueryFilters().SingleAsync(h => h.Code == "D02-001"));
        var address = $"/demolition/households/reveal/{household.Id}";

        var without = await secretary.SubmitAsync(address, new() { ["Purpose"] = " " });
        Assert.DoesNotContain("19900000052", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var shown = await secretary.SubmitAsync(address, new() { ["Purpose"] = "核对登记材料" });

        Assert.Contains("19900000052", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var key = household.Id.ToString(CultureInfo.InvariantCulture);
        var entries = await app.InDbAsync(db => db.AuditEntries
            .Where(e => e.SubjectType == nameof(Household) && e.SubjectKey == key && e.Act == "查看完整号码").ToListAsync());
        Assert.Equal(["核对登记材料"], entries.Select(e => e.Reason));
    }

    [Fact]
    public async Task Strangers_are_sent_to_sign_in_and_who_may_not_write_or_unmask_is_refused()
    {
        var household = await OneAtAsync(HouseholdStatus.Settled);
        var stranger = await app.Anonymous().GetAsync("/demolition/households");
        var street = await app.AsAsync(Role.StreetReviewer);
        var staff = await app.AsAsync(Role.VillageStaff);

        Assert.StartsWith("/account/login", stranger.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await street.GetAsync($"/demolition/households/details/{household.Id}")).StatusCode);
        foreach (var page in (string[])["step", "stepback", "edit"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync($"/demolition/households/{page}/{household.Id}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/demolition/households/reveal/{household.Id}")).StatusCode);
    }

    private Task<Household> OneAtAsync(HouseholdStatus status) => app.InDbAsync(db =>
        db.Households.IgnoreQueryFilters().AsNoTracking().Where(h => h.Status == status).OrderBy(h => h.Id).FirstAsync());

    private Task<Household> ReadAsync(int id) =>
        app.InDbAsync(db => db.Households.IgnoreQueryFilters().AsNoTracking().SingleAsync(h => h.Id == id));

    private static async Task<int> LeftAsync(Visitor visitor)
    {
        var page = await visitor.PageAsync("/demolition");
        return int.Parse(page.QuerySelector(".figure-main .figure-value")!.FirstChild!.TextContent, CultureInfo.InvariantCulture);
    }
}
