using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Safety.Enterprises;

/// <remarks>Answers the POST with a page on purpose: a redirect would carry the number in an address or a cookie.</remarks>
[Requires("Safety.Unmask")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PhoneModel(EnterpriseQuery enterprises, ShowEnterprisePhoneHandler show) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请写明查看目的。"), StringLength(200, ErrorMessage = "查看目的太长。")]
    public string Purpose { get; set; } = "";

    public EnterpriseView Enterprise { get; private set; } = null!;

    public string? Number { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Enterprise = await enterprises.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            Number = await show.HandleAsync(new(Enterprise.Id, Purpose), cancellation);
        }

        return Page();
    }
}
