using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Demolition.Cases.UseCases;

namespace VillageTracker.Web.Pages.Demolition.Cases;

public sealed class EditModel(CaseOfAreaQuery cases, DescribeCaseHandler describe, VillageClock clock) : CasePageModel(cases, clock), ICaseForm
{
    [BindProperty]
    public CaseInput Input { get; set; } = new();

    [BindProperty, Required(ErrorMessage = "请填写修改原因。"), StringLength(200, ErrorMessage = "修改原因最多 200 字。")]
    public string Reason { get; set; } = "";

    public void OnGet() => (SeenVersion, Input) = (View.Case.Version, CaseInput.Of(View.Case));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await describe.HandleAsync(new(CaseId, SeenVersion, Input.Facts(), Reason), cancellation);
        return Back("已修改征收案件。");
    }
}
