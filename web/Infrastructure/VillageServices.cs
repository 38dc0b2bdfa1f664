using Microsoft.AspNetCore.DataProtection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;
using VillageTracker.Migrations;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Map;

namespace VillageTracker.Web.Infrastructure;

/// <summary>What the site and the command line share: database, clock, key rings, use-cases and queries.</summary>
internal static class VillageServices
{
    public static void AddVillage(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var storage = new StorageFolder(configuration, builder.Environment);
        var settings = Settings(configuration, builder.Environment);
        services.AddSingleton(storage);
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new VillageClock(TimeProvider.System, DemonstrationToday(configuration)));
        services.AddSingleton(_ => Secrets.OpenVault(storage, builder.Environment.IsDevelopment()));
        services.AddDataProtection().SetApplicationName("VillageTracker").PersistKeysToFileSystem(new(storage.Keys));
        services.AddVillageDatabase(settings);
        services.AddHttpContextAccessor();
        services.AddScoped(sp => CurrentActor.From(sp.GetRequiredService<IHttpContextAccessor>().HttpContext));
        services.AddScoped(sp => sp.GetRequiredService<Func<VillageDb>>()().ActAs(sp.GetRequiredService<Actor>()));
        services.AddSingleton<StampedFigures>();
        services.AddScoped<StampedCache>();
        services.AddSingleton<DrawVerdicts>();
        services.AddScoped<Pages.Resettlement.Selections.DeskActs>();
        services.AddMap(configuration);
        services.AddScoped<ExpropriationGates>();
        services.AddSingleton<AreaTicket>();
        services.AddSingleton<VillagerPass>();
        services.AddSingleton<LookupTrail>();
        services.AddSingleton<VillagerMemory>();
        services.AddVillageFiles();
        services.AddPapers();
        services.AddSheets();
        AddUseCasesAndQueries(services);
    }

    private static DatabaseSettings Settings(ConfigurationManager configuration, IHostEnvironment host)
    {
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        var connection = configuration["Database:ConnectionString"] ?? "";
        var settings = new DatabaseSettings(provider, connection);
        return settings.IsSqlite ? settings with { ConnectionString = SqliteFile.Rooted(connection, host.ContentRootPath) } : settings;
    }

    private static DateOnly? DemonstrationToday(ConfigurationManager configuration) =>
        DateOnly.TryParseExact(configuration["Demonstration:Today"], "yyyy-MM-dd", out var today) ? today : null;

    /// <summary>Every handler and query of the domain, each asked for by its own type.</summary>
    private static void AddUseCasesAndQueries(IServiceCollection services)
    {
        var types = typeof(VillageDb).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false }
            && (t.Name.EndsWith("Handler", StringComparison.Ordinal) || t.Name.EndsWith("Query", StringComparison.Ordinal)));
        foreach (var type in types)
        {
            services.AddScoped(type);
            foreach (var joined in (Type[])[typeof(IDueItems), typeof(IMapLayer)])
            {
                if (type.IsAssignableTo(joined))
                {
                    services.AddScoped(joined, sp => sp.GetRequiredService(type));
                }
            }
        }
    }
}
