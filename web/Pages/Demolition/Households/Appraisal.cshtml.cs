using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>A row of the appraisal form.</summary>
public sealed class AppraisalLineInput
{
    public string? Name { get; set; }

    [Range(0, 100_000, ErrorMessage = "评估面积要在 0 到 10 万平方米之间。")]
    public decimal? Area { get; set; }

    [Range(0, 1_000_000, ErrorMessage = "评估单价要在 0 到 100 万元之间。")]
    public decimal? UnitPrice { get; set; }
}

public sealed class AppraisalModel(HouseholdDetailsQuery households, HouseholdFileQuery files, DeliverAppraisalHandler deliver, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写评估机构。")]
    public string Firm { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写报告编号。")]
    public string ReportNumber { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写送达日期。")]
    public DateOnly? DeliveredOn { get; set; }

    [BindProperty]
    public List<AppraisalLineInput> Lines { get; set; } = [];

    [BindProperty]
    public string? Note { get; set; }

    public void OnGet()
    {
        DeliveredOn = clock.Today;
        Lines = [.. Dossier.Buildings.Where(b => b.Legality.IsCompensated()).Select(Row), new(), new()];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var lines = Lines.Where(l => l.Area > 0 || l.UnitPrice > 0)
            .Select(l => new AppraisalLineFacts(l.Name, FloorArea.FromSquareMetres(l.Area ?? 0), UnitPrice.FromYuan(l.UnitPrice ?? 0)));
        await deliver.HandleAsync(new(Household.Id, new(Firm, ReportNumber, DeliveredOn!.Value, [.. lines], Note)), cancellation);
        TempData.Say("评估报告已登记，复核期限开始计算。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "appraisal");
    }

    private static AppraisalLineInput Row(BuildingLine b) => new()
    {
        Name = $"{b.Number} 号房屋（{b.Use.Label()}）",
        Area = b.Legality.CountsAsRecognised() ? b.RecognisedArea.SquareMetres : b.MeasuredArea?.SquareMetres,
    };
}
