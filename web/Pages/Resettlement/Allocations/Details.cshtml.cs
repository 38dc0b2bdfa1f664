using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Keys.Queries;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class DetailsModel(AllocationQuery allocations, DisputeListQuery disputes, HandOverQuery handOvers, VillageClock clock) : PageModel
{
    public AllocationView Case { get; private set; } = null!;

    /// <summary>The step that is open and its last day.</summary>
    public (string Words, DateOnly DueOn)? Open => Case switch
    {
        { Stage: AllocationStage.Allocated } => ("应在此前开出结算单", Case.StatementDueOn),
        { Stage: AllocationStage.StatementIssued, InForce: { } s } => ("应在此前结清", s.PayBefore),
        _ => null,
    };

    /// <summary>The way to the certificate.</summary>
    public IReadOnlyList<(string Word, DateOnly? On)> Steps => [.. AllocationStages.Steps.Select(s => (s.Label(), Case.DateOf(s))), ("已办证", Case.RegisteredOn)];

    public int DaysLate => Open is { } open ? clock.Today.DayNumber - open.DueOn.DayNumber : 0;

    public IReadOnlyList<DisputeRow> Disputes { get; private set; } = [];

    /// <summary>The key of the hand-over's record.</summary>
    public int? HandOver { get; private set; }

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Case = await allocations.RunAsync(id, cancellation);
        Disputes = await disputes.OfAsync(id, cancellation);
        HandOver = Case.HandedOverOn is null ? null : await handOvers.OfAsync(id, cancellation);
    }
}
