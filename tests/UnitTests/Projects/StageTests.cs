using VillageTracker.Domain.Common;
using VillageTracker.Domain.Projects;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Projects;

public sealed class StageTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);
    private static readonly DateOnly Reported = new(2020, 6, 30);

    private readonly Project _project = Project.Create(320902007203, "p07", new("测试项目", ProjectKind.Other));

    private ProjectStage Stage(string name = "平整", bool notStarted = false) => _project.AddStage(new(name, IsKnownNotStarted: notStarted));

    [Fact]
    public void A_stage_nobody_spoke_of_is_unknown_and_not_not_started()
    {
        var stage = Stage();

        Assert.Equal(StageStatus.Unknown, stage.Status);
        Assert.Null(stage.StatusOn);
        Assert.Equal(StageStatus.Unknown, ProgressStep.StatusOn(Today, stage.InitialStatus, stage.Steps));
    }

    [Theory]
    [InlineData(StageStatus.NotStarted)]
    [InlineData(StageStatus.UnderWay)]
    [InlineData(StageStatus.Claimed)]
    [InlineData(StageStatus.Done)]
    public void An_unknown_stage_can_become_anything_known(StageStatus to)
    {
        var stage = Stage();

        _project.MoveStage(stage, to, StepDay.ReportedOn(Reported), Today);

        Assert.Equal(to, stage.Status);
        Assert.Equal(Reported, stage.StatusOn);
    }

    [Theory]
    [InlineData(StageStatus.NotStarted)]
    [InlineData(StageStatus.UnderWay)]
    [InlineData(StageStatus.Claimed)]
    [InlineData(StageStatus.Done)]
    public void What_is_known_never_becomes_unknown_again(StageStatus known)
    {
        var stage = Stage();
        _project.MoveStage(stage, known, StepDay.Exactly(Reported), Today);

        var refusal = Refused.With<StageStepNotAllowed>(
            () => _project.MoveStage(stage, StageStatus.Unknown, StepDay.Exactly(Today), Today, "写错了"));

        Assert.Equal(known, refusal.From);
    }

    [Fact]
    public void A_day_to_come_is_refused()
    {
        var refusal = Refused.With<StageDayInFuture>(() => _project.CompleteStage(Stage(), Today.AddDays(1), Today));

        Assert.Equal(new DateOnly(2020, 11, 1), refusal.On);
    }

    [Fact]
    public void A_stage_done_today_is_done_on_that_day()
    {
        var stage = Stage();

        _project.CompleteStage(stage, Today, Today);

        Assert.Equal(Today, stage.DoneOn);
    }

    [Fact]
    public void A_stage_reported_as_done_has_no_day_of_completion()
    {
        var stage = Stage();

        _project.MoveStage(stage, StageStatus.Done, StepDay.ReportedOn(Reported), Today);

        Assert.Equal(StageStatus.Done, stage.Status);
        Assert.Null(stage.DoneOn);
    }

    [Fact]
    public void A_day_before_the_last_step_is_refused()
    {
        var stage = Stage(notStarted: true);
        _project.StartStage(stage, new(2020, 9, 2), Today);

        Refused.With<StageDayBeforeLastStep>(() => _project.CompleteStage(stage, new(2020, 9, 1), Today));
    }

    [Fact]
    public void A_claim_may_turn_out_to_have_been_done_before_it_was_reported()
    {
        var stage = Stage();
        _project.MoveStage(stage, StageStatus.Claimed, StepDay.ReportedOn(Reported), Today);

        _project.CompleteStage(stage, new(2020, 5, 12), Today);

        Assert.Equal(new DateOnly(2020, 5, 12), stage.DoneOn);
        Assert.Equal(StageStatus.Done, ProgressStep.StatusOn(new(2020, 5, 12), stage.InitialStatus, stage.Steps));
        Assert.Equal(StageStatus.Unknown, ProgressStep.StatusOn(new(2020, 5, 11), stage.InitialStatus, stage.Steps));
    }

    [Fact]
    public void Done_does_not_go_back_without_a_reason()
    {
        var stage = Stage();
        _project.CompleteStage(stage, Reported, Today);

        Refused.With<StageBackNeedsReason>(() => _project.StartStage(stage, Today, Today));
        Assert.Equal(StageStatus.Done, stage.Status);
    }

    [Fact]
    public void Done_goes_back_with_a_reason_and_loses_its_day()
    {
        var stage = Stage();
        _project.CompleteStage(stage, Reported, Today);

        _project.MoveStage(stage, StageStatus.UnderWay, StepDay.Exactly(Today), Today, "验收没有通过");

        Assert.Equal(StageStatus.UnderWay, stage.Status);
        Assert.Null(stage.DoneOn);
        Assert.Equal("验收没有通过", stage.Steps[^1].Reason);
    }

    [Fact]
    public void The_status_of_a_past_day_is_told_from_the_steps()
    {
        var stage = Stage(notStarted: true);
        _project.StartStage(stage, new(2020, 7, 15), Today);
        _project.CompleteStage(stage, new(2020, 8, 26), Today);

        Assert.Equal(
            [StageStatus.NotStarted, StageStatus.UnderWay, StageStatus.UnderWay, StageStatus.Done],
            new DateOnly[] { new(2020, 7, 14), new(2020, 7, 15), new(2020, 8, 25), new(2020, 8, 26) }
                .Select(day => ProgressStep.StatusOn(day, stage.InitialStatus, stage.Steps)));
    }

    [Fact]
    public void A_planned_day_is_not_changed_without_a_reason()
    {
        var stage = Stage();
        stage.Plan(new(2020, 11, 20), null);

        Refused.With<PlanWithoutReason>(() => stage.Plan(new(2020, 12, 20), " "));

        stage.Plan(new(2020, 12, 20), "设计单位延期");
        Assert.Equal(new DateOnly(2020, 12, 20), stage.PlannedOn);
    }
}
