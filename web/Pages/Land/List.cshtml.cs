using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class ListModel(ParcelQuery parcels, ListParcelHandler list, VillageClock clock) : ParcelPageModel(parcels)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写挂牌编号。"), StringLength(LandListing.NumberMaxLength)]
    public string Number { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写挂牌日期。")]
    public DateOnly? ListedOn { get; set; }

    [BindProperty]
    public DateOnly? ClosesOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写起始价。"), Range(0, 1_000_000_000_000, ErrorMessage = "起始价不对，请按元填写。")]
    public decimal? StartingPrice { get; set; }

    public void OnGet() => (SeenVersion, ListedOn) = (Parcel.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await list.HandleAsync(new(Parcel.Id, SeenVersion, new(Number, ListedOn!.Value, ClosesOn, Money.FromYuan(StartingPrice!.Value))), cancellation);
        TempData.Say($"地块 {Parcel.Code} 已登记挂牌。");
        return RedirectToPage("Details", new { id = Parcel.Id });
    }
}
