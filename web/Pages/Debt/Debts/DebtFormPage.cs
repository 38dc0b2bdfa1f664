using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Debt.Debts;

/// <summary>A form about one debt: loads the debt for GET and for a refused POST, and keeps the version the person saw.</summary>
public abstract class DebtFormPage(DebtDetailsQuery debts) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public DebtDetails Details { get; private set; } = null!;

    public int Id => Details.Debt.Id;

    public string Back => $"/debt/debts/details/{Id.ToString(CultureInfo.InvariantCulture)}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = this.Id();
        Details = await debts.RunAsync(id, HttpContext.RequestAborted);
        if (HttpMethods.IsGet(Request.Method))
        {
            SeenVersion = Details.Debt.Version;
        }

        await next();
    }
}
