using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Safety;

public sealed class HazardTests
{
    [Fact]
    public void A_deadline_of_thirty_days_is_accepted() =>
        Assert.Equal(new DateOnly(2020, 10, 1), WithDeadline(30).Deadline);

    [Theory]
    [InlineData(31)]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_deadline_outside_one_to_thirty_days_is_refused(int days) =>
        Assert.Equal((days, 30), Refused.With<DeadlineOutsideLimit>(() => WithDeadline(days)) is var r ? (r.Days, r.Most) : default);

    [Fact]
    public void A_finder_who_was_not_there_is_refused() =>
        Refused.With<FinderNotThere>(() => SafetyData.Hazard(SafetyData.HazardFacts with { FoundBy = "赵六" }));

    [Fact]
    public void A_hazard_passes_every_step_to_its_closing()
    {
        var hazard = SafetyData.AwaitingReinspection();
        hazard.Reinspect(new(2020, 9, 12), ["张三", "李四"], passed: true, "通道已清空");
        Assert.Equal((HazardStatus.Closed, new DateOnly(2020, 9, 12)), (hazard.Status, hazard.ClosedOn!.Value));
        Assert.Null(hazard.DueOn);
        Assert.Equal([HazardStatus.Found, HazardStatus.Notified, HazardStatus.Rectifying, HazardStatus.ReinspectionDue, HazardStatus.Closed],
            hazard.Steps.Select(s => s.Status));
    }

    [Fact]
    public void A_re_inspection_is_due_ten_days_after_it_was_asked_for() =>
        Assert.Equal(new DateOnly(2020, 9, 20), SafetyData.AwaitingReinspection().DueOn);

    [Fact]
    public void The_finder_alone_may_not_re_inspect()
    {
        var hazard = SafetyData.AwaitingReinspection();
        Refused.With<FinderReinspectsAlone>(() => hazard.Reinspect(new(2020, 9, 12), ["张三", "张 三", ""], passed: true, "已整改"));
        Assert.Equal(HazardStatus.ReinspectionDue, hazard.Status);
    }

    [Fact]
    public void Somebody_else_alone_may_re_inspect()
    {
        var hazard = SafetyData.AwaitingReinspection();
        hazard.Reinspect(new(2020, 9, 12), ["赵六"], passed: true, "已整改");
        Assert.Equal(HazardStatus.Closed, hazard.Status);
    }

    [Fact]
    public void A_failed_re_inspection_leads_back_with_a_second_deadline()
    {
        var hazard = SafetyData.AwaitingReinspection();
        hazard.Reinspect(new(2020, 9, 12), ["李四"], passed: false, "仍有货物");
        Assert.Equal((HazardStatus.NotPassed, new DateOnly(2020, 9, 12)), (hazard.Status, hazard.DueOn!.Value));
        hazard.SetSecondDeadline(new(2020, 9, 13), new(2020, 9, 20), "王五", null, SafetyData.Rules);
        Assert.Equal((HazardStatus.Rectifying, new DateOnly(2020, 9, 20)), (hazard.Status, hazard.DueOn!.Value));
    }

    [Fact]
    public void A_second_deadline_beyond_thirty_days_is_refused_and_changes_nothing()
    {
        var hazard = SafetyData.AwaitingReinspection();
        hazard.Reinspect(new(2020, 9, 12), ["李四"], passed: false, "仍有货物");
        Refused.With<DeadlineOutsideLimit>(() => hazard.SetSecondDeadline(new(2020, 9, 13), new(2020, 10, 14), "王五", null, SafetyData.Rules));
        Assert.Equal((HazardStatus.NotPassed, new DateOnly(2020, 9, 16)), (hazard.Status, hazard.Deadline));
    }

    [Fact]
    public void An_extension_before_expiry_moves_the_deadline()
    {
        var hazard = SafetyData.BeingRectified();
        hazard.Extend(new(2020, 9, 16), new(2020, 9, 26), "王五", "等待配件", SafetyData.Rules);
        Assert.Equal((HazardStatus.Extended, new DateOnly(2020, 9, 26), new DateOnly(2020, 9, 26)), (hazard.Status, hazard.Deadline, hazard.DueOn!.Value));
    }

    [Fact]
    public void An_extension_after_expiry_is_refused() => Refused.With<ExtensionTooLate>(() =>
        SafetyData.BeingRectified().Extend(new(2020, 9, 17), new(2020, 9, 26), "王五", "等待配件", SafetyData.Rules));

    [Fact]
    public void A_second_extension_is_refused()
    {
        var hazard = SafetyData.BeingRectified();
        hazard.Extend(new(2020, 9, 10), new(2020, 9, 20), "王五", "等待配件", SafetyData.Rules);
        Refused.With<ExtendedOnceAlready>(() => hazard.Extend(new(2020, 9, 15), new(2020, 9, 28), "王五", "仍在等待", SafetyData.Rules));
    }

    [Fact]
    public void An_extension_without_a_reason_is_refused_and_the_deadline_stays()
    {
        var hazard = SafetyData.BeingRectified();
        Refused.With<WordsMissing>(() => hazard.Extend(new(2020, 9, 10), new(2020, 9, 20), "王五", " ", SafetyData.Rules));
        Assert.Equal(new DateOnly(2020, 9, 16), hazard.Deadline);
    }

    [Fact]
    public void A_step_before_the_last_step_is_refused() => Refused.With<StepBeforeLastStep>(() =>
        SafetyData.AwaitingReinspection().Reinspect(new(2020, 9, 9), ["李四"], passed: true, "已整改"));

    [Fact]
    public void A_re_inspection_says_what_was_seen() => Refused.With<WordsMissing>(() =>
        SafetyData.AwaitingReinspection().Reinspect(new(2020, 9, 12), ["李四"], passed: true, ""));

    private static Hazard WithDeadline(int days) =>
        SafetyData.Hazard(SafetyData.HazardFacts with { Deadline = SafetyData.Today.AddDays(days) });
}
