using System.Text.RegularExpressions;
using VillageTracker.TestKit;

namespace VillageTracker.BrowserTests;

/// <summary>A villager with a phone looks up the own home.</summary>
public sealed partial class VillagerTests(Chromium chromium)
{
    [Fact]
    public async Task A_villager_sees_the_own_home_on_a_phone_and_no_personal_number()
    {
        await using var person = await chromium.PersonAsync(phone: true);
        await person.DoAsync(async page =>
        {
            await person.OpenAsync("/lookup");
            await page.Locator(".villager-example button").Last.ClickAsync();
            await page.GetByText("您家的安置房").WaitForAsync();

            Assert.False(await person.ScrollsSidewaysAsync());
            var text = await page.Locator("main").InnerTextAsync();
            Assert.Contains("富贵春花园", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(IdentityNumber(), text);
            Faults.None(await person.BarriersAsync());
            Faults.None(person.Complaints);
        });
    }

    [Fact]
    public async Task A_wrong_code_and_wrong_digits_get_the_same_answer()
    {
        await using var person = await chromium.PersonAsync(phone: true);
        await person.DoAsync(async page =>
        {
            var answers = new List<string>();
            await person.OpenAsync("/lookup");
            var code = await page.Locator(".villager-example input[name=Code]").First.GetAttributeAsync("value");
            foreach (var typed in new[] { code!, "ABCDE-12345" })
            {
                await person.OpenAsync("/lookup");
                await page.Locator("main .form input[name=Code]").FillAsync(typed);
                await page.Locator("main .form input[name=IdEnd]").FillAsync("000000");
                await page.Locator("main .form button.btn-primary").ClickAsync();
                answers.Add(await page.Locator(".error-summary").InnerTextAsync());
            }

            Assert.Contains("没有查到", answers[0], StringComparison.Ordinal);
            Assert.Equal(answers[0], answers[1]);
        });
    }

    [GeneratedRegex(@"\d{14,17}[\dXx]")]
    private static partial Regex IdentityNumber();
}
