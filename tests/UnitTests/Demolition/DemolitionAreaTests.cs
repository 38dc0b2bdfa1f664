using VillageTracker.Domain.Demolition;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition;

public sealed class DemolitionAreaTests
{
    [Fact]
    public void A_new_area_lies_in_the_village_that_runs_it_and_may_lie_in_others_too()
    {
        var area = Sample.Area();

        area.LieIn(320902007201, "二、三组");
        area.LieIn(320902007201, "二组");

        Assert.Equal(
            [(Sample.Village, null), (320902007201, "二组")],
            area.Locations.Select(l => (l.UnitCode, l.Groups)));
        Assert.All(area.Locations, l => Assert.Equal(Sample.Village, l.VillageCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_missing_code_is_refused(string code) => Refused.With<AreaCodeMissing>(() => Sample.Area(code));

    [Theory]
    [InlineData("D-1")]
    [InlineData("片区1")]
    [InlineData("D1234567890")]
    public void A_code_of_other_signs_than_letters_and_digits_is_refused(string code) =>
        Refused.With<AreaCodeMalformed>(() => Sample.Area(code));

    [Fact]
    public void A_code_is_held_in_capitals() => Assert.Equal("D10", Sample.Area(" ｄ10 ").Code);

    [Fact]
    public void An_area_without_a_name_is_refused() =>
        Refused.With<AreaNameMissing>(() => Sample.Area().Describe(Sample.AreaFacts with { Name = " " }));

    [Fact]
    public void An_invented_shape_and_deadline_say_so_until_real_ones_come()
    {
        var area = Sample.Area();
        area.MarkDeadlineAsDemonstration();
        area.Describe(Sample.AreaFacts with { Note = "只改说明" });
        Assert.Equal((true, true), (area.IsShapeDemonstration, area.IsDeadlineDemonstration));

        area.Describe(Sample.AreaFacts with { Deadline = new DateOnly(2020, 9, 30) });
        area.DrawBoundary(Sample.Square(120.21, 33.41));

        Assert.Equal((false, false), (area.IsShapeDemonstration, area.IsDeadlineDemonstration));
    }
}
