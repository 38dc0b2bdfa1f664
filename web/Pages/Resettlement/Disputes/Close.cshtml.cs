using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Disputes.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

public sealed class CloseModel(DisputeQuery disputes, CloseDisputeHandler close, VillageClock clock) : DisputePageModel(disputes)
{
    [BindProperty, Required(ErrorMessage = "请选择结果。")]
    public DisputeStatus? Outcome { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写处理结果。"), StringLength(DisputeCase.TextMaxLength, ErrorMessage = "处理结果不能超过 400 字。")]
    public string? Effect { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写办结日期。")]
    public DateOnly? On { get; set; }

    public static IReadOnlyList<Choice> Outcomes { get; } = [.. DisputeWords.Outcomes.Select(o => new Choice(o.ToString(), o.Label()))];

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await close.HandleAsync(new(View.Case.Id, SeenVersion, Outcome!.Value, On!.Value, Effect), cancellation);
        TempData.Say($"争议案件 {View.Case.Number} 已办结。");
        return Back();
    }
}
