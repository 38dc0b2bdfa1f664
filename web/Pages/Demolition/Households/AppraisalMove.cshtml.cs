using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>What comes next for a delivered appraisal report.</summary>
public sealed class AppraisalMoveModel(HouseholdDetailsQuery households, HouseholdFileQuery files, MoveAppraisalHandler move, VillageClock clock)
    : HouseholdFilePageModel(households, files)
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择办理什么。")]
    public AppraisalAct? Act { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Range(0, 1_000_000_000, ErrorMessage = "总价要在 0 到 10 亿元之间。")]
    public decimal? Total { get; set; }

    [BindProperty]
    [Range(0, 10_000_000, ErrorMessage = "鉴定费要在 0 到 1000 万元之间。")]
    public decimal? Fee { get; set; }

    public AppraisalView Report => Dossier.Appraisal ?? throw new NotFoundException("这户的评估报告");

    public IEnumerable<Choice> Acts => Report.Status.Next().Select(a => new Choice(a.ToString(), a.Label()));

    public void OnGet() => (SeenVersion, On) = (Report.Version, clock.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await move.HandleAsync(new(Household.Id, SeenVersion, Act!.Value, On!.Value, Money.FromYuan(Total ?? 0), Money.FromYuan(Fee ?? 0)), cancellation);
        TempData.Say($"{Act.Value.Label()}：已登记。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "appraisal");
    }
}
