using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Pages.Shared.Sheets;

namespace VillageTracker.Web.Pages.Demolition.Sheets;

[Requires("Demolition.Unmask")]
public sealed class UnmaskedModel(ExportSheetHandler exports) : SheetUnmaskedModel("Demolition", exports);
