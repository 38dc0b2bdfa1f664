using VillageTracker.Domain.Safety;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Safety;

public sealed class HazardStatusTests
{
    [Fact]
    public void The_steps_are_exactly_these()
    {
        var steps = from a in Enum.GetValues<HazardStatus>() from b in Enum.GetValues<HazardStatus>() where a.CanBecome(b) select $"{a}>{b}";
        Assert.Equal(
        [
            "Found>Notified", "Notified>Rectifying", "Rectifying>Extended", "Rectifying>ReinspectionDue", "Extended>ReinspectionDue",
            "ReinspectionDue>NotPassed", "ReinspectionDue>Closed", "NotPassed>Rectifying",
        ], steps);
    }

    [Fact]
    public void Only_closed_is_not_open() =>
        Assert.Equal([HazardStatus.Closed], Enum.GetValues<HazardStatus>().Where(s => !s.IsOpen()));

    [Fact]
    public void The_stored_names_never_change() => Assert.Equal(
        "Found Notified Rectifying Extended ReinspectionDue NotPassed Closed", string.Join(' ', Enum.GetNames<HazardStatus>()));

    [Fact]
    public void A_closed_hazard_cannot_be_reopened()
    {
        var hazard = SafetyData.AwaitingReinspection();
        hazard.Reinspect(new(2020, 9, 12), ["李四"], passed: true, "已整改");
        var later = new DateOnly(2020, 10, 1);
        foreach (var act in (Action[])
        [
            () => hazard.Notify(later, "王五", null), () => hazard.StartRectifying(later, "王五", null),
            () => hazard.AskReinspection(later, "王五", null, SafetyData.Rules), () => hazard.Reinspect(later, ["李四"], passed: false, "又堆放"),
            () => hazard.SetSecondDeadline(later, later.AddDays(5), "王五", null, SafetyData.Rules),
        ])
        {
            Assert.Equal(HazardStatus.Closed, Refused.With<HazardStepNotAllowed>(act).From);
        }

        Assert.Equal((HazardStatus.Closed, new DateOnly(2020, 9, 12)), (hazard.Status, hazard.ClosedOn!.Value));
    }

    [Fact]
    public void A_hazard_that_was_only_found_cannot_be_closed() => Refused.With<HazardStepNotAllowed>(() =>
        SafetyData.Hazard().Reinspect(SafetyData.Today, ["李四"], passed: true, "已整改"));
}
