using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class MoveModel(ParcelQuery parcels, MoveParcelHandler move, VillageClock clock) : ParcelPageModel(parcels)
{
    [BindProperty]
    [Required(ErrorMessage = "请选择新的状态。")]
    public ParcelStatus? To { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public IEnumerable<Choice> Steps => Parcel.Status.MayBecomeByHand().Select(s => new Choice(s.ToString(), s.Label()));

    public void OnGet() => (On, SeenVersion) = (clock.Today, Parcel.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Parcel.Id, SeenVersion, To!.Value, On!.Value), cancellation);
        TempData.Say($"地块 {Parcel.Code} 已改为“{To.Value.Label()}”。");
        return RedirectToPage("Details", new { id = Parcel.Id });
    }
}
