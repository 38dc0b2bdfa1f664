using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Demolition.Agreements;

/// <summary>A form about one agreement: it is read before GET and before POST, so that a refused form is shown again complete.</summary>
public abstract class AgreementPageModel(AgreementQuery agreements) : PageModel
{
    public AgreementView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await agreements.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }
}
