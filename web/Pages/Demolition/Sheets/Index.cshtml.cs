using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.Queries;
using VillageTracker.Web.Pages.Shared.Sheets;

namespace VillageTracker.Web.Pages.Demolition.Sheets;

public sealed class IndexModel(IEnumerable<ISheetImport> imports, IEnumerable<ISheetExport> exports, ImportBatchListQuery batches)
    : SheetsIndexModel("Demolition", imports, exports, batches);
