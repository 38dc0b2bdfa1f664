using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using VillageTracker.Domain.Resettlement.Selections.Queries;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>What screens and phones ask for every few seconds: the part that changes, or 304 while nothing did.</summary>
public sealed class LiveModel(SelectionBoardQuery boards) : BoardPageModel(boards)
{
    public BoardPlace? Place { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string number, [FromQuery] int? turn, CancellationToken cancellation)
    {
        if (!await FindAsync(number, cancellation))
        {
            return NotFound();
        }

        var tag = FormattableString.Invariant($"\"{Stamp}-{turn}\"");
        Response.Headers.ETag = tag;
        if (Request.Headers.IfNoneMatch == tag)
        {
            return StatusCode(StatusCodes.Status304NotModified);
        }

        Place = turn is { } wanted && Board.TurnOf(wanted) is { } found ? new(Board, found) : null;
        return turn is not null && Place is null ? NotFound() : Page();
    }

    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        base.OnPageHandlerExecuted(context);
        Response.Headers.CacheControl = "no-cache";
    }
}
