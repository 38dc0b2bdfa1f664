using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Domain.Demolition.Findings.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Findings;

[Requires("Demolition.Approve")]
public sealed class SignModel(FindingQuery findings, SignFindingHandler sign, IEnumerable<IConservationCheck> checks) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请选择意见。")]
    public FindingVerdict? Verdict { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明核实的情况。"), StringLength(Finding.ExplanationMaxLength)]
    public string Explanation { get; set; } = "";

    [BindProperty]
    [StringLength(Finding.DocumentMaxLength)]
    public string? Document { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Finding Finding { get; private set; } = null!;

    public IConservationCheck? Check => checks.FirstOrDefault(c => c.Code == Finding.Check);

    public static IReadOnlyList<Choice> Verdicts { get; } = [.. Choice.Of<FindingVerdict>(v => v.Label())];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Finding = await findings.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => Version = Finding.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await sign.HandleAsync(new(Finding.Id, Version, new(Verdict!.Value, Explanation, Document)), cancellation);
        TempData.Say("已核签。");
        return RedirectToPage("Index");
    }
}
