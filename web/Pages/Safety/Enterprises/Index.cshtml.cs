using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Enterprises;

public sealed class IndexModel(EnterpriseListQuery enterprises, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public RiskLevel? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public CheckState? Checks { get; set; }

    [BindProperty(SupportsGet = true)]
    public RiskMarks? Mark { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<EnterpriseRow> Enterprises { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public static IReadOnlyList<Choice> CheckStates { get; } = Choice.Of<CheckState>(state => state switch
    {
        CheckState.Overdue => "检查已逾期",
        CheckState.CheckedThisYear => "今年已检查",
        _ => "今年没有检查",
    });

    public static IReadOnlyList<Choice> Marks { get; } = [.. SafetyLabels.EachMark.Select(m => new Choice(m.ToString(), m.Label()))];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Enterprises = await enterprises.RunAsync(new(Text, Level, Checks, Mark ?? RiskMarks.None, Sort, PageNumber), cancellation);
}
