using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class EditModel(ParcelQuery parcels, ChangeParcelHandler change, LandClassListQuery classes, VillageClock clock) : ParcelPageModel(parcels)
{
    [BindProperty]
    public ParcelInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明修改原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public ParcelFormView Form => new(Input, LandLooks.Map(Parcel.Bounds, Parcel.Id), Classes);

    public IReadOnlyList<Choice> Classes { get; private set; } = [];

    protected override async Task LoadAsync(CancellationToken cancellation) => Classes = (await classes.RunAsync(cancellation)).Choices();

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
