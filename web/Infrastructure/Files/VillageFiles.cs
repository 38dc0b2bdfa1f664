using VillageTracker.Domain.Files;
using VillageTracker.Domain.Imports;
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
    }
}
