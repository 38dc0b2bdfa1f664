using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Pages.Shared.Sheets;

namespace VillageTracker.Web.Pages.Resettlement.Sheets;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class UploadModel(IEnumerable<ISheetImport> imports, StageSheetHandler stage, Actor actor) : SheetUploadModel("Resettlement", imports, stage, actor);
