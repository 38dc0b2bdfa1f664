using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Domain.Files;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Notices;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AttachModel(NoticeQuery notices, AttachToNoticeHandler attach) : NoticePageModel(notices)
{
    [BindProperty, Required(ErrorMessage = "请选择要上传的照片。")]
    public IFormFile? Upload { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await attach.HandleAsync(new(View.Notice.Id, FilePurpose.Scene, await Upload!.ReadAsync(cancellation)), cancellation);
        TempData.Say("已上传。");
        return RedirectToPage("Details", new { id = View.Notice.Id });
    }
}
