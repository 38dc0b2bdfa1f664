using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Demolition.Cases.UseCases;

namespace VillageTracker.Web.Pages.Demolition.Cases;

public sealed class TakeBackModel(CaseOfAreaQuery cases, TakeBackCaseStepHandler takeBack, VillageClock clock) : CasePageModel(cases, clock)
{
    [BindProperty, Required(ErrorMessage = "请选择步骤。")]
    public string Code { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请填写原因。"), StringLength(200, ErrorMessage = "原因最多 200 字。")]
    public string Reason { get; set; } = "";

    public void OnGet() => SeenVersion = View.Case.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await takeBack.HandleAsync(new(CaseId, SeenVersion, Code, Reason), cancellation);
        return Back("已撤回，原因已留痕。");
    }
}
