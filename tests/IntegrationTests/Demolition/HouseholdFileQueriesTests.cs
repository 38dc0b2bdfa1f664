using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Demolition.Payments;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>How many statements a page sends does not depend on how much there is to show.</summary>
public sealed class HouseholdFileQueriesTests(VillageApp app) : IClassFixture<VillageApp>
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Fact]
    public async Task The_household_file_sends_as_many_statements_for_much_as_for_little()
    {
        var household = await app.SignedForMoneyAsync(300_000m);
        var account = await app.ReceiveAsync(300_000m, "BR-COUNT");
        await GrowAsync(household.Id, account.Id, 1);
        var (street, address) = (await app.AsAsync(Role.StreetReviewer), $"/demolition/households/details/{household.Id}");
        using var count = new SqlCount(app);
        var little = await StatementsAsync(count, street, address);

        await GrowAsync(household.Id, account.Id, 6);
        var much = await StatementsAsync(count, street, address);

        Assert.True(little > 5, $"Only {little} statements were counted.");
        Assert.Equal(little, much);
        TestContext.Current.SendDiagnosticMessage($"The household file sends {much} statements.");
    }

    [Fact]
    public async Task The_area_page_sends_as_many_statements_for_a_large_area_as_for_a_small_one()
    {
        var areas = await app.InDbAsync(db => db.Households.GroupBy(h => h.AreaId).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Count).ToListAsync());
        var street = await app.AsAsync(Role.StreetReviewer);
        using var count = new SqlCount(app);
        var small = await StatementsAsync(count, street, $"/demolition/areas/details/{areas[0].Key}?on=2020-09-30");
        var large = await StatementsAsync(count, street, $"/demolition/areas/details/{areas[^1].Key}?on=2020-09-30");

        Assert.True(areas[^1].Count > 2 * areas[0].Count);
        Assert.True(small > 1, $"Only {small} statements were counted.");
        Assert.Equal(small, large);
    }

    /// <summary>The first look fills what is kept between requests; the second is counted.</summary>
    private static async Task<int> StatementsAsync(SqlCount count, Visitor visitor, string address)
    {
        await visitor.PageAsync(address);
        return await count.OfAsync(() => visitor.PageAsync(address));
    }

    /// <summary>Members, talks and payments, so many more of each.</summary>
    private async Task GrowAsync(int householdId, int accountId, int times)
    {
        for (var n = 0; n < times; n++)
        {
            await app.InDbAsync(async db =>
            {
                var household = await db.Households.SingleAsync(h => h.Id == householdId);
                db.Add(HouseholdMember.Register(household, new($"甲{"一二三四五六七"[n]}", MemberRelation.OtherKin, new(2001, 3, 1), null, null, MemberStanding.Pending, null), new(null, null, null, null), null, Today));
                db.Add(HouseholdContact.Record(household, new(Today, ContactWay.Visit, "朱包户", "户主", $"第{n}次", null, null, RemainingReason.Price), Today));
                await db.SaveChangesAsync();
            });
            var fresh = await app.HouseholdAsync(householdId);
            var batch = await app.ApprovedAsync(await app.PrepareAsync(accountId, Hands.LineOf(fresh, 100m)));
            await app.PayAsync(batch.Id, new RecordTransfers.Answer(batch.Lines[0].Id, $"BC-COUNT-{times}-{n}", null));
        }
    }
}
