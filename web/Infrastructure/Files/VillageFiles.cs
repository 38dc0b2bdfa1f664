using VillageTracker.Domain.Files;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Land.Import;
using VillageTracker.Migrations.GeoPackages;
using VillageTracker.Reports.Images;

namespace VillageTracker.Web.Infrastructure.Files;

/// <summary>Files of all areas: the keeper, the folder, the photo cleaner.</summary>
internal static class VillageFiles
{
    public static void AddVillageFiles(this IServiceCollection services)
    {
        services.AddSingleton<IFileStore, FileStore>();
        services.AddSingleton<IPhotoCleaner, PhotoCleaner>();
        services.AddScoped<FileKeeper>();
        services.AddScoped<ImportShelf>();
        services.AddSingleton<IGeoPackageFormat, GeoPackageFormat>();
        services.AddSingleton<RecentPreviews>();
    }
}
