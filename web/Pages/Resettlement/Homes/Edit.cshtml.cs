using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

public sealed class EditModel(HomeQuery homes, ChangeHomeHandler change) : PageModel
{
    [BindProperty]
    public HomeState? To { get; set; }

    [BindProperty]
    [StringLength(Domain.Resettlement.Home.ReasonMaxLength, ErrorMessage = "原因不能超过 200 个字。")]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Measured { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public HomeView Home { get; private set; } = null!;

    public IEnumerable<Choice> Steps => Home.State.ByHand().Select(s => new Choice(s.ToString(), s.Label()));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Home = await homes.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Measured, Reason, SeenVersion) = (Home.Measured?.ToString(), Home.StateReason, Home.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        FloorArea? measured = null;
        if (!string.IsNullOrWhiteSpace(Measured))
        {
            if (!FloorArea.TryParse(Measured, out var area))
            {
                ModelState.AddModelError(nameof(Measured), "实测面积请填写数字，最多两位小数，例如 95.35。");
                return Page();
            }

            measured = area;
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change.HandleAsync(new(Home.Id, SeenVersion, To, Reason, measured), cancellation);
        TempData.Say($"已修改房源 {Home.Code}。");
        return Redirect($"/resettlement/homes/{Home.Id}");
    }
}
