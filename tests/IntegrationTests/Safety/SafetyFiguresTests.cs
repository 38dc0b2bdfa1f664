using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Safety;

[Collection(SharedApp.Name)]
public sealed class SafetyFiguresTests(VillageApp app)
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Theory]
    [InlineData("/safety/enterprises")]
    [InlineData("/safety/enterprises?checks=Overdue")]
    [InlineData("/safety/enterprises?checks=CheckedThisYear")]
    [InlineData("/safety/hazards?state=Open")]
    [InlineData("/safety/hazards?state=Overdue")]
    [InlineData("/safety/hazards?state=MajorOpen")]
    public async Task Every_figure_leads_to_as_many_rows(string address)
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var summary = await street.PageAsync("/safety");

        var figure = summary.QuerySelector($".figure-card[href='{address}'] .figure-value")!.ChildNodes[0].TextContent;
        var list = await street.PageAsync(address);

        Assert.Equal(figure, list.QuerySelector(".pager strong")!.TextContent);
    }

    [Fact]
    public async Task The_planted_year_has_its_enterprises_overdue_checks_and_hazards()
    {
        var day = new DateOnly(2020, 10, 29); // before anything that other tests add
        var planted = await app.WithAsync<SafetySummaryQuery, SafetySummary>(q => q.RunAsync(day, TestContext.Current.CancellationToken));

        Assert.Equal(new SafetySummary(68, 66, 4, 45, 38, 7, 2, 1), planted);
    }

    [Theory]
    [InlineData(2020, 1, 31)]
    [InlineData(2020, 6, 30)]
    [InlineData(2020, 9, 30)]
    [InlineData(2020, 10, 21)]
    public async Task The_hazards_of_a_past_day_are_those_of_the_steps_taken_by_then(int year, int month, int dayOfMonth)
    {
        var day = new DateOnly(year, month, dayOfMonth);
        var summary = await app.WithAsync<SafetySummaryQuery, SafetySummary>(q => q.RunAsync(day, TestContext.Current.CancellationToken));
        var hazards = await app.InDbAsync(db => db.Hazards.AsNoTracking().Include(h => h.Steps).ToListAsync());

        var last = hazards.Where(h => h.FoundOn <= day).Select(h => h.Steps.Where(s => s.On <= day).OrderBy(s => s.On).ThenBy(s => s.Id).Last()).ToList();
        Assert.Equal(
            (last.Count, last.Count(s => s.Status == HazardStatus.Closed), last.Count(s => s.Status != HazardStatus.Closed), last.Count(s => s.DueOn < day)),
            (summary.Found, summary.Closed, summary.Open, summary.OpenOverdue));
    }

    [Fact]
    public async Task The_list_and_the_standing_agree_on_who_is_overdue()
    {
        var listed = await app.WithAsync<EnterpriseListQuery, IEnumerable<int>>(async q =>
            (await q.RunAsync(new(null, null, CheckState.Overdue, RiskMarks.None, null, 1), TestContext.Current.CancellationToken)).Rows.Select(r => r.Id));
        var standing = await app.WithAsync<CheckStandingQuery, IEnumerable<int>>(async q =>
            (await q.RunAsync(Today, TestContext.Current.CancellationToken)).Where(s => s.NextDue < Today).Select(s => s.EnterpriseId));

        Assert.Equal(standing.Order(), listed.Order());
    }

    [Fact]
    public async Task The_enterprise_with_the_open_major_hazard_is_red_and_due_within_a_month()
    {
        var major = await app.InDbAsync(db => db.Hazards.AsNoTracking().Include(h => h.Enterprise)
            .FirstAsync(h => h.Grade == HazardGrade.Major && h.Status != HazardStatus.Closed));
        var standing = (await app.WithAsync<CheckStandingQuery, IReadOnlyList<CheckStanding>>(q => q.RunAsync(Today, TestContext.Current.CancellationToken)))
            .Single(s => s.EnterpriseId == major.EnterpriseId);

        Assert.Equal((RiskLevel.Yellow, RiskLevel.Red), (major.Enterprise.RatedLevel, standing.Level));
        Assert.Equal(standing.LastCheck!.Value.AddMonths(1), standing.NextDue);
    }

    [Fact]
    public async Task What_is_due_comes_most_urgent_first_and_no_more_than_asked()
    {
        var due = await app.WithAsync<SafetyDueItemsQuery, IReadOnlyList<Domain.Common.DueItem>>(q => q.DueAsync(Today, 5, TestContext.Current.CancellationToken));

        Assert.Equal(5, due.Count);
        Assert.Equal(due.OrderBy(d => d.DueOn).Select(d => d.DueOn), due.Select(d => d.DueOn));
        Assert.Equal(new DateOnly(2020, 9, 10), due[0].DueOn);
    }
}
