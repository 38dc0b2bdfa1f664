using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Hazards;

[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class ReinspectModel(HazardQuery hazards, ReinspectHazardHandler reinspect, VillageClock clock, Actor actor) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写复查日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写复查人员。")]
    public string First { get; set; } = "";

    [BindProperty]
    public string? Second { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择复查结果。")]
    public bool? Passed { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写复查情况。"), StringLength(HazardStep.NoteMaxLength, ErrorMessage = "复查情况太长。")]
    public string Note { get; set; } = "";

    [BindProperty]
    public IFormFile? Photo { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public HazardView Hazard { get; private set; } = null!;

    public static IReadOnlyList<Choice> Outcomes { get; } = [new("true", "已整改到位，销号"), new("false", "没有整改到位，重新限期")];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Hazard = await hazards.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion, First) = (clock.Today, Hazard.Version, actor.Name);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var photo = Photo is null ? null : await Photo.ReadAsync(cancellation);
        await reinspect.HandleAsync(new(Hazard.Id, SeenVersion, On!.Value, [First, Second ?? ""], Passed!.Value, Note, photo), cancellation);
        TempData.Say(Passed.Value ? $"隐患 {Hazard.Number} 复查通过，已销号。" : $"隐患 {Hazard.Number} 复查未通过，请重新限期。");
        return RedirectToPage("Details", new { id = Hazard.Id });
    }
}
