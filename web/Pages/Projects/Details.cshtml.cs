using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Projects.Queries;

namespace VillageTracker.Web.Pages.Projects;

public sealed class DetailsModel(ProjectDetailsQuery projects, AuditTrailQuery trail, VillageClock clock) : PageModel
{
    public ProjectDetails Project { get; private set; } = null!;

    public IReadOnlyList<AuditTrailLine> History { get; private set; } = [];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation)
    {
        Project = await projects.RunAsync(id, clock.Today, cancellation);
        History = await trail.RunAsync("Project", id, cancellation);
    }
}
