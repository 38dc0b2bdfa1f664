using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Debt.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Debt.Debts;

public sealed class ConfirmModel(DebtDetailsQuery debts, PostDebtHandler post, ObjectToDebtHandler objectTo, VillageClock clock) : DebtFormPage(debts)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    /// <summary>The objection, or the reference of the proof that answers it.</summary>
    [BindProperty]
    [StringLength(VillageDebt.NoteMaxLength)]
    public string? Words { get; set; }

    public string Step => Details.Debt.Status == DebtStatus.Posted ? "登记异议" : "公示债务";

    public void OnGet() => On = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var objects = Details.Debt.Status == DebtStatus.Posted;
        if (objects && string.IsNullOrWhiteSpace(Words))
        {
            ModelState.AddModelError(nameof(Words), "请写明异议内容。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await (objects
            ? objectTo.HandleAsync(new(Id, SeenVersion, On!.Value, Words!), cancellation)
            : post.HandleAsync(new(Id, SeenVersion, On!.Value, Words), cancellation));
        TempData.Say($"债务 {Details.Debt.Code}：{(objects ? "异议已登记" : "已公示")}。");
        return RedirectToPage("Details", new { id = Id });
    }
}
