using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Projects.Queries;

namespace VillageTracker.Web.Pages.Projects;

public sealed class DetailsModel(ProjectDetailsQuery projects, VillageClock clock) : PageModel
{
    public ProjectDetails Project { get; private set; } = null!;

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) =>
        Project = await projects.RunAsync(id, clock.Today, cancellation);
}
