using System.Globalization;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The household list as a sheet.</summary>
public sealed class HouseholdExport(HouseholdSheetQuery households) : ISheetExport
{
    public SheetTable Table => HouseholdColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, HouseholdColumns.All, households.RunAsync(FilterOf(asked), unmasked, cancellation), cancellation);

    /// <summary>The keys that the list's page knows.</summary>
    internal static HouseholdFilter FilterOf(Func<string, string?> asked) => new(
        int.TryParse(asked("area"), CultureInfo.InvariantCulture, out var area) ? area : null,
        Enum.TryParse<HouseholdStatus>(asked("status"), out var status) ? status : null,
        bool.TryParse(asked("left"), out var left) && left,
        asked("q"));
}
