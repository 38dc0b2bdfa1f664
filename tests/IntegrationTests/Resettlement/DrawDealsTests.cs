using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Homes that a draw dealt: locked when it is published, given away in one act, all or none.</summary>
public sealed class DrawDealsTests(VillageApp app) : IClassFixture<VillageApp>
{
    private readonly DrawOffice _office = new(app);

    [Fact]
    public async Task Dealt_homes_are_locked_and_one_act_gives_all_of_them_away_or_none()
    {
        var id = await _office.PublishAsync(await _office.PrepareAsync("D08", DrawKind.Homes));
        var places = await app.InDbAsync(db => db.DrawPlaces.AsNoTracking().Where(p => p.DrawId == id).OrderBy(p => p.Number).ToListAsync());
        Assert.Equal(5, places.Count);
        Assert.All(await HomesAsync(places), h => Assert.Equal((HomeState.Locked, true), (h.State, h.StateReason!.Contains(places.Single(p => p.HomeId == h.Id).Code, StringComparison.Ordinal))));
        await NobodyElseGetsAsync(places[0]);
        var before = await CountAsync(id);

        await SetAsync(places[3].HomeId!.Value, HomeState.Allocated); // as if somebody had given it away beside the office
        var refused = await _office.SendAsync(Role.VillageStaff, Address(id), [], HttpStatusCode.BadRequest);
        Assert.Contains($"{places[3].HomeCode} 已经分配给别的户", refused, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(id));
        Assert.Equal(4, (await HomesAsync(places)).Count(h => h.State == HomeState.Locked));

        await SetAsync(places[3].HomeId!.Value, HomeState.Locked);
        Assert.Contains("D08-999", await _office.SendAsync(Role.VillageStaff, Address(id), new() { ["LeaveOut"] = "D08-999" }, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        var staff = await app.AsAsync(Role.VillageStaff);
        var form = await staff.PageAsync(Address(id));
        await _office.SendAsync(Role.VillageStaff, Address(id), new() { ["LeaveOut"] = places[4].Code });
        Assert.Equal((before.Allocations + 4, before.Steps + 1), await CountAsync(id));
        Assert.Equal([HomeState.Locked], (await HomesAsync(places)).Where(h => h.Id == places[4].HomeId).Select(h => h.State));
        Assert.Contains("没有等待签字确认的房源", await (await staff.SubmitAsync(form, Address(id), [])).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((before.Allocations + 4, before.Steps + 1), await CountAsync(id));
    }

    private static string Address(int id) => $"/resettlement/draws/{id}/allocate";

    private async Task NobodyElseGetsAsync(DrawPlace place)
    {
        var refused = await _office.SendAsync(Role.VillageStaff, $"/resettlement/homes/{place.HomeId}/allocate", new() { ["HouseholdCode"] = "D07-001", ["On"] = "2020-10-31" }, HttpStatusCode.BadRequest);
        Assert.Contains($"{place.HomeCode} 已由 {place.Code} 户选定", refused, StringComparison.Ordinal);
    }

    private Task<List<Home>> HomesAsync(IEnumerable<DrawPlace> places)
    {
        int?[] ids = [.. places.Select(p => p.HomeId)];
        return app.InDbAsync(db => db.Homes.AsNoTracking().Where(h => ids.Contains(h.Id)).ToListAsync());
    }

    private Task<(int Allocations, int Steps)> CountAsync(int id) => app.InDbAsync(async db => (await db.Allocations.CountAsync(), await db.DrawSteps.CountAsync(s => s.DrawId == id)));

    private Task<int> SetAsync(int home, HomeState state)
    {
        var word = state.ToString();
        return app.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Homes SET State = {word} WHERE Id = {home}"));
    }
}
