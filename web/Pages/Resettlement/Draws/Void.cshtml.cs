using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

[Requires("Resettlement.Approve")]
public sealed class VoidModel(DrawQuery draws, VoidDrawHandler makeVoid) : DrawPageModel(draws)
{
    [BindProperty, Required(ErrorMessage = "请填写作废的原因。"), StringLength(DrawStep.NoteMaxLength, ErrorMessage = "作废的原因最多 300 字。")]
    public string? Reason { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await makeVoid.HandleAsync(new(View.Draw.Id, SeenVersion, Reason), cancellation);
        TempData.Say($"{View.Draw.Number} 已作废。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}");
    }
}
