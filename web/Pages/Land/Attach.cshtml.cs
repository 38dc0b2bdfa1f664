using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AttachModel(ParcelQuery parcels, ParcelFileQuery file, AttachToParcelHandler attach) : ParcelPageModel(parcels)
{
    [BindProperty]
    [Required(ErrorMessage = "请选择类别。")]
    public FilePurpose? Purpose { get; set; } = FilePurpose.Scene;

    [BindProperty]
    public int? WorkId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择要上传的文件。")]
    public IFormFile? Upload { get; set; }

    public static IReadOnlyList<Choice> Purposes { get; } =
        [.. new[] { FilePurpose.Scene, FilePurpose.Document }.Select(p => new Choice(p.ToString(), p.Label()))];

    public IReadOnlyList<Choice> Works { get; private set; } = [];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await attach.HandleAsync(new(Parcel.Id, WorkId, Purpose!.Value, await Upload!.ReadAsync(cancellation)), cancellation);
        TempData.Say("已上传。");
        return RedirectToPage("Details", new { id = Parcel.Id });
    }

    protected override async Task LoadAsync(CancellationToken cancellation) => Works =
    [
        .. (await file.RunAsync(Parcel.Id, cancellation)).Works
            .Select(w => new Choice(w.Id.ToString(CultureInfo.InvariantCulture), $"{w.Kind.Label()}（{w.Status.Label()}）"))
    ];
}
