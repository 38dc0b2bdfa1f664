using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

public sealed class VoidModel(StatementQuery statements, VoidStatementHandler makeVoid, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写作废日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明作废原因。")]
    [StringLength(Domain.Resettlement.Statement.VoidReasonMaxLength, ErrorMessage = "原因不能超过 400 个字。")]
    public string Reason { get; set; } = "";

    [BindProperty]
    public int SeenVersion { get; set; }

    public StatementView Statement { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Statement = await statements.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Statement.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await makeVoid.HandleAsync(new(Statement.Id, SeenVersion, On!.Value, Reason), cancellation);
        TempData.Say($"结算单 {Statement.Number} 已作废，编号保留。");
        return Redirect($"/resettlement/allocations/{Statement.AllocationId}");
    }
}
