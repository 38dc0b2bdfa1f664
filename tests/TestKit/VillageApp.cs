using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Web.Infrastructure;
using Xunit;

namespace VillageTracker.TestKit;

/// <summary>The whole application on a real SQLite file with the village's figures, in a folder of its own that is deleted afterwards.</summary>
public sealed class VillageApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly Dictionary<string, string> _cookies = [];
    private readonly SemaphoreSlim _signIn = new(1, 1);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"village-{Guid.NewGuid():N}_test");

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        _ = Server; // starts, migrates, plants
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Folder.EndsWith("_test", StringComparison.Ordinal) && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    /// <summary>Somebody without an account. Redirects are shown, not followed.</summary>
    public Visitor Anonymous() => new(CreateClient(new() { AllowAutoRedirect = false }));

    /// <summary>One of the demonstration accounts, signed in through the real form.</summary>
    public async Task<Visitor> AsAsync(Role role)
    {
        var userName = role switch
        {
            Role.VillageStaff => "cun",
            Role.VillageAccountant => "kuaiji",
            Role.VillageSecretary => "shuji",
            Role.StreetReviewer => "jiedao",
            _ => "guanli",
        };
        await _signIn.WaitAsync();
        try
        {
            if (!_cookies.TryGetValue(userName, out var cookie))
            {
                cookie = await Anonymous().SignInAsync(userName, DemonstrationAccounts.Password);
                _cookies[userName] = cookie;
            }

            var client = CreateClient(new() { AllowAutoRedirect = false });
            client.DefaultRequestHeaders.Add("Cookie", cookie);
            return new Visitor(client);
        }
        finally
        {
            _signIn.Release();
        }
    }

    /// <summary>Looks at, or prepares, the rows; acts as the system, which may see everything.</summary>
    public async Task<T> InDbAsync<T>(Func<VillageDb, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<VillageDb>());
    }

    public Task InDbAsync(Func<VillageDb, Task> act) => InDbAsync(async db =>
    {
        await act(db);
        return true;
    });

    /// <summary>A use-case or query of the domain, acting as the system.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Repository.PathOf("web")); // also where no test project says it
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("Database:ConnectionString", "Data Source=" + Path.Combine(Folder, "village.db"));
        builder.UseSetting("Storage:Folder", Folder);
        builder.UseSetting("RateLimit:GuessesPerMinute", "10000");
        builder.UseSetting("Checks:Daily", "false");
        builder.UseSetting("Demonstration:Plant", "true");
        builder.UseSetting("Demonstration:Today", "2020-10-31");
        builder.UseEnvironment("Development");
    }
}
