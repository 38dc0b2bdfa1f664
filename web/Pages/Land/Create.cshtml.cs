using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

public sealed class CreateModel(RegisterParcelHandler register, LandClassListQuery classes, Actor actor, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写地块编号。")]
    public string Code { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请选择图层。")]
    public ParcelLayer? Layer { get; set; } = ParcelLayer.Planned;

    [BindProperty]
    public ParcelInput Input { get; set; } = new();

    public ParcelFormView Form => new(Input, LandLooks.Map(null), Classes);

    public IReadOnlyList<Choice> Classes { get; private set; } = [];

    // Before GET and before POST, so that a refused form is shown again complete.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Classes = (await classes.RunAsync(HttpContext.RequestAborted)).Choices();
        await next();
    }

    public void OnGet() => Input.On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var saved = await register.HandleAsync(
            new(Code, actor.Scope.OwnVillage(), Input.Facts(), Input.Boundary, Input.On!.Value, Layer!.Value), cancellation);
        TempData.Say($"已登记地块 {saved.Code}。{saved.Told.InWords()}");
        return RedirectToPage("Details", new { id = saved.Id });
    }
}
