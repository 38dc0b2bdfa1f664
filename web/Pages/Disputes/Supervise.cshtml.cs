using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Disputes.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Pages.Resettlement.Disputes;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Disputes;

/// <summary>The street supervises. It may not change anything else of resettlement, so the page is not in that folder.</summary>
[Requires("Resettlement.Supervise")]
public sealed class SuperviseModel(DisputeQuery disputes, RecordDisputeHandler record, EscalateDisputeHandler escalate, VillageClock clock) : DisputePageModel(disputes)
{
    [BindProperty]
    public DisputeLevel? To { get; set; }

    [BindProperty, StringLength(DisputeCase.PersonMaxLength, ErrorMessage = "责任人不能超过 60 字。")]
    public string? Owner { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写提醒内容或提级原因。"), StringLength(360, ErrorMessage = "不能超过 360 字。")]
    public string? Words { get; set; }

    public IReadOnlyList<Choice> Higher => [.. Enum.GetValues<DisputeLevel>().Where(l => l > View.Case.Level).Select(l => new Choice(l.ToString(), l.Label()))];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (To is { } level)
        {
            await escalate.HandleAsync(new(View.Case.Id, SeenVersion, level, clock.Today, Owner, Words), cancellation);
        }
        else
        {
            await record.HandleAsync(new(View.Case.Id, SeenVersion, DisputeAct.Reminded, clock.Today, null, Words, null), cancellation);
        }

        TempData.Say(To is null ? "已提醒责任人。" : $"已提到{To.Value.Label()}办理。");
        return Back();
    }
}
