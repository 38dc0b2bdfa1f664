using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>The sealed numbers in full, once, for a stated purpose.</summary>
[Requires("Demolition.Unmask")]
public sealed class RevealModel(HouseholdDetailsQuery households, RevealHouseholdHandler reveal, RevealMembersHandler members) : HouseholdPageModel(households)
{
    [BindProperty]
    [Required(ErrorMessage = "请填写查看完整号码的用途。"), StringLength(200)]
    public string Purpose { get; set; } = "";

    public RevealedNumbers? Numbers { get; private set; }

    public IReadOnlyList<RevealedMember> Members { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            Numbers = await reveal.HandleAsync(new(Household.Id, Purpose), cancellation);
            Members = await members.HandleAsync(new(Household.Id, Purpose), cancellation);
        }

        return Page();
    }
}
