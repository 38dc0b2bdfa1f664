using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>The households left, by reason, with the days since anybody talked to them.</summary>
public sealed class RemainingModel(RemainingQuery remaining, AreaListQuery areas, VillageClock clock) : PageModel
{
    private const string Unknown = "none";

    public RemainingPage List { get; private set; } = null!;

    public IEnumerable<Choice> AreaChoices { get; private set; } = [];

    public IReadOnlyList<Choice> VisitChoices { get; } = [new("never", "从未走访"), new("once", "走访过")];

    public IReadOnlyList<Choice> ReasonChoices { get; } = [.. Choice.Of<RemainingReason>(r => r.Label()), new(Unknown, "未填原因")];

    public int PageNumber { get; private set; } = 1;

    /// <summary>The day the list is of.</summary>
    public DateOnly Day => List.On;

    public bool IsToday => Day == clock.Today;

    public IReadOnlyList<BarItem> Bars => [.. List.Reasons.Select(r => new BarItem(r.Reason?.Label() ?? "未填原因", r.Households, $"{r.Households} 户"))];

    public async Task OnGetAsync(int? area, string? reason, int? p, string? visited, DateOnly? on, CancellationToken cancellation)
    {
        AreaChoices = (await areas.RunAsync(cancellation)).Areas.Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}"));
        PageNumber = Math.Max(1, p ?? 1);
        RemainingReason? only = Enum.TryParse<RemainingReason>(reason, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        List = await remaining.RunAsync(new(area, only, reason == Unknown, PageNumber)
        {
            On = on,
            Visited = visited switch { "never" => false, "once" => true, _ => null },
        }, cancellation);
    }
}
