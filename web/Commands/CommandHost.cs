using Microsoft.Extensions.Logging.Console;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary>The application's services without the web server, for a command.</summary>
internal static class CommandHost
{
    public static async Task<int> InScopeAsync(Func<IServiceProvider, Task> act)
    {
        var builder = WebApplication.CreateBuilder(ContentRoot.Options([]));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // a first run makes a key; that is no news here

        // Standard output belongs to the command's answer, which programs read.
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.AddVillage();
        builder.Services.AddVillageSignIn(); // setup creates an account under the same password rules
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
        return 0;
    }
}
