using VillageTracker.Domain.Projects;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Projects;

public sealed class StageOrderTests
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static (Project Project, ProjectStage First, ProjectStage Second) Two(bool inOrder, bool notStarted = true)
    {
        var project = Project.Create(320902007203, "P07", new("测试项目", ProjectKind.Other, InOrder: inOrder));
        return (project, project.AddStage(new("清障", IsKnownNotStarted: notStarted)), project.AddStage(new("平整", IsKnownNotStarted: notStarted)));
    }

    [Fact]
    public void In_order_a_stage_is_not_done_while_the_one_before_is_not()
    {
        var (project, _, second) = Two(inOrder: true);

        var refusal = Refused.With<PreviousStageNotDone>(() => project.CompleteStage(second, Today, Today));

        Assert.Equal("清障", refusal.Previous);
    }

    [Fact]
    public void In_order_a_stage_is_not_done_before_the_day_of_the_one_before()
    {
        var (project, first, second) = Two(inOrder: true);
        project.CompleteStage(first, new(2020, 9, 10), Today);

        Refused.With<StageBeforePrevious>(() => project.CompleteStage(second, new(2020, 9, 9), Today));

        project.CompleteStage(second, new(2020, 9, 10), Today);
        Assert.Equal(StageStatus.Done, second.Status);
    }

    [Fact]
    public void In_order_an_unknown_stage_stands_in_nobodys_way()
    {
        var (project, _, second) = Two(inOrder: true, notStarted: false);

        project.CompleteStage(second, Today, Today);

        Assert.Equal(Today, second.DoneOn);
    }

    [Fact]
    public void In_order_a_stage_learned_late_is_not_done_after_the_next_one()
    {
        var (project, first, second) = Two(inOrder: true, notStarted: false);
        project.CompleteStage(second, new(2020, 9, 10), Today);

        Refused.With<StageAfterNext>(() => project.CompleteStage(first, new(2020, 9, 11), Today));
    }

    [Fact]
    public void Without_order_stages_are_done_in_any_order()
    {
        var (project, first, second) = Two(inOrder: false);

        project.CompleteStage(second, new(2020, 9, 1), Today);
        project.CompleteStage(first, new(2020, 9, 20), Today);

        Assert.Equal((new DateOnly(2020, 9, 20), new DateOnly(2020, 9, 1)), (first.DoneOn!.Value, second.DoneOn!.Value));
    }

    [Fact]
    public void The_parts_of_a_project_do_not_wait_for_each_other()
    {
        var project = Project.Create(320902007203, "P07", new("测试项目", ProjectKind.Other, InOrder: true));
        project.AddPart("1号楼");
        project.AddPart("2号楼");
        project.AddStage(new("封顶", "1号楼", IsKnownNotStarted: true));
        var other = project.AddStage(new("封顶", "2号楼", IsKnownNotStarted: true));

        project.CompleteStage(other, Today, Today);

        Assert.Equal(StageStatus.Done, other.Status);
    }
}
