using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class LinksModel(ParcelQuery parcels, ParcelFileQuery file, LinkParcelHandler link) : ParcelPageModel(parcels)
{
    [BindProperty]
    [StringLength(30)]
    public string? Code { get; set; }

    public IReadOnlyList<ParcelLinkLine> Present { get; private set; } = [];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            ModelState.AddModelError(nameof(Code), "请填写片区或项目的编号。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await link.HandleAsync(new LinkParcel(Parcel.Id, Code!), cancellation);
        TempData.Say("已关联。");
        return RedirectToPage(new { id = Parcel.Id });
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromForm] int linkId, CancellationToken cancellation)
    {
        await link.HandleAsync(new UnlinkParcel(Parcel.Id, linkId), cancellation);
        TempData.Say("已取消关联。");
        return RedirectToPage(new { id = Parcel.Id });
    }

    protected override async Task LoadAsync(CancellationToken cancellation) => Present = (await file.RunAsync(Parcel.Id, cancellation)).Links;
}
