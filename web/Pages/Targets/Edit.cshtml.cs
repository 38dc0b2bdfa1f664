using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Targets;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.Domain.Targets.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Targets;

public sealed class EditModel(TargetDetailsQuery targets, AdjustTargetHandler adjust, VillageClock clock) : TargetFormPage(targets, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写年度目标。")]
    public string Value { get; set; } = "";

    [BindProperty]
    public bool MustBeReached { get; set; }

    [BindProperty]
    [StringLength(AnnualTarget.NoteMaxLength)]
    public string? Note { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明调整原因。"), StringLength(200)]
    public string Reason { get; set; } = "";

    public void OnGet()
    {
        var target = Details.Target;
        (SeenVersion, MustBeReached, Note) = (target.Version, target.MustBeReached, target.Note);
        Value = target.Amount.Value.ToString(CultureInfo.InvariantCulture);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await adjust.HandleAsync(new(Details.Target.Id, SeenVersion, Value, MustBeReached, Note, Reason), cancellation);
        TempData.Say($"已调整目标“{Details.Target.Name}”。");
        return RedirectToPage("Details", new { id = Details.Target.Id });
    }
}
