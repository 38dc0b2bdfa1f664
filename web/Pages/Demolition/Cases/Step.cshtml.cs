using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Cases;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class StepModel(CaseOfAreaQuery cases, RecordCaseStepHandler record, VillageClock clock) : CasePageModel(cases, clock)
{
    [BindProperty, Required(ErrorMessage = "请选择步骤。")]
    public string Code { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请填写办理日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    [BindProperty, StringLength(CaseStep.DocumentNumberMaxLength, ErrorMessage = "文号最多 60 字。")]
    public string? DocumentNumber { get; set; }

    [BindProperty, StringLength(CaseStep.NoteMaxLength, ErrorMessage = "说明最多 300 字。")]
    public string? Note { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Whatever is not recorded yet and is not a household's; what may not be done is refused with its reason.</summary>
    public IReadOnlyList<Choice> Choices => [.. View.Steps
        .Where(s => s.Done is null && s.State is not (StepState.PerHousehold or StepState.NotDue))
        .Select(s => new Choice(s.Step.Code, s.State == StepState.Open ? s.Step.Name : $"{s.Step.Name}（还不能办）"))];

    public void OnGet() => (SeenVersion, Code, On) = (View.Case.Version, View.Next?.Step.Code ?? "", Clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var scan = Upload is null ? null : await Upload.ReadAsync(cancellation);
        await record.HandleAsync(new(CaseId, SeenVersion, Code, new(On!.Value, DocumentNumber, LastDay, Note), scan), cancellation);
        return Back($"已登记“{View.Steps.First(s => s.Step.Code == Code).Step.Name}”。");
    }
}
