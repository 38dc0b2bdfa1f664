using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;

namespace VillageTracker.Web.Pages.Demolition.Objections;

public sealed class AcceptModel(ObjectionQuery objections, AcceptObjectionHandler accept, VillageClock clock) : ObjectionPageModel(objections)
{
    [BindProperty, Required(ErrorMessage = "请填写受理日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, StringLength(20, ErrorMessage = "户号最多 20 位。")]
    public string? HouseholdCode { get; set; }

    public void OnGet() => (SeenVersion, On, HouseholdCode) = (View.Objection.Version, clock.Today, View.HouseholdCode);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await accept.HandleAsync(new(View.Objection.Id, SeenVersion, On!.Value, HouseholdCode), cancellation);
        return Back($"{View.Objection.Receipt} 已受理。");
    }
}
