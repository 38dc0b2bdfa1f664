using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Disputes.UseCases;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class RecordModel(DisputeQuery disputes, RecordDisputeHandler record, VillageClock clock) : DisputePageModel(disputes)
{
    [BindProperty, Required(ErrorMessage = "请选择事项。")]
    public DisputeAct? Act { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(DisputeCase.TextMaxLength, ErrorMessage = "参加人不能超过 400 字。")]
    public string? Who { get; set; }

    [BindProperty, StringLength(DisputeCase.TextMaxLength, ErrorMessage = "调解经过不能超过 400 字。")]
    public string? Words { get; set; }

    [BindProperty]
    public IFormFile? Scan { get; set; }

    public IReadOnlyList<Choice> Acts => [.. new[] { DisputeAct.Mediated, DisputeAct.MediatedAgreed, DisputeAct.Accepted }
        .Where(a => a != DisputeAct.Accepted || View.Case is { IsPetition: true, AcceptedOn: null }).Select(a => new Choice(a.ToString(), a.Label()))];

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var scan = Scan is null ? null : await Scan.ReadAsync(cancellation);
        await record.HandleAsync(new(View.Case.Id, SeenVersion, Act!.Value, On!.Value, Who, Words, scan), cancellation);
        TempData.Say("已登记。");
        return Back();
    }
}
