using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Web.Infrastructure.Files;

namespace VillageTracker.Web.Pages.Demolition.Objections;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class AnswerModel(ObjectionQuery objections, AnswerObjectionHandler reply, VillageClock clock) : ObjectionPageModel(objections)
{
    [BindProperty, Required(ErrorMessage = "请填写答复日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择结果。")]
    public ObjectionOutcome? Outcome { get; set; }

    [BindProperty, Required(ErrorMessage = "请写答复内容，说明理由。"), StringLength(Objection.AnswerMaxLength, ErrorMessage = "答复最多 2000 字。")]
    public string Answer { get; set; } = "";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public void OnGet() => (SeenVersion, On) = (View.Objection.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var paper = Upload is null ? null : await Upload.ReadAsync(cancellation);
        await reply.HandleAsync(new(View.Objection.Id, SeenVersion, On!.Value, Outcome!.Value, Answer, paper), cancellation);
        return Back($"{View.Objection.Receipt} 已答复。");
    }
}
