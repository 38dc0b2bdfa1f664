using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>The transition fee through the pages.</summary>
[Collection(SharedApp.Name)]
public sealed class TransitionPagesTests(VillageApp app)
{
    [Fact]
    public async Task A_notice_ends_the_fee_on_the_last_day_of_its_deadline_and_is_corrected_with_a_reason()
    {
        var running = (await LedgersAsync()).First(l => l.Running && l.NoticedOn is null);
        var (staff, address) = (await app.AsAsync(Role.VillageStaff), $"/demolition/transition/notice/{running.HouseholdId}");

        var wrong = await staff.SubmitAsync(address, new() { ["NoticedOn"] = "2020-10-20", ["Deadline"] = "2020-10-19" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var given = await staff.SubmitAsync(address, new() { ["NoticedOn"] = "2020-10-15", ["Deadline"] = "2020-10-25" });
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        var ended = (await LedgersAsync()).Single(l => l.HouseholdId == running.HouseholdId);
        Assert.Equal((new DateOnly(2020, 10, 25), false), (ended.Ended!.Value, ended.Running));
        Assert.Equal(new DateOnly(2020, 10, 25), ended.Fee.Segments[^1].Span.Last);

        var corrected = await staff.SubmitAsync(address, new() { ["NoticedOn"] = "2020-10-15", ["Deadline"] = "2020-11-25", ["Reason"] = "期限写错" });
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Equal(running.Fee.Total, (await LedgersAsync()).Single(l => l.HouseholdId == running.HouseholdId).Fee.Total);
    }

    [Fact]
    public async Task Page_and_paper_explain_every_segment()
    {
        var ledger = (await LedgersAsync()).First(l => l.IsOverrun);
        var street = await app.AsAsync(Role.StreetReviewer);
        var page = await street.PageAsync($"/demolition/transition/details/{ledger.HouseholdId}");
        var paper = Paper.Text(await Paper.BytesAsync(await street.GetAsync($"/demolition/transition/pdf/{ledger.HouseholdId}")));

        Assert.All(ledger.Fee.Segments, s => Assert.Contains(s.Why, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.All(ledger.Fee.Segments, s => Assert.Contains(Paper.Dense(s.Why), paper, StringComparison.Ordinal));
        Assert.Contains(ledger.Fee.Total.ToString(), paper, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync($"/demolition/transition/notice/{ledger.HouseholdId}")).StatusCode);
    }

    private Task<IReadOnlyList<TransitionLedger>> LedgersAsync() =>
        app.WithAsync<TransitionLedgerQuery, IReadOnlyList<TransitionLedger>>(q => q.AllAsync(new(2020, 10, 31), CancellationToken.None));
}
