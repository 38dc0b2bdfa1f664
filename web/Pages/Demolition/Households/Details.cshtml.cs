using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>One household with its whole file (一户一档).</summary>
public sealed class DetailsModel(HouseholdDetailsQuery households, HouseholdFileQuery files, HouseholdDealingsQuery dealings, AuditTrailQuery trail, VillageClock clock) : PageModel
{
    public HouseholdDetails Household { get; private set; } = null!;

    public HouseholdFile Dossier { get; private set; } = null!;

    public HouseholdDealings Dealings { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Household = await households.RunAsync(id, cancellation);
        Dossier = await files.RunAsync(id, cancellation);
        Dealings = await dealings.RunAsync(id, cancellation);
        History = await trail.RunAsync(nameof(Domain.Demolition.Household), id, cancellation);
    }

    /// <summary>The page that takes the next step: most steps have a record of their own.</summary>
    public string NextHref(HouseholdStatus next) => next switch
    {
        HouseholdStatus.Appraised when Dossier.Appraisal is not null => $"/demolition/households/appraisalmove/{Household.Id}",
        HouseholdStatus.Appraised => $"/demolition/households/appraisal/{Household.Id}",
        HouseholdStatus.Signed => $"/demolition/compensations/details/{Household.Id}",
        HouseholdStatus.Vacated => $"/demolition/households/vacate/{Household.Id}",
        HouseholdStatus.Demolished => $"/demolition/households/demolish/{Household.Id}",
        _ => $"/demolition/households/step/{Household.Id}",
    };
}
