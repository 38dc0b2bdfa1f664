using Microsoft.Playwright;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.BrowserTests;

/// <summary>Two desks of one hall and the big screen between them: the same home, chosen by both.</summary>
public sealed class SelectionHallTests(Chromium chromium)
{
    private const string Session = "XF-2020-0002";

    [Fact]
    public async Task Of_two_desks_one_gets_the_home_the_other_reads_who_was_faster_and_the_hall_sees_it_without_a_reload()
    {
        await using var one = await chromium.PersonAsync();
        await using var other = await chromium.PersonAsync();
        await using var hall = await chromium.PersonAsync();
        await one.DoAsync(async page =>
        {
            var desks = await DesksAsync(one);
            await other.SignInAsync(Role.VillageAccountant);
            await one.OpenAsync(desks + "/4");
            await StandAtAsync(other.Page, desks + "/3");
            var room = await SharedAsync(page, other.Page);
            await hall.OpenAsync($"/selections/{Session}");
            Assert.DoesNotContain(room, await hall.Page.Locator(".hall").InnerTextAsync(), StringComparison.Ordinal);

            await Button(other.Page, room).ClickAsync();
            await other.Page.Locator(".desk-rooms", new() { HasText = room }).First.WaitForAsync();
            await hall.Page.Locator(".hall-latest", new() { HasText = room }).WaitForAsync();
            await Button(page, room).ClickAsync();

            var said = await page.Locator(".error-summary").InnerTextAsync();
            Assert.Contains($"{room} 刚刚被 3 号窗口选走，请另选", said, StringComparison.Ordinal);
            Assert.Contains("适合这一户的还有", await page.Locator(".desk-fit").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await Button(page, room).CountAsync());
            Assert.True(await page.Locator("button.desk-room").CountAsync() > 0, "Nothing left is shown.");
            Faults.None(await one.BarriersAsync());
            Faults.None([.. other.Complaints, .. hall.Complaints, .. one.Complaints.Where(c => !c.Contains("400", StringComparison.Ordinal))]);
        });
    }

    private static async Task<string> DesksAsync(Person person)
    {
        await person.SignInAsync(Role.VillageStaff);
        await person.OpenAsync("/resettlement/selections");
        return await person.Page.Locator("main tbody a", new() { HasText = Session }).GetAttributeAsync("href") + "/desk";
    }

    /// <summary>The next household is called and its papers are looked at.</summary>
    private static async Task StandAtAsync(IPage page, string desk)
    {
        await page.GotoAsync(desk);
        await page.Locator("form[action*='handler=Next'] button").ClickAsync();
        await page.Locator("form[action*='handler=Come'] button").ClickAsync();
        await page.Locator("button.desk-room").First.WaitForAsync();
    }

    /// <summary>A home that both desks may choose, shown at both.</summary>
    private static async Task<string> SharedAsync(IPage one, IPage other)
    {
        foreach (var building in await one.Locator(".desk-buildings a").EvaluateAllAsync<string[]>("links => links.map(l => new URL(l.href).search)"))
        {
            await one.GotoAsync(new Uri(one.Url).AbsolutePath + building);
            await other.GotoAsync(new Uri(other.Url).AbsolutePath + building);
            var rooms = (await RoomsAsync(one)).Intersect(await RoomsAsync(other)).ToList();
            if (rooms.Count > 0 && await one.Locator("button.desk-room").CountAsync() > 1)
            {
                return rooms[0];
            }
        }

        throw new InvalidOperationException("No home suits both households.");
    }

    private static async Task<IReadOnlyList<string>> RoomsAsync(IPage page) => await page.Locator("button.desk-room b").AllInnerTextsAsync();

    private static ILocator Button(IPage page, string room) => page.Locator("button.desk-room", new() { HasText = room });
}
