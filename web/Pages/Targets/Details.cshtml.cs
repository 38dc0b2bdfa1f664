using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Targets;

public sealed class DetailsModel(TargetDetailsQuery targets, VillageClock clock) : PageModel
{
    public TargetDetails Details { get; private set; } = null!;

    public ChartConfig Months => new(
        ChartKind.Column, TargetLooks.ChartUnit(Details.Target.Amount.Unit), Categories,
        [new("当月完成", [.. Details.Months.Select(m => m.Amount is { } amount ? TargetLooks.ChartValue(amount) : (decimal?)null)])]);

    public ChartConfig Running => new(ChartKind.Line, "%", Categories,
    [
        new("累计完成率", [.. Details.Months.Select(m => IsAhead(m) ? null : (decimal?)m.Completion)]),
        new("序时进度", [.. Details.Months.Select(m => (decimal?)m.Schedule)], Dashed: true),
    ]);

    private string[] Categories => [.. Details.Months.Select(m => $"{m.Month.Month}月")];

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) =>
        Details = await targets.RunAsync(id, clock.Today, cancellation);

    /// <summary>The month has not begun: nothing can be known about it.</summary>
    public bool IsAhead(TargetMonth month) => month.Month > clock.Today;
}
