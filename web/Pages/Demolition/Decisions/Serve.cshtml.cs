using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Pages.Demolition.Households;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Decisions;

public sealed class ServeModel(HouseholdDetailsQuery households, ServeDecisionHandler serve) : HouseholdPageModel(households)
{
    [BindProperty, Required(ErrorMessage = "请填写文号。"), StringLength(CaseStep.DocumentNumberMaxLength, ErrorMessage = "文号最多 60 字。")]
    public string DocumentNumber { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请填写决定机关。"), StringLength(ExpropriationCase.BodyMaxLength, ErrorMessage = "决定机关最多 60 字。")]
    public string Decider { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请填写补偿总额。"), Range(0.01, 1_000_000_000, ErrorMessage = "补偿总额要在 0 到 10 亿元之间。")]
    public decimal? Amount { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写决定日期。")]
    public DateOnly? DecidedOn { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写送达日期。")]
    public DateOnly? ServedOn { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await serve.HandleAsync(
            new(Household.Id, new(DocumentNumber, Decider, Money.FromYuan(Amount!.Value), DecidedOn!.Value, ServedOn!.Value)), cancellation);
        TempData.Say($"已登记 {Household.Code} 的补偿决定。");
        return RedirectToPage("Details", new { id });
    }
}
