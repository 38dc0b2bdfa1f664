using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Prices;
using VillageTracker.Domain.Resettlement.Prices.Queries;
using VillageTracker.Domain.Resettlement.Prices.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Prices;

[Requires("Resettlement.Approve")]
public sealed class FloorsModel(PriceTableQuery prices, AdoptFloorPricesHandler adopt) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写执行日。")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty, Required(ErrorMessage = "请写明依据的文件。"), StringLength(FloorPriceTable.SourceMaxLength, ErrorMessage = "依据最多 300 字。")]
    public string? Source { get; set; }

    [BindProperty]
    public bool IsDemonstration { get; set; }

    [BindProperty]
    public List<FloorInput> Rows { get; set; } = [];

    public BuildingFloors Building { get; private set; } = null!;

    public FloorPriceTable? Latest => Building.Tables.Count > 0 ? Building.Tables[0] : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Building = (await prices.FloorsAsync(this.Id(), HttpContext.RequestAborted)).SingleOrDefault() ?? throw new NotFoundException("这幢楼");
        await next();
    }

    public void OnGet()
    {
        SeenVersion = Latest?.Version ?? 0;
        Rows = [.. Enumerable.Range(1, Building.Floors).Select(floor => FloorInput.Of(floor, Latest?.On(floor) ?? FloorAdjustment.None))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await adopt.HandleAsync(new(Building.BuildingId, SeenVersion, ValidFrom!.Value, Source, [.. Rows.Select(r => r.Build(Building.Name))], IsDemonstration), cancellation);
        TempData.Say($"{Building.Name}的新楼层差价表从 {Show.LongDate(ValidFrom.Value)}起执行。");
        return Redirect("/resettlement/prices");
    }
}

/// <summary>A floor's row as typed; a share is typed in percent.</summary>
public sealed class FloorInput
{
    public int Floor { get; set; }

    public FloorAdjustMode Mode { get; set; }

    public decimal? Value { get; set; }

    public static FloorInput Of(int floor, FloorAdjustment adjustment) => new()
    {
        Floor = floor, Mode = adjustment.Mode,
        Value = adjustment.Mode switch { FloorAdjustMode.None => null, FloorAdjustMode.Percent => adjustment.Value * 100, _ => adjustment.Value },
    };

    /// <exception cref="RefusedException">More decimals than a price or a percentage has.</exception>
    public FloorPriceRow Build(string building)
    {
        var value = Value ?? 0;
        if (decimal.Round(value, PriceEntry.Decimals) != value)
        {
            throw new RefusedException(new PriceDecimals($"{building} {Floor} 层的楼层差价", value));
        }

        return new(Floor, FloorAdjustment.From(Mode, Mode == FloorAdjustMode.Percent ? value / 100 : value));
    }
}
