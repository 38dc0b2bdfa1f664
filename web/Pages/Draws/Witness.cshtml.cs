using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Pages.Resettlement.Draws;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>The street witnesses a draw. It may not change anything else of resettlement, so the page is not in that folder.</summary>
[Requires("Resettlement.Witness")]
public sealed class WitnessModel(DrawQuery draws, WitnessDrawHandler witness) : DrawPageModel(draws)
{
    [BindProperty, Required(ErrorMessage = "请写明在场见证人。"), StringLength(DrawStep.NoteMaxLength, ErrorMessage = "在场见证人最多 300 字。")]
    public string? Present { get; set; }

    public void OnGet() => Present = View.Draw.StepOf(DrawAct.Attend)?.Note;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await witness.HandleAsync(new(View.Draw.Id, SeenVersion, Present), cancellation);
        TempData.Say($"{View.Draw.Number} 已见证，可以公布结果。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}");
    }
}
