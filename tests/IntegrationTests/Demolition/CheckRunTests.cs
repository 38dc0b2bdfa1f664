using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>When the checks run by themselves: once a day whatever number of servers asks, and again after one that broke off.</summary>
public sealed class CheckRunTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task Of_servers_that_ask_at_once_exactly_one_runs_the_days_checks_and_the_page_says_when()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(DailyAsync)));

        Assert.Single(runs, r => r is not null);
        Assert.Null(await DailyAsync());
        var row = Assert.Single(await app.InDbAsync(db => db.CheckRuns.AsNoTracking().Where(r => r.Cause == CheckCause.Daily).ToListAsync()));
        Assert.Equal((new DateOnly(2020, 10, 31), "系统"), (row.DailyOn, row.By));
        Assert.NotNull(row.FinishedAt);
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/demolition/findings");
        Assert.Contains($"每天自动（系统），现有 {row.Found} 条", page.Body!.TextContent, StringComparison.Ordinal);

        // broken off: taken over after an hour, not before
        await app.InDbAsync(db => db.CheckRuns.Where(r => r.Id == row.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.FinishedAt, (DateTime?)null)));
        Assert.Null(await DailyAsync());
        var longAgo = row.StartedAt.AddHours(-2);
        await app.InDbAsync(db => db.CheckRuns.Where(r => r.Id == row.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.StartedAt, longAgo)));
        Assert.NotNull(await DailyAsync());
        Assert.Equal(1, await app.InDbAsync(db => db.CheckRuns.CountAsync(r => r.Cause == CheckCause.Daily)));
    }

    [Fact]
    public async Task A_run_by_hand_is_kept_with_its_scope_and_one_of_a_village_says_nothing_to_the_street()
    {
        await using var other = await Fresh.StartAsync();
        var staff = await other.AsAsync(Role.VillageStaff);
        Assert.Contains("还没有核对过", (await staff.PageAsync("/demolition/findings")).Body!.TextContent, StringComparison.Ordinal);

        await staff.SubmitAsync("/demolition/findings/run", []);

        Assert.Contains("手工（", (await staff.PageAsync("/demolition/findings")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("还没有核对过", (await (await other.AsAsync(Role.StreetReviewer)).PageAsync("/demolition/findings")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_runs_them_by_itself_where_it_is_asked_to()
    {
        await using var asked = new VillageApp();
        Directory.CreateDirectory(asked.Folder);
        await using var site = asked.WithWebHostBuilder(b =>
        {
            b.UseSetting("Checks:Daily", "true");
            b.UseSetting("Checks:EveryMinutes", "0.005");
            b.UseSetting("Checks:NotBeforeHour", "0");
        });
        for (var wait = 0; wait < 100; wait++)
        {
            await using var scope = site.Services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<Domain.Persistence.VillageDb>().CheckRuns.AnyAsync(r => r.FinishedAt != null))
            {
                return;
            }

            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The day's checks did not run.");
    }

    private Task<ChecksRun?> DailyAsync() => app.WithAsync<RunDailyChecksHandler, ChecksRun?>(h => h.HandleAsync(default));
}
