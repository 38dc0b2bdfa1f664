using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Certificates.UseCases;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.FollowUps;

public sealed class RecordModel(AllocationQuery allocations, RuleBookQuery rules, RecordFollowUpHandler record, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true), Required(ErrorMessage = "请选择第几次回访。")]
    public int? Months { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写回访日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写回访情况。"), StringLength(FollowUpVisit.TextMaxLength, ErrorMessage = "回访情况不能超过 400 字。")]
    public string? Result { get; set; }

    [BindProperty]
    public bool IsContent { get; set; }

    [BindProperty]
    public DefectKind? Kind { get; set; }

    [BindProperty, StringLength(HomeDefect.TextMaxLength, ErrorMessage = "问题说明不能超过 200 字。")]
    public string? Words { get; set; }

    [BindProperty]
    public bool IsSerious { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public IReadOnlyList<Choice> Visits { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(this.Id(), HttpContext.RequestAborted);
        Visits = [.. (await rules.OnAsync(clock.Today, HttpContext.RequestAborted)).FollowUps().Select(m => new Choice(Show.Plain(m), $"交房满 {m} 个月"))];
        await next();
    }

    public void OnGet() => (On, IsContent) = (clock.Today, true);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var defect = Kind is { } kind ? new RecordFollowUp.Found(kind, IsSerious, Words) : null;
        await record.HandleAsync(new(Case.Id, Months!.Value, On!.Value, Result, IsContent, defect), cancellation);
        TempData.Say($"{Case.HomeCode} 的回访已登记。");
        return Redirect("/resettlement/follow-ups");
    }
}
