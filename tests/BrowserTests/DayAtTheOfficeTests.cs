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

            await page.GotoAsync("/demolition/households?left=true");
            await page.Locator("tbody tr a").First.ClickAsync();
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

    /// <summary>Takes the household that is shown step by step to its signature, filling in what each step asks.</summary>
    private static async Task SignAsync(IPage page)
    {
        for (var steps = 0; steps < 5; steps++)
        {
            var next = page.Locator("main a.btn-primary[href^='/demolition/households/']");
            var signs = (await next.InnerTextAsync()).Contains(HouseholdStatus.Signed.ActLabel(), StringComparison.Ordinal);
            await next.ClickAsync();
            await page.WaitForURLAsync(url => !url.Contains("/details/", StringComparison.Ordinal)); // counting fields does not wait by itself
            foreach (var (field, value) in new[]
            {
                ("RecognisedArea", "120"), ("Compensation", "350000"), ("Firm", "示例评估"), ("ReportNumber", "测试1号"),
                ("Lines[0].Area", "120"), ("Lines[0].UnitPrice", "2500"),
            })
            {
                if (await page.Locator($"main input[name='{field}']").CountAsync() > 0)
                {
                    await page.Locator($"main input[name='{field}']").FillAsync(value);
                }
            }

            if (await page.Locator("main input[name=Act]").CountAsync() > 0)
            {
                await page.Locator("main input[name=Act]").First.CheckAsync(); // the household agrees with the appraised value
            }

            if (await page.Locator("main input[name=Method]").CountAsync() > 0)
            {
                await page.Locator("main input[name=Method]").First.CheckAsync();
            }

            await page.Locator("main form[method=post] button.btn-primary").ClickAsync();
            await page.WaitForURLAsync(url => url.Contains("/details/", StringComparison.Ordinal));
            if (signs)
            {
                return;
            }
        }
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
