using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Web.Downloads;

/// <summary>Every table of the domain that goes in or out as a sheet, and every check of what must agree, found by what it implements.</summary>
internal static class SheetServices
{
    public static void AddSheets(this IServiceCollection services)
    {
        foreach (var type in typeof(ISheetImport).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            foreach (var room in (Type[])[typeof(ISheetImport), typeof(ISheetExport), typeof(IAfterImport), typeof(IConservationCheck)])
            {
                if (type.IsAssignableTo(room))
                {
                    services.AddScoped(room, type);
                }
            }
        }
    }
}
