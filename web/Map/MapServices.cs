using VillageTracker.Domain.Persistence;

namespace VillageTracker.Web.Map;

/// <summary>What the map keeps in memory for everybody.</summary>
internal static class MapServices
{
    private const long DefaultMegabytes = 64;

    public static void AddMap(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new TileCache(configuration.GetValue("Map:TileCacheMegabytes", DefaultMegabytes) << 20));
        services.AddSingleton<LayerCatalog>();
        services.AddSingleton<StampReader>();
    }
}
