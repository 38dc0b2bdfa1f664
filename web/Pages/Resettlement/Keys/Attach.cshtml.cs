using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Keys.Queries;
using VillageTracker.Domain.Resettlement.Keys.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Keys;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AttachModel(HandOverQuery records, AttachToHandOverHandler attach) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请选择要上传的照片。")]
    public IFormFile? Upload { get; set; }

    public HandOverView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await records.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await attach.HandleAsync(new(View.Record.Id, await Upload!.ReadAsync(cancellation)), cancellation);
        TempData.Say("已上传。");
        return Redirect($"/resettlement/keys/{View.Record.Id}");
    }
}
