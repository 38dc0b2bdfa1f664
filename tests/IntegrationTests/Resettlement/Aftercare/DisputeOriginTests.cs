using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement.Aftercare;

/// <summary>A case from what somebody said or wrote before, and a petition that takes longer.</summary>
[Collection(SharedApp.Name)]
public sealed class DisputeOriginTests(VillageApp app)
{
    private Task<Allocation> QuietAsync(int skip) => app.InDbAsync(db => db.Allocations.AsNoTracking()
        .Where(a => a.Stage == AllocationStage.HandedOver && a.DisputeNumber == null && !db.Disputes.Any(d => d.AllocationId == a.Id)).OrderByDescending(a => a.Id).Skip(skip).FirstAsync());

    [Fact]
    public async Task A_villagers_word_leads_to_a_case_and_back()
    {
        var allocation = await QuietAsync(0);
        await app.WithAsync(async (SayWordHandler say) =>
        {
            await say.HandleAsync(new(allocation.HouseholdId, $"home-{allocation.Id}", "选的不是这一层"), default);
            return 0;
        });
        var (staff, street) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.StreetReviewer));
        var word = await app.InDbAsync(db => db.VillagerWords.Where(w => w.HouseholdId == allocation.HouseholdId).Select(w => w.Id).SingleAsync());
        var open = $"/resettlement/disputes/open?allocation={allocation.Id}&word={word}";
        Assert.Contains((await staff.PageAsync($"/resettlement/words/{word}")).QuerySelectorAll("main a"), a => a.GetAttribute("href") == open);
        Assert.DoesNotContain((await street.PageAsync($"/resettlement/words/{word}")).QuerySelectorAll("main a"), a => a.GetAttribute("href") == open);
        Assert.Contains("选的不是这一层", (await staff.PageAsync(open)).QuerySelector("#Claim")!.TextContent, StringComparison.Ordinal);
        var other = await QuietAsync(30);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/resettlement/disputes/open?allocation={other.Id}&word={word}", Fields())).StatusCode); // another household's home

        var opened = await staff.SubmitAsync(open, Fields());
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        var page = await street.PageAsync(opened.Headers.Location!.OriginalString);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/resettlement/words/{word}");
        Assert.Contains((await staff.PageAsync($"/resettlement/words/{word}")).QuerySelectorAll("main a"), a => a.GetAttribute("href") == opened.Headers.Location.OriginalString);
        Assert.Equal(DisputeSource.Word, await app.InDbAsync(db => db.Disputes.Where(d => d.WordId == word).Select(d => d.Source).SingleAsync()));
    }

    private static Dictionary<string, string> Fields() => new() { ["Reason"] = "FloorFairness", ["Owner"] = "周调解" };

    [Fact]
    public async Task An_objection_says_why_no_case_can_be_opened_from_it_yet_or_offers_it()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        foreach (var id in await app.InDbAsync(db => db.Objections.OrderBy(o => o.Id).Select(o => o.Id).Take(5).ToListAsync()))
        {
            var text = (await staff.PageAsync($"/demolition/objections/details/{id}")).Body!.TextContent;
            Assert.Matches("还没有注明是哪一户|还没有分到房|立争议案件|没办结的争议案件", text);
        }
    }

    [Fact]
    public async Task A_petition_is_put_off_by_the_secretary_once()
    {
        var allocation = await QuietAsync(1);
        var (staff, secretary) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageSecretary));
        var opened = await staff.SubmitAsync($"/resettlement/disputes/open?allocation={allocation.Id}", new() { ["Reason"] = "Quality", ["Source"] = "Petition", ["Claim"] = "墙面开裂", ["Owner"] = "周调解" });
        var address = opened.Headers.Location!.OriginalString;
        Dictionary<string, string> fields = new() { ["Why"] = "要等检测报告", ["Told"] = "书面告知，户主签收" };
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync(address + "/extend", fields)).StatusCode); // not taken up yet
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address + "/record", new() { ["Act"] = "Accepted" })).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await staff.GetAsync(address + "/extend")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync(address + "/extend", new(fields) { ["Days"] = "31" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync(address + "/extend", fields)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync(address + "/extend", fields)).StatusCode);

        var dispute = await app.InDbAsync(db => db.Disputes.AsNoTracking().SingleAsync(d => d.AllocationId == allocation.Id));
        Assert.Equal(dispute.ExtendedFrom!.Value.AddDays(30), dispute.DueOn);
        Assert.Contains("要等检测报告", (await staff.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
    }
}
