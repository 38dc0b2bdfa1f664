using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Web.Infrastructure.Files;

namespace VillageTracker.Web.Pages.Demolition.Cases;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AttachModel(CaseOfAreaQuery cases, AttachToCaseStepHandler attach, VillageClock clock) : CasePageModel(cases, clock)
{
    [BindProperty, Required(ErrorMessage = "请选择步骤。")]
    public string Code { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请选择要上传的文件。")]
    public IFormFile? Upload { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await attach.HandleAsync(new(CaseId, Code, await Upload!.ReadAsync(cancellation)), cancellation);
        return Back("已上传。");
    }
}
