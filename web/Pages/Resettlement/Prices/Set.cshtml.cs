using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Prices.Queries;
using VillageTracker.Domain.Resettlement.Prices.UseCases;
using VillageTracker.Domain.Rules;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Prices;

/// <summary>定价、换价: the secretary's.</summary>
[Requires("Resettlement.Approve")]
public sealed class SetModel(PriceTableQuery prices, SetPriceHandler set, VillageClock clock) : PageModel
{
    /// <summary>Which price.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写新的标准。"), Range(0, 99_999_999, ErrorMessage = "标准不能是负数。")]
    public decimal? Value { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写执行日。")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty, Required(ErrorMessage = "请写明依据的文件。"), StringLength(DatedRule.SourceMaxLength, ErrorMessage = "依据最多 300 字。")]
    public string? Source { get; set; }

    [BindProperty]
    public bool IsDemonstration { get; set; }

    public PriceRow Price { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public DatedRule? Latest => Price.Versions.Count > 0 ? Price.Versions[0] : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Price = (await prices.PricesAsync(HttpContext.RequestAborted)).FirstOrDefault(p => p.Entry.Code == Code) ?? throw new NotFoundException("这个价格");
        await next();
    }

    public void OnGet() => SeenVersion = Latest?.Version ?? 0;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await set.HandleAsync(new(Price.Entry.Code, SeenVersion, Value!.Value, ValidFrom!.Value, Source, IsDemonstration), cancellation);
        TempData.Say($"“{Price.Entry.Name}”的新标准从 {Show.LongDate(ValidFrom.Value)}起执行。");
        return Redirect("/resettlement/prices");
    }
}
