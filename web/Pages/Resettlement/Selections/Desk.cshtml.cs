using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

/// <summary>A desk of the hall (窗口): calls, chooses, confirms.</summary>
public sealed class DeskModel(SelectionDeskQuery desks, DeskActs acts) : PageModel
{
    [BindProperty]
    public int TurnId { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public int HomeId { get; set; }

    [BindProperty]
    public int ChoiceId { get; set; }

    [BindProperty, StringLength(Home.ReasonMaxLength, ErrorMessage = "原因最多 200 字。")]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true, Name = "building")]
    public int? Building { get; set; }

    [FromRoute]
    public int Desk { get; set; }

    public SelectionDesk View { get; private set; } = null!;

    /// <summary>Floors of the building that is shown, the highest first.</summary>
    public IEnumerable<IGrouping<int, DeskHome>> Floors => View.Homes.GroupBy(h => h.Floor);

    /// <summary>A POST looks only when it was refused: at what is left then, after the other desk was faster.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var after = await next();
        if (after.Exception is not null)
        {
            await LookAsync();
        }
    }

    public async Task<IActionResult> OnGetAsync()
    {
        await LookAsync();
        return Desk < 1 || Desk > View.Session.Desks ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostNextAsync(CancellationToken cancellation) => DoneAsync(acts.Next.HandleAsync(new(this.Id(), Desk), cancellation));

    public Task<IActionResult> OnPostComeAsync(CancellationToken cancellation) => DoneAsync(acts.Come.HandleAsync(new(TurnId, SeenVersion, Desk), cancellation));

    public Task<IActionResult> OnPostChooseAsync(CancellationToken cancellation) => DoneAsync(acts.Choose.HandleAsync(new(TurnId, Desk, HomeId), cancellation));

    public Task<IActionResult> OnPostBestAsync(CancellationToken cancellation) => DoneAsync(acts.Best.HandleAsync(new(TurnId, Desk), cancellation));

    public Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancellation) => DoneAsync(acts.TakeBack.HandleAsync(new(TurnId, SeenVersion, Desk, ChoiceId, Reason), cancellation));

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation) => DoneAsync(acts.Confirm.HandleAsync(new(TurnId, SeenVersion, Desk), cancellation));

    public Task<IActionResult> OnPostMissAsync(CancellationToken cancellation) => DoneAsync(acts.Miss.HandleAsync(new(TurnId, SeenVersion, Desk), cancellation));

    public Task<IActionResult> OnPostGiveUpAsync(CancellationToken cancellation) => DoneAsync(acts.GiveUp.HandleAsync(new(TurnId, SeenVersion, Desk, Reason), cancellation));

    private async Task LookAsync() => View = await desks.RunAsync(this.Id(), Desk, Building, HttpContext.RequestAborted);

    private async Task<IActionResult> DoneAsync(Task act)
    {
        await act;
        return Redirect($"/resettlement/selections/{this.Id()}/desk/{Desk}{(Building is { } b ? $"?building={b}" : "")}");
    }
}
