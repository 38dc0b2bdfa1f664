using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.Queries;
using VillageTracker.Web.Pages.Shared.Sheets;

namespace VillageTracker.Web.Pages.Resettlement.Sheets;

public sealed class IndexModel(IEnumerable<ISheetImport> imports, IEnumerable<ISheetExport> exports, ImportBatchListQuery batches)
    : SheetsIndexModel("Resettlement", imports, exports, batches);
