using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class EditModel(ParcelQuery parcels, ChangeParcelHandler change, VillageClock clock) : PageModel
{
    [BindProperty]
    public ParcelInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明修改原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public ParcelView Parcel { get; private set; } = null!;

    public ParcelFormView Form => new(Input, LandLooks.Map(Parcel.Bounds, Parcel.Id));

    // Before GET and before POST, so that a refused form is shown again complete.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Parcel = await parcels.RunAsync(id, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        (Input, SeenVersion) = (ParcelInput.Of(Parcel), Parcel.Version);
        Input.On = clock.Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var saved = await change.HandleAsync(new(Parcel.Id, SeenVersion, Input.Facts(), Input.Boundary, Input.On!.Value, Reason), cancellation);
        TempData.Say($"已修改地块 {saved.Code}。{saved.Told.InWords()}");
        return RedirectToPage("Details", new { id = Parcel.Id });
    }
}
