using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Objections;

public sealed class IndexModel(ObjectionListQuery objections, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ObjectionState? State { get; set; }

    /// <summary>One notice's objections.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Notice { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<ObjectionLine> Objections { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public static IReadOnlyList<Choice> States { get; } = Choice.Of<ObjectionState>(s => s switch
    {
        ObjectionState.Unanswered => "未答复",
        ObjectionState.Late => "已逾期",
        _ => "已答复",
    });

    public async Task OnGetAsync(CancellationToken cancellation) => Objections = await objections.RunAsync(State, Notice, PageNumber, cancellation);
}
