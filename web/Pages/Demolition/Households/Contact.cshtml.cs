using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

public sealed class ContactModel(HouseholdDetailsQuery households, RecordContactHandler record, VillageClock clock) : HouseholdPageModel(households)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择方式。")]
    public ContactWay? Way { get; set; } = ContactWay.Visit;

    [BindProperty]
    [Required(ErrorMessage = "请填写走访人。")]
    public string By { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写与谁谈。")]
    public string WithWhom { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写谈话内容。")]
    public string Summary { get; set; } = "";

    [BindProperty]
    public RemainingReason? Reason { get; set; }

    [BindProperty]
    public string? Next { get; set; }

    [BindProperty]
    public DateOnly? NextOn { get; set; }

    public static IReadOnlyList<Choice> Ways { get; } = Choice.Of<ContactWay>(w => w.Label());

    public static IReadOnlyList<Choice> Reasons { get; } = Choice.Of<RemainingReason>(r => r.Label());

    public void OnGet() => (On, WithWhom) = (clock.Today, Household.HeadName);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await record.HandleAsync(new(Household.Id, new(On!.Value, Way!.Value, By, WithWhom, Summary, Next, NextOn, Reason)), cancellation);
        TempData.Say("已记下这次走访。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "contacts");
    }
}
