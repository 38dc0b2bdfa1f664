using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class LinesModel(PaidLineListQuery lines, AreaListQuery areas, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "area")]
    public int? AreaId { get; set; }

    /// <summary>As of this day; today when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>Only what was paid after this day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    /// <summary>Only overruns of the transition fee, or only what agreements pay.</summary>
    [BindProperty(SupportsGet = true)]
    public bool? Overrun { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PaidLines List { get; private set; } = null!;

    public IReadOnlyList<Choice> AreaChoices { get; private set; } = [];

    public static IReadOnlyList<Choice> Kinds { get; } = [new("false", "协议应付的款"), new("true", "超期过渡费")];

    public DateOnly Day => On ?? clock.Today;

    public string Span => (Since is { } since ? $"{Show.Date(since)} 之后、" : "") + $"截至 {Show.Date(Day)}";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        AreaChoices = [.. (await areas.RunAsync(cancellation)).Areas.Take(200).Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}"))];
        List = await lines.RunAsync(AreaId, Day, Since, Overrun, PageNumber, cancellation);
    }
}
