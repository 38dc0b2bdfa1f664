using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Projects;

public sealed class ProjectTests
{
    private static readonly DateOnly AsOf = new(2020, 10, 31);

    private static Project New(string code = "P07", string name = "小洋湾东园") => Project.Create(320902007203, code, new(name, ProjectKind.Housing));

    [Theory]
    [InlineData("X01")]
    [InlineData("P7")]
    [InlineData("P1234")]
    [InlineData("P０１")]
    [InlineData("")]
    public void A_code_of_another_form_is_refused(string code) => Refused.With<ProjectCodeMalformed>(() => New(code));

    [Fact]
    public void A_code_is_kept_in_capitals_without_blanks() => Assert.Equal("P07", New(" p07 ").Code);

    [Fact]
    public void A_project_without_a_name_is_refused() => Refused.With<ProjectNameMissing>(() => New(name: " "));

    [Fact]
    public void A_project_is_found_by_the_initials_of_its_name() => Assert.Equal("xywdy", New().PinyinInitials);

    [Fact]
    public void A_part_is_there_only_once()
    {
        var project = New();
        project.AddPart("1号楼");

        Refused.With<PartTaken>(() => project.AddPart("1号楼 "));
    }

    [Fact]
    public void A_stage_of_a_part_that_is_not_there_is_refused() =>
        Refused.With<PartUnknown>(() => New().AddStage(new("封顶", "7号楼")));

    [Fact]
    public void A_stage_is_there_only_once_in_a_part_but_may_be_in_several_parts()
    {
        var project = New();
        project.AddPart("1号楼");
        project.AddPart("2号楼");
        project.AddStage(new("封顶", "1号楼"));
        project.AddStage(new("封顶", "2号楼"));

        Refused.With<StageTaken>(() => project.AddStage(new("封顶", "1号楼")));
    }

    [Fact]
    public void A_stage_without_a_name_is_refused() => Refused.With<StageNameMissing>(() => New().AddStage(new(" ")));

    [Fact]
    public void The_share_done_is_counted_among_the_known_stages()
    {
        var progress = Progress(
            Stage(StageStatus.Done), Stage(StageStatus.Done), Stage(StageStatus.Claimed), Stage(StageStatus.NotStarted), Stage(StageStatus.Unknown));

        Assert.Equal((2, 4, 1), (progress.Done, progress.Known, progress.Unknown));
        Assert.Equal(0.5m, progress.ShareDone);
    }

    [Fact]
    public void Where_nothing_is_known_there_is_no_share_rather_than_zero()
    {
        Assert.Null(Progress().ShareDone);
        Assert.Null(Progress(Stage(StageStatus.Unknown)).ShareDone);
    }

    [Fact]
    public void A_stage_is_late_the_day_after_its_planned_day_unless_done_or_claimed()
    {
        Assert.False(Stage(StageStatus.UnderWay, AsOf).IsLateOn(AsOf));
        Assert.True(Stage(StageStatus.UnderWay, AsOf.AddDays(-1)).IsLateOn(AsOf));
        Assert.True(Stage(StageStatus.Unknown, AsOf.AddDays(-1)).IsLateOn(AsOf));
        Assert.False(Stage(StageStatus.Claimed, AsOf.AddDays(-1)).IsLateOn(AsOf));
        Assert.False(Stage(StageStatus.Done, AsOf.AddDays(-1)).IsLateOn(AsOf));
        Assert.False(Stage(StageStatus.Unknown).IsLateOn(AsOf));
    }

    [Fact]
    public void The_next_planned_stage_is_the_earliest_that_is_still_open()
    {
        var progress = Progress(
            Stage(StageStatus.Done, new(2020, 9, 1)), Stage(StageStatus.NotStarted, new(2020, 12, 31)), Stage(StageStatus.UnderWay, new(2020, 11, 20)));

        Assert.Equal(new DateOnly(2020, 11, 20), progress.NextPlanned!.PlannedOn);
        Assert.Empty(progress.Late);
    }

    private static StageProgress Stage(StageStatus status, DateOnly? planned = null) =>
        new(1, null, "平整", status, null, false, planned, null, "", false);

    private static ProjectProgress Progress(params StageProgress[] stages) =>
        new(1, "P07", "小洋湾东园", ProjectKind.Housing, null, null, null, "", false, AsOf, stages);
}
