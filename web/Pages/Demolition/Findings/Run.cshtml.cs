using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Findings;

public sealed class RunModel(RunChecksHandler run, IEnumerable<IConservationCheck> checks) : PageModel
{
    public IReadOnlyList<IConservationCheck> Checks { get; } = [.. checks];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var done = await run.HandleAsync(CheckCause.Hand, cancellation);
        TempData.Say($"已核对：现有 {done.Found} 条，其中新发现 {done.New} 条，签后又变 {done.Reopened} 条，消除 {done.Gone} 条。");
        return RedirectToPage("Index");
    }
}
