using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class MergeModel(ParcelQuery parcels, MergeParcelsHandler merge, VillageClock clock) : ParcelPageModel(parcels)
{
    private static readonly char[] Separators = [',', '，', '、', ' ', ';', '；'];

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写要合并的地块编号。"), StringLength(300)]
    public string Others { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写合并后的编号。")]
    public string Code { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写合并后的名称。"), StringLength(80)]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写从哪一天起。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明合并原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public void OnGet() => (SeenVersion, On) = (Parcel.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var saved = await merge.HandleAsync(new(Parcel.Id, SeenVersion,
            Others.Split(Separators, StringSplitOptions.RemoveEmptyEntries), Code, Name, On!.Value, Reason), cancellation);
        TempData.Say($"已合并为地块 {saved.Code}，面积是原来各宗之和。{saved.Told.InWords()}");
        return RedirectToPage("Details", new { id = saved.Id });
    }
}
