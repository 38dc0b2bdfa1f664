using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>A page that shows the board of a session to anybody; screens and phones ask again and again for the part that changes.</summary>
public abstract class BoardPageModel(SelectionBoardQuery boards) : PublicPageModel
{
    private long _stamp;

    public SelectionBoard Board { get; private set; } = null!;

    protected async Task<bool> FindAsync(string number, CancellationToken cancellation)
    {
        var (board, stamp) = await boards.StampedAsync(number, cancellation);
        (Board, _stamp) = (board!, stamp);
        return board is not null;
    }

    /// <summary>The part that changes, or 304 while nothing did.</summary>
    protected IActionResult Fresh(string partial, object model)
    {
        var tag = FormattableString.Invariant($"\"{_stamp}\"");
        Response.Headers.ETag = tag;
        return Request.Headers.IfNoneMatch == tag ? StatusCode(StatusCodes.Status304NotModified) : Partial(partial, model);
    }
}
