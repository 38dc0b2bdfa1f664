using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Pages.Shared.Sheets;

namespace VillageTracker.Web.Pages.Resettlement.Sheets;

public sealed class BatchModel(PreviewSheetHandler preview, CommitSheetHandler commit, DiscardImportHandler discard, Actor actor)
    : SheetBatchModel("Resettlement", preview, commit, discard, actor);
