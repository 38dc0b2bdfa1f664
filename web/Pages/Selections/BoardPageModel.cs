using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>A page that shows the board of a session to anybody and renews itself by <see cref="LiveModel"/>.</summary>
public abstract class BoardPageModel(SelectionBoardQuery boards) : PublicPageModel
{
    public SelectionBoard Board { get; private set; } = null!;

    protected long Stamp { get; private set; }

    protected async Task<bool> FindAsync(string number, CancellationToken cancellation)
    {
        var (board, stamp) = await boards.StampedAsync(number, cancellation);
        (Board, Stamp) = (board!, stamp);
        return board is not null;
    }
}
