using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Villagers.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Words;

public sealed class DetailsModel(VillagerWordsQuery words, DisputeOriginQuery origins) : PageModel
{
    public WordRow Word { get; private set; } = null!;

    /// <summary>Cases that came from it, and the homes about which one can be opened.</summary>
    public DisputeOriginView Dispute { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Word = await words.OneAsync(id, cancellation) ?? throw new NotFoundException("这条反映");
        Dispute = await origins.OfWordAsync(id, cancellation);
    }
}
