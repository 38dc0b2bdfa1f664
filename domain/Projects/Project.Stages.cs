using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Projects;

/// <content>The stages and the rule of their order.</content>
public sealed partial class Project
{
    /// <summary>Adds a stage at the end of the project, or of one of its parts.</summary>
    /// <exception cref="RefusedException">No name, a name used already, or a part that is not there.</exception>
    public ProjectStage AddStage(StageFacts facts, bool isDemonstration = false)
    {
        var name = Tidy(facts.Name) ?? throw new RefusedException(new StageNameMissing());
        var part = PartNamed(facts.Part);
        if (_stages.Any(s => s.Part == part && s.Name == name))
        {
            throw new RefusedException(new StageTaken(name));
        }

        var stage = new ProjectStage(this, part, _stages.Count + 1, facts with { Name = name }, isDemonstration);
        _stages.Add(stage);
        return stage;
    }

    /// <summary>Says where a stage has come to. The day is that of the event, or of the report where the event's is not known.</summary>
    /// <exception cref="RefusedException">The table has no such step, the day is to come or too early, a step back has no reason, or the order is broken.</exception>
    public void MoveStage(ProjectStage stage, StageStatus to, StepDay day, DateOnly today, string? reason = null)
    {
        if (InOrder && to == StageStatus.Done)
        {
            CheckOrder(stage, day);
        }

        stage.Move(to, day, reason, today);
    }

    /// <summary>Work on the stage begins (开工).</summary>
    public void StartStage(ProjectStage stage, DateOnly on, DateOnly today) =>
        MoveStage(stage, StageStatus.UnderWay, StepDay.Exactly(on), today);

    /// <summary>The stage is done (完成).</summary>
    public void CompleteStage(ProjectStage stage, DateOnly on, DateOnly today) =>
        MoveStage(stage, StageStatus.Done, StepDay.Exactly(on), today);

    private ProjectPart? PartNamed(string? name) => Tidy(name) is { } wanted
        ? _parts.Find(p => p.Name == wanted) ?? throw new RefusedException(new PartUnknown(wanted))
        : null;

    /// <summary>What is unknown stands in nobody's way; a day that is only the day of a report is not compared.</summary>
    private void CheckOrder(ProjectStage stage, StepDay day)
    {
        var lane = _stages.Where(s => s.Part == stage.Part).OrderBy(s => s.Order).ToList();
        var at = lane.IndexOf(stage);
        if (at > 0 && lane[at - 1] is var previous)
        {
            if (previous.Status is StageStatus.NotStarted or StageStatus.UnderWay)
            {
                throw new RefusedException(new PreviousStageNotDone(stage.Name, previous.Name, previous.Status));
            }

            if (previous.DoneOn is { } before && day.On < before)
            {
                throw new RefusedException(new StageBeforePrevious(stage.Name, day.On, previous.Name, before));
            }
        }

        if (at + 1 < lane.Count && lane[at + 1] is { DoneOn: { } after } next && day is { IsReported: false } && day.On > after)
        {
            throw new RefusedException(new StageAfterNext(stage.Name, day.On, next.Name, after));
        }
    }
}
