using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Disputes.UseCases;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

/// <summary>延期 of a petition: by who may approve.</summary>
[Requires("Resettlement.Approve")]
public sealed class ExtendModel(DisputeQuery disputes, RuleBookQuery rules, ExtendDisputeHandler extend, VillageClock clock) : DisputePageModel(disputes)
{
    [BindProperty, Required(ErrorMessage = "请填写延长几天。")]
    public int? Days { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写延期理由。"), StringLength(300, ErrorMessage = "延期理由不能超过 300 字。")]
    public string? Why { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写批准日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写告知信访人的日期。")]
    public DateOnly? ToldOn { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写怎么告知、谁收到。"), StringLength(100, ErrorMessage = "告知情况不能超过 100 字。")]
    public string? Told { get; set; }

    /// <summary>By the rule of today.</summary>
    public int Most { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Most = (int)(await rules.OnAsync(clock.Today, HttpContext.RequestAborted)).Value(DisputeRules.PetitionExtendDays);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet() => (Days, On, ToldOn) = (Most, clock.Today, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await extend.HandleAsync(new(View.Case.Id, SeenVersion, On!.Value, Days!.Value, Why, ToldOn!.Value, Told), cancellation);
        TempData.Say($"已延期 {Days} 天。");
        return Back();
    }
}
