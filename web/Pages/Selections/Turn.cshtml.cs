using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Selections.Queries;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>One order number's place, for the phone.</summary>
public sealed class TurnModel(SelectionBoardQuery boards) : BoardPageModel(boards)
{
    public BoardPlace Place { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromRoute] string number, [FromRoute] int turn, CancellationToken cancellation) =>
        await FindAsync(number, turn, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetLiveAsync([FromRoute] string number, [FromRoute] int turn, CancellationToken cancellation) =>
        await FindAsync(number, turn, cancellation) ? Fresh("_Place", Place) : NotFound();

    private async Task<bool> FindAsync(string number, int turn, CancellationToken cancellation)
    {
        if (!await FindAsync(number, cancellation) || Board.TurnOf(turn) is not { } found)
        {
            return false;
        }

        Place = new(Board, found);
        return true;
    }
}

/// <summary>A turn with the board around it.</summary>
public sealed record BoardPlace(SelectionBoard Board, BoardTurn Turn)
{
    /// <summary>The check of the confirmation sheet, to hold the paper against.</summary>
    public string Print => SelectionSheetQuery.PrintOf(FormattableString.Invariant($"{Board.Number}-{Turn.Number:000}"), Turn.Code, Turn.Rooms);
}
