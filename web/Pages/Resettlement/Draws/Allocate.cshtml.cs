using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

public sealed class AllocateModel(DrawQuery draws, AllocateDealtHomesHandler allocate) : DrawPageModel(draws)
{
    [BindProperty, StringLength(4000, ErrorMessage = "户号太多。")]
    public string? LeaveOut { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var homes = await allocate.HandleAsync(new(View.Draw.Id, LeaveOut), cancellation);
        TempData.Say($"已办理分配 {homes} 套。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}");
    }
}
