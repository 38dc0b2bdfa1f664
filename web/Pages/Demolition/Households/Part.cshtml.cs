using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>Papers of one part of the file (<c>?item=5</c> is part 05).</summary>
[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class PartModel(HouseholdDetailsQuery households, HouseholdFileQuery files, ReceiveFilePartHandler receive, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty(SupportsGet = true)]
    public int Item { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写收档日期。")]
    public DateOnly? ReceivedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写页数。")]
    public int? Pages { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写保管人。")]
    public string Keeper { get; set; } = "";

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public List<IFormFile>? Attached { get; set; }

    public FilePart Part => Enum.IsDefined((FilePart)Item) ? (FilePart)Item : throw new NotFoundException("档案的这一部分");

    private PartLine? Known => Dossier.Parts.FirstOrDefault(p => p.Part == Part);

    public void OnGet()
    {
        ReceivedOn = clock.Today;
        if (Known is { } p)
        {
            (SeenVersion, ReceivedOn, Pages, Keeper, Note) = (p.Version, p.ReceivedOn, p.Pages, p.Keeper, p.Note);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await receive.HandleAsync(new(Household.Id, Part, SeenVersion, new(ReceivedOn!.Value, Pages!.Value, Keeper, Note), await ReadAsync(Attached, cancellation)), cancellation);
        TempData.Say($"{Part.Digits()} {Part.Label()}：已收档。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "index");
    }
}
