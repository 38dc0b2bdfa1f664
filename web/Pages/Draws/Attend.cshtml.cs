using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Pages.Resettlement.Draws;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>The street records in the hall who watches, before the draw. Beside <see cref="WitnessModel"/> for the same reason.</summary>
[Requires("Resettlement.Witness")]
public sealed class AttendModel(DrawQuery draws, AttendDrawHandler attend) : DrawPageModel(draws)
{
    [BindProperty, Required(ErrorMessage = "请写明到场的见证人。"), StringLength(DrawStep.NoteMaxLength, ErrorMessage = "到场的见证人最多 300 字。")]
    public string? Present { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await attend.HandleAsync(new(View.Draw.Id, SeenVersion, Present), cancellation);
        TempData.Say($"{View.Draw.Number} 已登记见证人到场，可以开签。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}");
    }
}
