using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings;

/// <summary>What set the checks going (核对起因). Stored by name.</summary>
public enum CheckCause
{
    /// <summary>Somebody pressed the button.</summary>
    Hand,

    /// <summary>每天一次, by itself.</summary>
    Daily,

    /// <summary>导入之后.</summary>
    Import,
}

/// <summary>One run of the conservation checks (核对记录): when, why, by whom, over which villages, and what it found.</summary>
/// <remarks>
/// The daily run writes its row before it begins. <see cref="DailyOn"/> is unique, so of several servers one runs; a run that broke off
/// is taken over by the next that looks, an hour later. What a run changes in the findings is audited there.
/// </remarks>
public sealed class CheckRun : IVersioned, INotAudited
{
    public const int ByMaxLength = 60;

    /// <summary>A run takes seconds: after so long its server is gone.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromHours(1);

    private CheckRun() { }

    public static CheckRun Begin(CheckCause cause, Actor actor, DateOnly today, DateTime now) => new()
    {
        Cause = cause,
        DailyOn = cause == CheckCause.Daily ? today : null,
        By = actor.Name.Length > ByMaxLength ? actor.Name[..ByMaxLength] : actor.Name,
        ScopeFrom = actor.Scope.From,
        ScopeTo = actor.Scope.To,
        StartedAt = now,
    };

    public int Id { get; private set; }
    public CheckCause Cause { get; private set; }

    /// <summary>The day whose daily run it is; null for the others.</summary>
    public DateOnly? DailyOn { get; private set; }
    public string By { get; private set; } = "";

    /// <summary>The villages it looked at, as a range of codes; both ends belong to it.</summary>
    public long ScopeFrom { get; private set; }
    public long ScopeTo { get; private set; }
    public DateTime StartedAt { get; private set; }

    /// <summary>Null while it runs, or where it broke off.</summary>
    public DateTime? FinishedAt { get; private set; }
    public int Found { get; private set; }
    public int Added { get; private set; }
    public int Reopened { get; private set; }
    public int Gone { get; private set; }
    public int Version { get; private set; }

    /// <summary>Takes over a run that broke off.</summary>
    /// <returns>Whether it had: a run that is under way or done is left alone.</returns>
    public bool TakeOver(DateTime now)
    {
        if (FinishedAt is not null || now - StartedAt < GivenUpAfter)
        {
            return false;
        }

        StartedAt = now;
        return true;
    }

    public void Finish(int found, int added, int reopened, int gone, DateTime now) =>
        (Found, Added, Reopened, Gone, FinishedAt) = (found, added, reopened, gone, now);
}

/// <summary>The words the screens use.</summary>
public static class CheckCauses
{
    public static string Label(this CheckCause cause) => cause switch
    {
        CheckCause.Hand => "手工",
        CheckCause.Daily => "每天自动",
        CheckCause.Import => "导入后自动",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };
}
