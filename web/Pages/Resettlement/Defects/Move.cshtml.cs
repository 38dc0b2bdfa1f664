using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Keys.Queries;
using VillageTracker.Domain.Resettlement.Keys.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Files;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Defects;

/// <summary>A repair, or the second look after it, whichever is next.</summary>
[RequestSizeLimit(Uploads.RequestLimit)]
public sealed class MoveModel(DefectListQuery defects, MoveDefectHandler move, VillageClock clock) : PageModel
{
    [BindProperty, StringLength(HomeDefect.TextMaxLength, ErrorMessage = "维修情况不能超过 200 字。")]
    public string? Repair { get; set; }

    [BindProperty]
    public bool? Good { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public IFormFile? Photo { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public static IReadOnlyList<Choice> Results { get; } = [new("true", "合格，销号"), new("false", "不合格，重修")];

    public DefectRow Defect { get; private set; } = null!;

    public bool IsRepair => Defect.Status != DefectStatus.Repaired;

    public string Act => IsRepair ? "登记维修" : "登记复查";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Defect = await defects.OneAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Defect.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!IsRepair && Good is null)
        {
            ModelState.AddModelError(nameof(Good), "请选择复查结果。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var photo = Photo is null ? null : await Photo.ReadAsync(cancellation);
        await move.HandleAsync(new(Defect.Id, SeenVersion, IsRepair ? null : Good, On!.Value, Repair, photo), cancellation);
        TempData.Say("已登记。");
        return Redirect($"/resettlement/defects/{Defect.Id}");
    }
}
