using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Compensation;

/// <summary>An agreement is drawn up from a checked sheet, frozen by signing, and changed by a supplement alone.</summary>
public sealed class AgreementTests
{
    private static readonly DateOnly Today = Sample.Today;

    [Fact]
    public void Signing_freezes_lines_total_and_seal()
    {
        var agreement = Signed();

        Assert.Equal(("591,801.60", AgreementStatus.Signed, true), (agreement.Total.ToString(), agreement.Status, agreement.InForce));
        Assert.Equal(agreement.Total, agreement.Cash + agreement.ByArea + agreement.SetOff);
        Assert.True(AgreementSeal.Holds(agreement));
        Refused.With<AgreementStepNotAllowed>(() => agreement.Sign(Some.SignOn, Today));
        Refused.With<AgreementStepNotAllowed>(() => agreement.Complete(Some.AgreementTerms with { Payee = "别人" }, null));
    }

    [Fact]
    public void A_seal_breaks_when_a_line_or_a_word_is_another()
    {
        var agreement = Signed();
        typeof(AgreementLine).GetProperty(nameof(AgreementLine.Amount))!.SetValue(agreement.Lines[1], Money.FromYuan(1m));
        Assert.False(AgreementSeal.Holds(agreement));

        agreement = Signed();
        typeof(CompensationAgreement).GetProperty(nameof(CompensationAgreement.Terms))!.SetValue(agreement, Some.AgreementTerms with { PayeeBank = "别的银行" });
        Assert.False(AgreementSeal.Holds(agreement));
    }

    [Fact]
    public void Only_a_checked_sheet_of_an_appraised_household_becomes_an_agreement()
    {
        var household = Sample.At(HouseholdStatus.Appraised);
        var unchecked_ = CompensationSheet.Prepare(household, Some.Policy(), Some.Input, "经办", Some.SignOn);

        Refused.With<SheetNotChecked>(() => CompensationAgreement.Draw(household, unchecked_, Some.Draft()));
        Refused.With<StepNotAllowed>(() => CompensationAgreement.Draw(Sample.At(HouseholdStatus.Surveyed), Some.Sheet(household), Some.Draft()));
        Refused.With<StepNotAllowed>(() => CompensationAgreement.Draw(Sample.At(HouseholdStatus.Signed), Some.Sheet(household), Some.Draft()));
    }

    [Fact]
    public void A_sheet_is_checked_by_another_person_and_a_change_takes_the_check_away()
    {
        var sheet = CompensationSheet.Prepare(Sample.At(HouseholdStatus.Appraised), Some.Policy(), Some.Input, "经办", Some.SignOn);
        Refused.With<SheetCheckedByItsMaker>(() => sheet.Check("经办", Some.SignOn));
        sheet.Check("书记", Some.SignOn);
        Assert.True(sheet.IsChecked);

        sheet.Revise(Some.Policy(), Some.Input with { Persons = 5 }, "经办", Some.SignOn);

        Assert.False(sheet.IsChecked);
        Assert.Equal(("581,355.20", "591,801.60"), (sheet.MoneyTotal.ToString(), sheet.ExchangeTotal.ToString()));
    }

    [Theory]
    [InlineData("甲方", "PartyA")]
    [InlineData("产权证号", "Certificate")]
    [InlineData("收款人", "PayeeBank")]
    [InlineData("安置房地点", "Homes")]
    public void What_article_25_wants_must_be_there_before_signing(string label, string field)
    {
        var terms = Some.AgreementTerms with { };
        typeof(AgreementTerms).GetProperty(field)!.SetValue(terms, "");
        var agreement = CompensationAgreement.Draw(Sample.At(HouseholdStatus.Appraised), Some.Sheet(Sample.At(HouseholdStatus.Appraised)), Some.Draft(terms: terms));

        Assert.Contains(agreement.Missing, m => m.StartsWith(label, StringComparison.Ordinal));
        Refused.With<AgreementIncomplete>(() => agreement.Sign(Some.SignOn, Today));
        agreement.Complete(Some.AgreementTerms, null);
        agreement.Sign(Some.SignOn, Today);
    }

    [Fact]
    public void A_supplement_holds_all_lines_anew_and_says_what_changes()
    {
        var (household, first) = (Sample.At(HouseholdStatus.Signed), Signed());
        var more = Some.Input with { Items = [.. Some.Input.Items, new(CompensationCode.Attachment, "水井", 1)] };
        var supplement = CompensationAgreement.Supplement(first, household, Some.Sheet(household, more),
            Some.Draft(Some.Of(CompensationMethod.Exchange, more), number: "BCXY-2020-0002"), "漏登水井一口");
        supplement.Sign(Some.SignOn.AddDays(9), Today, first);

        Assert.Equal((1, "591,801.60", "593,001.60", "1,200.00"), (supplement.Sequence, supplement.Before.ToString(), supplement.Total.ToString(), supplement.Delta.ToString()));
        Assert.Equal((false, true), (first.InForce, supplement.InForce));
        Assert.True(AgreementSeal.Holds(first));
        household.AgreeAnew(supplement.Total);
        Assert.Equal("593,001.60", household.Compensation!.Value.ToString());

        supplement.MakeVoid(Today, "井已另行补偿");
        first.CountAgain();
        Assert.Equal((true, false, AgreementStatus.Void), (first.InForce, supplement.InForce, supplement.Status));
    }

    [Fact]
    public void A_supplement_needs_a_signed_agreement_a_cause_a_change_and_the_same_method()
    {
        var (household, first) = (Sample.At(HouseholdStatus.Signed), Signed());
        var drawn = CompensationAgreement.Draw(Sample.At(HouseholdStatus.Appraised), Some.Sheet(household), Some.Draft());
        void Try(CompensationAgreement latest, AgreementDraft draft, string? cause) =>
            CompensationAgreement.Supplement(latest, household, Some.Sheet(household), draft, cause);

        Refused.With<NothingToSupplement>(() => Try(drawn, Some.Draft(), "漏登"));
        Refused.With<SupplementNeedsCause>(() => Try(first, Some.Draft(), " "));
        Refused.With<SupplementChangesNothing>(() => Try(first, Some.Draft(), "漏登"));
        Refused.With<SupplementKeepsMethod>(() => Try(first, Some.Draft(Some.Of(CompensationMethod.Money)), "改选货币"));
    }

    [Fact]
    public void A_void_agreement_keeps_its_number_and_its_reason()
    {
        var agreement = Signed();
        Refused.With<VoidAgreementNeedsReason>(() => agreement.MakeVoid(Today, " "));

        agreement.MakeVoid(Today, "面积录错");

        Assert.Equal(("BCXY-2020-0001", "面积录错", false), (agreement.Number, agreement.VoidReason, agreement.InForce));
        Refused.With<AgreementStepNotAllowed>(() => agreement.MakeVoid(Today, "再作废"));
        Refused.With<AgreementStepNotAllowed>(() => agreement.Sign(Some.SignOn, Today));
    }

    internal static CompensationAgreement Signed()
    {
        var household = Sample.At(HouseholdStatus.Appraised);
        var agreement = CompensationAgreement.Draw(household, Some.Sheet(household), Some.Draft());
        agreement.Sign(Some.SignOn, Today);
        return agreement;
    }
}
