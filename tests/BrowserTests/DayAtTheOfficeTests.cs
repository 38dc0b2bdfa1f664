using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.BrowserTests;

/// <summary>The main job at a desk: find a household, take it a step further, see the dashboard move, print the report.</summary>
public sealed class DayAtTheOfficeTests(Chromium chromium)
{
    private static readonly string[] InTheReport = ["534", "477", "460", "圩洋村"];

    [Fact]
    public async Task A_household_is_found_by_initials_and_the_next_to_sign_moves_the_dashboard()
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await person.SignInAsync(Role.VillageStaff);
            var before = await LeftAsync(page);

            await page.GotoAsync("/demolition/households");
            await page.Locator("main input[name=q]").FillAsync("wxm");
            await page.Locator("main input[name=q]").PressAsync("Enter");
            await page.WaitForURLAsync(url => url.Contains("q=wxm", StringComparison.Ordinal));
            Assert.Contains("王小明", await page.Locator("tbody").InnerTextAsync(), StringComparison.Ordinal);

            await SignAsync(page);
            Assert.Contains(HouseholdStatus.Signed.Label(), await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

            Assert.Equal(before - 1, await LeftAsync(page));
            Faults.None(person.Complaints);
        });
    }

    [Fact]
    public async Task The_progress_report_is_downloaded_and_says_what_the_screen_says()
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await person.SignInAsync(Role.VillageSecretary);
            await page.GotoAsync("/reports");
            var link = await page.Locator("main a.btn-primary[href^='/reports/progress']").GetAttributeAsync("href");
            var answer = await page.Context.APIRequest.GetAsync(link!);

            Assert.Equal("application/pdf", answer.Headers["content-type"].Split(';')[0]);
            var text = TextOf(await answer.BodyAsync());
            Assert.All(InTheReport, expected => Assert.Contains(expected, text, StringComparison.Ordinal));
        });
    }

    /// <summary>Draws up and signs the agreement of the first appraised household whose sheet is checked, and looks at the household.</summary>
    private static async Task SignAsync(IPage page)
    {
        await page.GotoAsync("/demolition/households?status=Appraised");
        var households = await page.Locator("tbody tr td:first-child a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        var draw = page.Locator("main a[href^='/demolition/compensations/draw/']");
        foreach (var household in households)
        {
            await page.GotoAsync(household.Replace("/households/", "/compensations/", StringComparison.Ordinal));
            if (await draw.CountAsync() == 0)
            {
                continue;
            }

            await draw.ClickAsync();
            await page.WaitForURLAsync(url => url.Contains("/draw/", StringComparison.Ordinal));
            await page.Locator("main input[name=Method]").First.CheckAsync();
            foreach (var (field, value) in new[] { ("Certificate", "房权证1号"), ("Structure", "砖混，二层，南北"), ("PayeeBank", "演示银行"), ("BankAccount", "6222020000000001234") })
            {
                await page.Locator($"main input[name='Fields.{field}']").FillAsync(value);
            }

            await page.Locator("main textarea[name='Fields.Homes']").FillAsync("富贵春花园，三室一厅");
            await page.Locator("main form[method=post] button.btn-primary").ClickAsync();
            await page.WaitForURLAsync(url => url.Contains("/agreements/details/", StringComparison.Ordinal));
            await page.Locator("main a[href^='/demolition/agreements/sign/']").ClickAsync();
            await page.WaitForURLAsync(url => url.Contains("/sign/", StringComparison.Ordinal));
            await page.Locator("main form[method=post] button.btn-primary").ClickAsync();
            await page.WaitForURLAsync(url => url.Contains("/details/", StringComparison.Ordinal));
            await page.GotoAsync(household);
            return;
        }

        Assert.Fail("No appraised household has a checked sheet.");
    }

    private static async Task<int> LeftAsync(IPage page)
    {
        await page.GotoAsync("/staff");
        var value = await page.Locator("a.figure-card", new() { HasText = "还没签约" }).Locator(".figure-value").InnerTextAsync();
        return int.Parse(string.Concat(value.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
    }

    private static string TextOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.GetPages().Aggregate(new StringBuilder(), (text, page) => text.Append(page.Text)).ToString();
    }
}
