using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Projects;

/// <summary>How projects look on every page: words and colours.</summary>
internal static class ProjectLooks
{
    public static StatusBadge Badge(this StageStatus status) => new(status.Label(), status switch
    {
        StageStatus.Done => StatusLook.Done,
        StageStatus.UnderWay => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    /// <summary>The class of a segment of the strip.</summary>
    public static string Css(this StageStatus status) => status switch
    {
        StageStatus.Unknown => "stage-is-unknown",
        StageStatus.UnderWay => "stage-is-underway",
        StageStatus.Claimed => "stage-is-claimed",
        StageStatus.Done => "stage-is-done",
        _ => "stage-is-waiting",
    };

    /// <summary>"2020-08-26", or "据 2020-06-30 报道" where only the day of the report is known.</summary>
    public static string Day(DateOnly? on, bool isReported) =>
        on is { } day ? isReported ? $"据 {Show.Date(day)} 报道" : Show.Date(day) : "";

    /// <summary>"已知 5 个阶段，完成 5 个（100.00%）", or that nothing is known.</summary>
    public static string Share(this ProjectProgress project)
    {
        var invented = project.Stages.Count(s => s.IsDemonstration);
        return (project.ShareDone is { } share ? $"已知 {project.Known} 个阶段，完成 {project.Done} 个（{Show.Percent(share * 100)}）" : "进度未知")
            + (project is { Known: > 0, Unknown: > 0 } ? $"，另有 {project.Unknown} 个未知" : "")
            + (invented > 0 ? $"，其中演示数据 {invented} 个" : "");
    }

    public static IEnumerable<Choice> NextSteps(StageStatus from) => from.Next().Select(s => new Choice(s.ToString(), from.TakesBack(s) ? $"退回到{s.Label()}" : s.Label()));

    /// <summary>Where the record is that carries a practical project out.</summary>
    public static string? LinkOf(PracticalProgress practical) => practical switch
    {
        { LinkedProjectId: { } id } => $"/projects/details/{id}",
        { LinkedCode: ['R' or 'G' or 'L', ..] } => "/land",
        { LinkedCode: ['D', ..] } => "/demolition",
        { LinkedCode: ['E', ..] } => "/resettlement",
        _ => null,
    };
}
