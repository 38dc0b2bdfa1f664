using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>A second draw: what the first one dealt gives way to it, and only once it is published.</summary>
public sealed class DrawRepeatTests(VillageApp app) : IClassFixture<VillageApp>
{
    private readonly DrawOffice _office = new(app);

    [Fact]
    public async Task What_was_dealt_gives_way_to_the_repeat_that_holds_and_comes_back_when_the_repeat_is_voided()
    {
        var first = await _office.PublishAsync(await _office.PrepareAsync("D08", DrawKind.Homes));
        var locked = await LockedAsync(first);
        Assert.Equal(5, locked.Count);

        var second = await _office.RepeatAsync(first);
        Assert.Equal(8, await app.InDbAsync(db => db.DrawHomes.CountAsync(h => h.DrawId == second)));
        Assert.Equal(locked, await LockedAsync(first));
        Assert.Contains($"已经重抽，以 {await _office.NumberAsync(second)} 为准", await RefusedAsync($"/resettlement/draws/{first}/allocate"), StringComparison.Ordinal);

        await _office.SendAsync(Role.VillageSecretary, $"/resettlement/draws/{second}/void", new() { ["Reason"] = "公布的日期写错" });
        var third = await _office.PublishAsync(await _office.RepeatAsync(second));
        Assert.Empty(await LockedAsync(first));
        var dealt = await LockedAsync(third);
        Assert.Equal(5, dealt.Count);
        Assert.All(await app.InDbAsync(db => db.Homes.Where(h => locked.Contains(h.Id) && !dealt.Contains(h.Id)).Select(h => h.State).ToListAsync()), s => Assert.Equal(HomeState.Free, s));
        Assert.Contains($"以 {await _office.NumberAsync(third)} 为准", await RefusedAsync($"/resettlement/draws/{first}/allocate"), StringComparison.Ordinal);

        await _office.SendAsync(Role.VillageStaff, $"/resettlement/draws/{third}/allocate", []);
        var refused = await _office.SendAsync(Role.VillageStaff, $"/resettlement/draws/prepare?previous={third}", DrawOffice.Repeat(), HttpStatusCode.BadRequest);
        Assert.Contains("已经签字办成分配，不能重抽", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_that_a_session_is_using_is_not_drawn_again()
    {
        var (id, before) = await app.InDbAsync(async db => (await db.Draws.Where(d => d.Number == "CQ-2020-0002").Select(d => d.Id).SingleAsync(), await db.Draws.CountAsync()));

        var refused = await _office.SendAsync(Role.VillageStaff, $"/resettlement/draws/prepare?previous={id}", DrawOffice.Repeat(), HttpStatusCode.BadRequest);

        Assert.Contains("选房场次 XF-2020-0002 正在按抽签 CQ-2020-0002 的顺序办", refused, StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.Draws.CountAsync()));
    }

    /// <summary>Homes locked for the households of a draw.</summary>
    private async Task<IReadOnlyList<int>> LockedAsync(int draw)
    {
        var number = await _office.NumberAsync(draw);
        return await app.InDbAsync(db => db.Homes.Where(h => h.State == HomeState.Locked && h.StateReason!.Contains(number)).OrderBy(h => h.Id).Select(h => h.Id).ToListAsync());
    }

    private Task<string> RefusedAsync(string address) => _office.SendAsync(Role.VillageStaff, address, [], HttpStatusCode.BadRequest);
}
