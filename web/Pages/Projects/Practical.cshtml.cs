using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Projects.Queries;

namespace VillageTracker.Web.Pages.Projects;

public sealed class PracticalModel(PracticalProjectQuery projects) : PageModel
{
    public PracticalForm Practical { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => Practical = await projects.RunAsync(id, cancellation);
}
