using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land.Works;

public sealed class CreateModel(ParcelQuery parcels, PlanParcelWorkHandler plan) : ParcelPageModel(parcels)
{
    [BindProperty]
    [Required(ErrorMessage = "请选择是哪项工作。")]
    public ParcelWorkKind? Kind { get; set; }

    [BindProperty]
    public WorkInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await plan.HandleAsync(new(Parcel.Id, Kind!.Value, Input.Facts()), cancellation);
        TempData.Say($"已登记{Kind.Value.Label()}。");
        return RedirectToPage("/Land/Details", new { id = Parcel.Id });
    }
}
