using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>签约先后: the minute of signing orders, those of one minute draw lots; a day on which a minute is missing draws lots as a whole.</summary>
public sealed class DrawBySigningTests(VillageApp app) : IClassFixture<VillageApp>
{
    private readonly DrawOffice _office = new(app);

    [Fact]
    public async Task The_minute_of_signing_orders_and_one_minute_draws_lots()
    {
        foreach (var (code, day, minute) in new[]
        {
            ("D08-001", "2020-03-05", "09:31:00"), ("D08-002", "2020-03-05", "09:30:00"), ("D08-003", "2020-03-05", "09:30:00"), ("D08-005", "2020-03-04", null), ("D08-006", "2020-03-04", "08:00:00"),
        })
        {
            await app.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Households SET SignedOn = {day}, SignedAt = {minute} WHERE Code = {code}"));
        }

        var id = await _office.PrepareAsync("D08", DrawKind.BySigning);
        Assert.Equal(["2020-03-05 09:31", "2020-03-05 09:30", "2020-03-05 09:30", "2020-03-04", "2020-03-04"],
            await app.InDbAsync(db => db.DrawEntrants.Where(e => e.DrawId == id).OrderBy(e => e.Code).Select(e => e.Rank).ToListAsync()));
        await _office.PublishAsync(id);
        var order = await app.InDbAsync(db => db.DrawPlaces.Where(p => p.DrawId == id).OrderBy(p => p.Number).Select(p => p.Code.Substring(6)).ToListAsync());
        Assert.Equal(["5", "6"], order.Take(2).Order(StringComparer.Ordinal));
        Assert.Equal(["2", "3"], order.Skip(2).Take(2).Order(StringComparer.Ordinal));
        Assert.Equal("1", order[4]);
        var page = (await app.Anonymous().PageAsync(await _office.AddressAsync(id))).Body!.TextContent;
        Assert.Contains("09:30", page, StringComparison.Ordinal);
        Assert.True(DrawCheck.Of(await (await app.Anonymous().GetAsync($"{await _office.AddressAsync(id)}/file")).Content.ReadAsStringAsync()).IsRight);
    }
}
