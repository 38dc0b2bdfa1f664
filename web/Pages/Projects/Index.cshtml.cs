using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Projects;

public sealed class IndexModel(ProjectListQuery projects, ProjectProgressQuery progress, VillageClock clock) : PageModel
{
    public static readonly IReadOnlyList<Choice> Conditions =
        [new(nameof(ProjectsOnly.Late), "有逾期的阶段"), new(nameof(ProjectsOnly.Unknown), "有未知的阶段"), new(nameof(ProjectsOnly.Claimed), "有据称完成、待核实的")];

    public static readonly IReadOnlyList<Choice> Orders = [new("-code", "按编号倒序"), new("name", "按名称")];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProjectKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public ProjectsOnly? Only { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public ProjectsOnDay All { get; private set; } = null!;

    public PageOf<ProjectProgress> Projects { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        All = await progress.RunAsync(clock.Today, cancellation);
        Projects = await projects.RunAsync(new(Text, Kind, Only ?? ProjectsOnly.All, Sort, PageNumber), clock.Today, cancellation);
    }
}
