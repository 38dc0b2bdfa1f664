using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

/// <summary>All statements in one go; the script sends a portion after another and shows how far it is, without it one post does all.</summary>
public sealed class PrepareModel(StatementCandidatesQuery candidates, PrepareStatementsHandler prepare) : PageModel
{
    public IReadOnlyList<StatementCandidate> Candidates { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Candidates = await candidates.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var done = 0;
        StatementsPrepared portion;
        do
        {
            portion = await prepare.HandleAsync(new(PrepareStatementsHandler.Portion), cancellation);
            done += portion.Prepared;
        }
        while (portion is { Prepared: > 0, Left: > 0 });

        TempData.Say($"已制 {done} 张结算单，等待复核。");
        return Redirect("/resettlement/statements/prepare");
    }

    public async Task<IActionResult> OnPostPortionAsync(CancellationToken cancellation)
    {
        try
        {
            var portion = await prepare.HandleAsync(new(PrepareStatementsHandler.Portion), cancellation);
            return new JsonResult(new { portion.Prepared, portion.Left });
        }
        catch (RefusedException refused)
        {
            return new JsonResult(new { Error = refused.Refusal.Message }) { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    public static string Words(Money net) => net.Fen == 0 ? "两清" : $"{(net.Fen > 0 ? "应交" : "应退")} {Show.Yuan(Math.Abs(net.Fen))}";
}
