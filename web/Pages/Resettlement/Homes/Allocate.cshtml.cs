using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

public sealed class AllocateModel(HomeQuery homes, EligibleHouseholdsQuery households, AllocateHomeHandler allocate, VillageClock clock) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写户号。")]
    public string HouseholdCode { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写分配日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public HomeView Home { get; private set; } = null!;

    public IReadOnlyList<EligibleHousehold> Found { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Home = await homes.RunAsync(this.Id(), HttpContext.RequestAborted);
        Found = await households.RunAsync(Text, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet(string? household) => (HouseholdCode, On, SeenVersion) = (household ?? "", clock.Today, Home.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await allocate.HandleAsync(new(Home.Id, SeenVersion, HouseholdCode, On!.Value), cancellation);
        TempData.Say($"{Home.Code} 已分配给 {HouseholdCode.Trim().ToUpperInvariant()} 户。");
        return Redirect($"/resettlement/allocations/{id}");
    }
}
