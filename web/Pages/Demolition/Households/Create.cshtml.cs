using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

public sealed class CreateModel(AreaListQuery areas, RegisterHouseholdHandler register, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请选择片区。")]
    public int? AreaId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写户号。")]
    public string Code { get; set; } = "";

    [BindProperty]
    public HouseholdInput Input { get; set; } = new();

    [BindProperty]
    [Required(ErrorMessage = "请填写户主身份证号码。")]
    public string IdNumber { get; set; } = "";

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写登记日期。")]
    public DateOnly? On { get; set; }

    public IEnumerable<Choice> AreaChoices { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var list = await areas.RunAsync(HttpContext.RequestAborted);
        AreaChoices = list.Areas.Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}"));
        await next();
    }

    public void OnGet(int? area) => (AreaId, On) = (area, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await register.HandleAsync(
            new(AreaId!.Value, Code, Input.Facts(), IdNumber, Phone, On!.Value, Input.Position()), cancellation);
        TempData.Say($"已登记 {Input.HeadName} 户。");
        return RedirectToPage("Details", new { id });
    }
}
