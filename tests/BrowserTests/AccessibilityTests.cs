using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.BrowserTests;

/// <summary>The main pages have no serious barrier (axe) and fit a phone.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_for_staff_have_no_serious_barrier(bool phone)
    {
        await using var person = await chromium.PersonAsync(phone);
        await person.DoAsync(async _ =>
        {
            await person.SignInAsync(Role.VillageSecretary);
            Faults.None(await LookAtAsync(person, Site.ForStaff, phone));
        }, $"staff-barriers-{(phone ? "phone" : "desk")}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_for_everybody_have_no_serious_barrier(bool phone)
    {
        await using var person = await chromium.PersonAsync(phone);
        await person.DoAsync(async _ => Faults.None(await LookAtAsync(person, Site.ForEverybody, phone)), $"public-barriers-{(phone ? "phone" : "desk")}");
    }

    private static async Task<List<string>> LookAtAsync(Person person, IEnumerable<string> addresses, bool phone)
    {
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await person.OpenAsync(address);
            faults.AddRange(await person.BarriersAsync());
            if (phone && await person.ScrollsSidewaysAsync())
            {
                faults.Add($"{address} has to be pushed sideways on a phone");
            }
        }

        return faults;
    }
}
