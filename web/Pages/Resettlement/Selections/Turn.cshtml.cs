using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

/// <summary>A turn's record, and the rooms its household wrote down ahead (备选).</summary>
public sealed class TurnModel(SelectionTurnQuery turns, WriteWishesHandler write) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, StringLength(500, ErrorMessage = "备选太多。")]
    public string? Rooms { get; set; }

    public SelectionTurnView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await turns.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (SeenVersion, Rooms) = (View.Turn.Version, string.Join(' ', View.Turn.Wishes.OrderBy(w => w.Rank).Select(w => w.Code)));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await write.HandleAsync(new(View.Turn.Id, SeenVersion, Rooms), cancellation);
        TempData.Say("备选已记下。");
        return Redirect($"/resettlement/selections/turns/{View.Turn.Id}");
    }
}
