using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.Domain.Targets.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Targets;

public sealed class ReportModel(TargetDetailsQuery targets, ReportMonthHandler report, VillageClock clock) : TargetFormPage(targets, clock)
{
    [BindProperty(SupportsGet = true)]
    [Range(1, 12, ErrorMessage = "请选择 1 到 12 月。")]
    public int? Month { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写年度。"), Range(2000, 2100, ErrorMessage = "年度不正确。")]
    public int? Year { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写当月完成数，没有就填 0。")]
    public string Value { get; set; } = "";

    [BindProperty]
    [StringLength(Domain.Targets.MonthlyActual.NoteMaxLength)]
    public string? Note { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Reason { get; set; }

    public IEnumerable<Choice> MonthChoices =>
        Enumerable.Range(1, 12).Select(m => new Choice(m.ToString(CultureInfo.InvariantCulture), $"{m} 月"));

    /// <summary>What was reported for the month before.</summary>
    public TargetMonth? Known => Details.Months.FirstOrDefault(m => m.Month.Month == Month && m.ActualId is not null);

    public void OnGet()
    {
        Year = Details.Target.Year;
        Month ??= Details.Months.FirstOrDefault(m => m.Amount is null && m.Month <= Details.AsOf)?.Month.Month;
        if (Known is { } known)
        {
            (SeenVersion, Note) = (known.Version, known.Note);
            Value = known.Amount!.Value.Value.ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            SeenVersion = 0;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || Month is null)
        {
            return Page();
        }

        await report.HandleAsync(new(Details.Target.Id, new(Year!.Value, Month.Value, 1), Value, Note, Reason, SeenVersion), cancellation);
        TempData.Say($"已填报“{Details.Target.Name}”{Year}年{Month}月。");
        return RedirectToPage("Details", new { id = Details.Target.Id });
    }
}
