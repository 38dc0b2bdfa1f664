using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

[Collection(SharedApp.Name)]
public sealed class DemolitionFiguresTests(VillageApp app)
{
    [Theory]
    [InlineData(2019, 12, 31)]
    [InlineData(2020, 6, 30)]
    [InlineData(2020, 10, 31)]
    public async Task Progress_of_a_day_is_what_the_dates_on_the_rows_say(int year, int month, int day)
    {
        var asOf = new DateOnly(year, month, day);
        var progress = await app.WithAsync<AreaProgressQuery, IReadOnlyList<AreaProgress>>(q => q.RunAsync(asOf, CancellationToken.None));
        var rows = await app.InDbAsync(db => db.ActAs(Actor.System).Households.AsNoTracking().Where(h => h.RegisteredOn <= asOf).ToListAsync());

        foreach (var area in progress)
        {
            var own = rows.Where(h => h.AreaId == area.AreaId).ToList();
            Assert.Equal(
                (own.Count, own.Count(h => h.SurveyedOn <= asOf), own.Count(h => h.SignedOn <= asOf), own.Count(h => h.VacatedOn <= asOf)),
                (area.Households, area.Surveyed, area.Signed, area.Vacated));
            Assert.Equal(
                (own.Count(h => h.DemolishedOn <= asOf), own.Count(h => h.SettledOn <= asOf), own.Count(h => !(h.SignedOn <= asOf))),
                (area.Demolished, area.Settled, area.Remaining));
            Assert.Equal(own.Where(h => h.SignedOn <= asOf).Select(h => h.Compensation!.Value).Sum(), area.Agreed);
        }
    }

    [Fact]
    public async Task The_nine_areas_stand_as_the_article_tells_and_nearly_500_is_never_added()
    {
        var areas = await app.InDbAsync(db => db.ActAs(Actor.System).DemolitionAreas.Include(a => a.Locations)
            .Where(a => a.Code.StartsWith("D0")).OrderBy(a => a.Code).ToListAsync());
        var reported = await app.InDbAsync(db => db.ActAs(Actor.System).ReportedTotals.SingleAsync());

        Assert.Equal(
            ["盐汽驾校周围地块", "宏光驾校周围地块", "范公路东侧地块", "人民路化肥家属区", "联孚石化家属区", "市印染厂地块", "北环路北侧盐湾地块", "北闸二三组", "袁庄二九组地块"],
            areas.Select(a => a.Name));
        Assert.Equal([320902007200, 320902007201, 320902007202], areas.SelectMany(a => a.Locations).Select(l => l.UnitCode).Where(c => c != 320902007203).Order());
        Assert.Equal(("近", 500), (reported.Qualifier, reported.Households));
        Assert.All(areas, a => Assert.True(a.IsShapeDemonstration && a.IsDeadlineDemonstration && !a.IsDemonstration));
        Assert.DoesNotContain(areas.SelectMany(_ => areas, (a, b) => (a, b)), p => p.a != p.b && p.a.Shape!.Intersects(p.b.Shape!));
    }

    [Fact]
    public async Task Another_village_sees_no_area_and_no_household()
    {
        var neighbour = new Actor(null, "盐湾", DataScope.Under(320902007200));
        var seen = await app.InDbAsync(async db =>
        {
            var list = new HouseholdListQuery(db.ActAs(neighbour), Vault, new(db, new(db, new())));
            var page = await list.RunAsync(new(Sort: HouseholdSort.Name), CancellationToken.None);
            return (await db.DemolitionAreas.CountAsync(), page.Total, page.Lines.Count, await db.HouseholdsSeenAsync());
        });

        Assert.Equal((0, 0, 0, 0), seen);
    }

    [Fact]
    public async Task Deadlines_with_households_left_and_houses_empty_for_30_days_are_due()
    {
        var due = await app.WithAsync<DemolitionDueQuery, IReadOnlyList<DueItem>>(q => q.DueAsync(new(2020, 10, 31), 100, CancellationToken.None));

        Assert.Equal(["D04", "D05", "D03", "D06"], due.Where(i => i.Kind == nameof(DemolitionArea)).Select(i => i.Title[..3]));
        var empty = await app.InDbAsync(db => db.ActAs(Actor.System).Households
            .CountAsync(h => h.Status == HouseholdStatus.Vacated && h.VacatedOn <= new DateOnly(2020, 10, 1)));
        Assert.Equal(empty, due.Count(i => i.Kind == nameof(Household)));
        Assert.Equal(due.Select(i => i.DueOn).Order(), due.Select(i => i.DueOn));
    }

    private static PersonalDataVault Vault => new(PersonalDataKeys.Create(development: true));
}

internal static class Seen
{
    public static Task<int> HouseholdsSeenAsync(this VillageDb db) => db.Households.CountAsync();
}
