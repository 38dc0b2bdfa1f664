using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Pages.Shared.Sheets;

namespace VillageTracker.Web.Pages.Land.Sheets;

public sealed class BatchModel(PreviewSheetHandler preview, CommitSheetHandler commit, DiscardImportHandler discard, Actor actor)
    : SheetBatchModel("Land", preview, commit, discard, actor);
