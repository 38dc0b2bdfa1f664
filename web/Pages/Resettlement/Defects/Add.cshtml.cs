using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Keys.UseCases;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Defects;

public sealed class AddModel(AllocationQuery allocations, AddDefectHandler add, VillageClock clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请选择类别。")]
    public DefectKind? Kind { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写问题说明。"), StringLength(HomeDefect.TextMaxLength, ErrorMessage = "问题说明不能超过 200 字。")]
    public string? Words { get; set; }

    [BindProperty]
    public bool IsSerious { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写发现日期。")]
    public DateOnly? On { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await add.HandleAsync(new(Case.Id, Kind!.Value, IsSerious, Words, On!.Value), cancellation);
        TempData.Say("已登记质量问题。");
        return Redirect($"/resettlement/defects/{id}");
    }
}
