using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.HouseholdFiles;

/// <summary>Acceptances, talks, inventory and the index of the file.</summary>
public sealed class RecordsTests
{
    private static readonly VacancyFacts Empty = new(Sample.Day(6), new(9, 30), 3, true, "120", "3400", null, "周验收", "吴验收", null);
    private static readonly DemolitionFacts Gone = new(Sample.Day(7), "示例拆除", "周验收", "吴验收", true, null);
    private static readonly AssetFacts Wall = new(AssetKind.Attachment, "att01", "围墙", "米", 12.5m, AssetCondition.Fair, null, "张丈量", Sample.Day(3));
    private static readonly ContactFacts Talk = new(Sample.Day(20), ContactWay.Visit, "朱包户", "王小明", "要求按住宅计面积", null, null, RemainingReason.AreaRecognition);

    [Fact]
    public void An_accepted_empty_house_takes_the_households_step()
    {
        var acceptance = Accept(Empty);

        Assert.Equal((HouseholdStatus.Vacated, 7, new TimeOnly(9, 30)), (acceptance.Household.Status, acceptance.OrderNumber, acceptance.AcceptedAt));
    }

    [Fact]
    public void An_empty_house_is_not_accepted_with_bills_open_no_keys_or_one_inspector()
    {
        Refused.With<UtilitiesNotSettled>(() => Accept(Empty with { UtilitiesSettled = false }));
        Refused.With<KeysMissing>(() => Accept(Empty with { Keys = 0 }));
        Refused.With<TwoInspectorsNeeded>(() => Accept(Empty with { SecondInspector = " 周验收 " }));
        Refused.With<WordsMissing>(() => Accept(Empty with { SecondInspector = "" }));
        Refused.With<AcceptedInFuture>(() => Accept(Empty with { On = Sample.Today, At = new(17, 1) }));
    }

    [Fact]
    public void Only_a_signed_household_is_accepted_as_empty() =>
        Refused.With<StepNotAllowed>(() => VacancyAcceptance.Accept(Sample.At(HouseholdStatus.Appraised), Empty, 1, Sample.Today, new(17, 0)));

    [Fact]
    public void An_old_sheet_is_put_on_record_with_the_day_that_was_recorded()
    {
        var demolished = Sample.At(HouseholdStatus.Demolished);

        Refused.With<AcceptanceNotAsRecorded>(() => VacancyAcceptance.Accept(demolished, Empty with { On = Sample.Day(6) }, 1, Sample.Today, new(17, 0)));
        VacancyAcceptance.Accept(demolished, Empty with { On = demolished.VacatedOn!.Value }, 1, Sample.Today, new(17, 0));

        Assert.Equal(HouseholdStatus.Demolished, demolished.Status);
    }

    [Fact]
    public void A_demolition_is_accepted_when_the_site_is_clear()
    {
        Refused.With<SiteNotCleared>(() => DemolitionAcceptance.Accept(Sample.At(HouseholdStatus.Vacated), Gone with { SiteCleared = false }, Sample.Today));

        Assert.Equal(HouseholdStatus.Demolished, DemolitionAcceptance.Accept(Sample.At(HouseholdStatus.Vacated), Gone, Sample.Today).Household.Status);
    }

    [Fact]
    public void Somebody_else_than_the_measurer_confirms_and_a_changed_line_is_confirmed_again()
    {
        var asset = HouseholdAsset.Record(Sample.Household(), Wall, Sample.Today);
        Refused.With<AssetConfirmedByMeasurer>(() => asset.Confirm("张丈量", Sample.Day(4), Sample.Today));
        Refused.With<AssetConfirmedBeforeMeasuring>(() => asset.Confirm("李复核", Sample.Day(2), Sample.Today));
        asset.Confirm("李复核", Sample.Day(4), Sample.Today);
        Assert.Equal(("ATT01", "李复核"), (asset.CatalogueCode, asset.ConfirmedBy));

        asset.Describe(Wall with { Quantity = 13m }, Sample.Today);

        Assert.Null(asset.ConfirmedOn);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1.005)]
    public void A_quantity_is_positive_with_at_most_two_decimals(double quantity) =>
        Refused.With<AssetQuantityNotPossible>(() => HouseholdAsset.Record(Sample.Household(), Wall with { Quantity = (decimal)quantity }, Sample.Today));

    [Fact]
    public void The_latest_talk_stands_for_the_household_and_one_written_down_late_does_not()
    {
        var household = Sample.Household();
        HouseholdContact.Record(household, Talk with { NextOn = Sample.Day(28) }, Sample.Today);
        HouseholdContact.Record(household, Talk with { On = Sample.Day(10), Reason = RemainingReason.Price }, Sample.Today);

        Assert.Equal((Sample.Day(20), Sample.Day(28), RemainingReason.AreaRecognition), (household.LastContactOn!.Value, household.NextContactOn!.Value, household.RemainingReason!.Value));
    }

    [Fact]
    public void An_appointment_is_not_before_the_talk() =>
        Refused.With<AppointmentBeforeTalk>(() => HouseholdContact.Record(Sample.Household(), Talk with { NextOn = Sample.Day(19) }, Sample.Today));

    [Fact]
    public void Completeness_counts_the_parts_that_are_due_by_now()
    {
        var index = FileIndex.Of(new(HouseholdStatus.Appraised, CompensationMethod.Undecided, false, new HashSet<FilePart> { FilePart.Identity }, new HashSet<FilePart> { FilePart.Survey, FilePart.Appraisal }));

        Assert.Equal((5, 3, 60), (index.Required, index.Present, index.Percent));
        Assert.Equal([FilePart.Title, FilePart.Recognition], index.Missing);
    }

    [Theory]
    [InlineData(HouseholdStatus.Registered, CompensationMethod.Undecided, false, 0)]
    [InlineData(HouseholdStatus.Surveyed, CompensationMethod.Undecided, true, 5)]
    [InlineData(HouseholdStatus.Settled, CompensationMethod.Money, false, 10)]
    [InlineData(HouseholdStatus.Settled, CompensationMethod.Exchange, false, 13)]
    public void What_is_required_follows_the_step_the_way_and_an_objection(HouseholdStatus status, CompensationMethod method, bool contested, int required) =>
        Assert.Equal(required, FileIndex.Of(new(status, method, contested, new HashSet<FilePart>(), new HashSet<FilePart>())).Required);

    [Fact]
    public void A_file_of_which_nothing_is_due_is_complete() =>
        Assert.Equal(100, FileIndex.Of(new(HouseholdStatus.Registered, CompensationMethod.Undecided, false, new HashSet<FilePart>(), new HashSet<FilePart>())).Percent);

    [Fact]
    public void Papers_have_pages() =>
        Refused.With<PagesNotPossible>(() => HouseholdFilePart.Receive(Sample.Household(), FilePart.Title, new(Sample.Day(2), 0, "档案室", null), Sample.Today));

    private static VacancyAcceptance Accept(VacancyFacts facts) => VacancyAcceptance.Accept(Sample.At(HouseholdStatus.Signed), facts, 7, Sample.Today, new(17, 0));
}
