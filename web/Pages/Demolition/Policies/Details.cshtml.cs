using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Policies;

public sealed class DetailsModel(CompensationPolicyQuery policies) : PageModel
{
    public CompensationPolicy Policy { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => Policy = await policies.OneAsync(id, cancellation);

    public static string Condition(RateEntry rate) => rate.For.Label()
        + (rate.SignedFrom is { } from && rate.SignedTo is { } to ? $"，{Show.Date(from)} 至 {Show.Date(to)} 签约，过期为零、不折算" : "");
}
