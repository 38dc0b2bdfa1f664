using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Findings.UseCases;

namespace VillageTracker.Web.Infrastructure;

/// <summary>Runs the conservation checks once a day by themselves, at night or, where the server is off at night, when it is on again.</summary>
/// <remarks>Looks every few minutes whether the day's run is still to be done; which of several servers does it, the database decides.</remarks>
internal sealed partial class DailyChecks(IServiceScopeFactory scopes, VillageClock clock, IConfiguration configuration, ILogger<DailyChecks> log) : BackgroundService
{
    private const int NotBeforeHour = 2;
    private const double Minutes = 10;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(configuration.GetValue("Checks:EveryMinutes", Minutes)));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (clock.Now.Hour >= configuration.GetValue("Checks:NotBeforeHour", NotBeforeHour))
            {
                await RunAsync(stoppingToken);
            }
        }
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RunDailyChecksHandler>().HandleAsync(cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault); // an hour later it is tried again
        }
    }

    [LoggerMessage(LogLevel.Error, "The daily conservation checks did not finish.")]
    private static partial void Failed(ILogger log, Exception fault);
}
