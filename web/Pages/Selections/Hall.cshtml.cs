using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Selections.Queries;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>The hall's big screen (大屏).</summary>
public sealed class HallModel(SelectionBoardQuery boards) : BoardPageModel(boards)
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string number, CancellationToken cancellation) => await FindAsync(number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetLiveAsync([FromRoute] string number, CancellationToken cancellation) =>
        await FindAsync(number, cancellation) ? Fresh("_Board", Board) : NotFound();
}
