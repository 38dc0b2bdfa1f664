using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Certificates.Queries;
using VillageTracker.Domain.Resettlement.Certificates.UseCases;

namespace VillageTracker.Web.Pages.Resettlement.Certificates;

public sealed class DetailsModel(RegistrationQuery registrations, VillageClock clock) : PageModel
{
    public RegistrationView View { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    /// <summary>What can be done next, the most likely first.</summary>
    public IReadOnlyList<RegistrationStep> Steps => View.State switch
    {
        RegistrationState.NotBegun or RegistrationState.Preparing => [RegistrationStep.Papers],
        RegistrationState.Ready => [RegistrationStep.Submit, RegistrationStep.Papers],
        RegistrationState.Submitted => [RegistrationStep.Issue],
        RegistrationState.OldStands => [RegistrationStep.CancelOld],
        _ => [],
    };

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => View = await registrations.RunAsync(id, cancellation);
}
