using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

[Collection(SharedApp.Name)]
public sealed class CasePagesTests(VillageApp app)
{
    [Fact]
    public async Task Every_planted_area_has_its_case_and_every_planted_step_of_a_household_was_lawful_on_its_day()
    {
        var areas = await app.InDbAsync(db => db.DemolitionAreas.AsNoTracking().Where(a => a.Code.StartsWith("D0")).OrderBy(a => a.Code).ToListAsync());
        Assert.Equal(9, areas.Count);
        foreach (var area in areas)
        {
            var (signed, vacated) = await app.InDbAsync(async db => (
                await db.Households.Where(h => h.AreaId == area.Id && h.IsDemonstration).MinAsync(h => h.SignedOn),
                await db.Households.Where(h => h.AreaId == area.Id && h.IsDemonstration).MinAsync(h => h.VacatedOn)));
            await RequireAsync(area.Id, GatedAct.SignAgreement, signed!.Value);
            await RequireAsync(area.Id, GatedAct.Pay, vacated!.Value);
            await RequireAsync(area.Id, GatedAct.Vacate, vacated.Value);
        }
    }

    [Fact]
    public async Task An_area_without_a_case_refuses_to_sign_until_its_decision_is_recorded()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var id = await NewAreaAsync(staff, "LAWA");
        Assert.Equal(GatedAct.SignAgreement, (await Refused.WithAsync<AreaWithoutCase>(() => RequireAsync(id, GatedAct.SignAgreement, new(2020, 10, 30)))).Act);
        await OpenAsync(staff, id, "S", "2020-08-01");
        var refusal = await Refused.WithAsync<ActNotAllowedYet>(() => RequireAsync(id, GatedAct.SignAgreement, new(2020, 10, 30)));
        Assert.Contains("征收条例第十三条", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_whose_gate_is_not_met_is_refused_with_its_article_and_nothing_is_saved()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var id = await NewAreaAsync(staff, "LAWB");
        var step = await OpenAsync(staff, id, "S", "2020-08-01");
        foreach (var (code, on) in ((string, string)[])[("S1", "2020-08-01"), ("S2", "2020-08-02"), ("S3", "2020-08-20"), ("S4", "2020-08-21"), ("S5", "2020-09-10"), ("S7", "2020-09-11"), ("S8", "2020-09-12")])
        {
            Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(step, new() { ["Code"] = code, ["On"] = on })).StatusCode);
        }

        var early = await staff.SubmitAsync(step, new() { ["Code"] = "S9", ["On"] = "2020-10-10" });

        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        Assert.Contains("到 2020-10-10 才满，征收决定及公告不能早于 2020-10-11", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(7, await app.InDbAsync(db => db.CaseSteps.CountAsync(s => db.ExpropriationCases.Any(c => c.Id == s.CaseId && c.AreaId == id))));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(step, new() { ["Code"] = "S9", ["On"] = "2020-10-12", ["DocumentNumber"] = "亭征〔2020〕9号" })).StatusCode);
        var page = await staff.PageAsync($"/demolition/cases/area/{id}");
        Assert.Contains("亭征〔2020〕9号", page.Body!.TextContent, StringComparison.Ordinal);
        await RequireAsync(id, GatedAct.SignAgreement, new(2020, 10, 12));
    }

    [Fact]
    public async Task A_stale_form_does_not_record_a_step_over_another_persons()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var id = await NewAreaAsync(staff, "LAWC");
        var step = await OpenAsync(staff, id, "S", "2020-08-01");
        var opened = await staff.PageAsync(step);
        await staff.SubmitAsync(step, new() { ["Code"] = "S1", ["On"] = "2020-08-01" });

        var late = await staff.SubmitAsync(opened, step, new() { ["Code"] = "S8", ["On"] = "2020-08-02" });

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }

    [Fact]
    public async Task A_village_is_refused_as_the_deciding_body()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var id = await NewAreaAsync(staff, "LAWD");

        var response = await staff.SubmitAsync($"/demolition/cases/open/{id}", new()
        {
            ["Track"] = "S", ["LawOn"] = "2020-08-01", ["Input.Decider"] = "新洋街道办事处", ["Input.IssuingBody"] = "亭湖区人民政府",
        });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("街道和村只能实施或协助", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_served_on_a_household_starts_its_clocks_and_shows_on_the_area_page()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await app.InDbAsync(db => db.Households.AsNoTracking().Where(h => h.Code.StartsWith("D03-") && h.StatusOrder < (int)HouseholdStatus.Signed).OrderBy(h => h.Code).FirstAsync());
        Dictionary<string, string> form = new()
        {
            ["DocumentNumber"] = "亭征补决〔2020〕3号", ["Decider"] = "亭湖区人民政府", ["Amount"] = "500000", ["DecidedOn"] = "2020-08-31", ["ServedOn"] = "2020-09-03",
        };
        var early = await staff.SubmitAsync($"/demolition/decisions/serve/{household.Id}", form);
        Assert.Contains("签约期限到 2020-08-31 才满", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        form["DecidedOn"] = "2020-09-01";
        var served = await staff.SubmitAsync($"/demolition/decisions/serve/{household.Id}", form);

        Assert.Equal(HttpStatusCode.Redirect, served.StatusCode);
        var page = await staff.PageAsync(served.Headers.Location!.ToString());
        Assert.Contains("2020-11-02", page.Body!.TextContent, StringComparison.Ordinal); // sixty days from 3 September
        Assert.Contains("2021-03-03", page.Body.TextContent, StringComparison.Ordinal);
        var area = await staff.PageAsync($"/demolition/cases/area/{household.AreaId}");
        Assert.Contains("亭征补决〔2020〕3号", area.Body!.TextContent, StringComparison.Ordinal);
        await Refused.WithAsync<ActNotAllowedYet>(() => RequireAsync(household.AreaId, GatedAct.CourtEnforcement, new(2020, 10, 30)));
    }

    private Task<bool> RequireAsync(int areaId, GatedAct act, DateOnly on) => app.WithAsync<ExpropriationGates, bool>(async gates =>
    {
        await gates.RequireAsync(areaId, act, on, CancellationToken.None);
        return true;
    });

    private async Task<int> NewAreaAsync(Visitor staff, string code)
    {
        await staff.SubmitAsync("/demolition/areas/create", new() { ["Code"] = code, ["Input.Name"] = "试验片区", ["Input.LandTrack"] = "StateOwned" });
        return await app.InDbAsync(db => db.DemolitionAreas.Where(a => a.Code == code).Select(a => a.Id).SingleAsync());
    }

    private async Task<string> OpenAsync(Visitor staff, int areaId, string track, string lawOn)
    {
        var response = await staff.SubmitAsync($"/demolition/cases/open/{areaId}", new()
        {
            ["Track"] = track, ["LawOn"] = lawOn, ["Input.Decider"] = "亭湖区人民政府", ["Input.IssuingBody"] = "亭湖区人民政府",
        });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var id = await app.InDbAsync(db => db.ExpropriationCases.Where(c => c.AreaId == areaId).Select(c => c.Id).SingleAsync());
        return $"/demolition/cases/step/{id}";
    }
}
