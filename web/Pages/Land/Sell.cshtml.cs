using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class SellModel(ParcelQuery parcels, CloseListingHandler close, VillageClock clock) : ParcelPageModel(parcels)
{
    private const string Sold = "sold";

    public static IReadOnlyList<Choice> Results { get; } = [new(Sold, "成交"), new("withdrawn", "撤牌")];

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择成交还是撤牌。")]
    public string Result { get; set; } = Sold;

    [BindProperty]
    [StringLength(LandListing.BuyerMaxLength)]
    public string? Buyer { get; set; }

    [BindProperty]
    [Range(0, 1_000_000_000_000, ErrorMessage = "成交价不对，请按元填写。")]
    public decimal? Price { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Reason { get; set; }

    public void OnGet() => (SeenVersion, On) = (Parcel.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var sale = Result == Sold ? new ListingSale(Buyer ?? "", Money.FromYuan(Price ?? 0)) : null;
        await close.HandleAsync(new(Parcel.Id, SeenVersion, sale, On!.Value, Reason), cancellation);
        TempData.Say(sale is null ? $"地块 {Parcel.Code} 已撤牌。" : $"地块 {Parcel.Code} 已登记成交。");
        return RedirectToPage("Details", new { id = Parcel.Id });
    }
}
