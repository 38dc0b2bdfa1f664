using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Aftercare;

public sealed class RegistrationTests
{
    private static readonly DateOnly Keys = Some.March.AddDays(14);
    private static readonly RegistrationPapers Papers = new("CH-1", true, null, "征收安置免征", "DSK-2020-0001", "老证 1");

    private static Allocation HandedOver()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.Receive(statement.Net, Some.March.AddDays(12), "YS1", Some.Clerk, InstalmentTerms.AtOnce);
        allocation.HandOver(Keys);
        return allocation;
    }

    [Fact]
    public void A_certificate_is_issued_step_by_step_and_ends_the_case()
    {
        var allocation = HandedOver();
        var registration = Registration.Begin(allocation);
        Assert.Equal(RegistrationState.Preparing, registration.State);
        Refused.With<RegistrationPapersMissing>(() => registration.Submit(Keys, Keys.AddDays(42)));
        registration.FileAway(Papers);
        Assert.Equal(RegistrationState.Ready, registration.State);
        Refused.With<RegistrationNotSubmitted>(() => registration.Issue(Keys, "证 1"));
        registration.Submit(Keys.AddDays(1), Keys.AddDays(43));
        Refused.With<RegistrationSubmitted>(() => registration.FileAway(Papers));
        Refused.With<RegistrationWordMissing>(() => registration.Issue(Keys.AddDays(9), " "));
        Refused.With<RegistrationTooEarly>(() => registration.Issue(Keys, "证 1"));
        registration.Issue(Keys.AddDays(9), "证 1");
        Assert.Equal((RegistrationState.OldStands, Keys.AddDays(9)), (registration.State, allocation.RegisteredOn!.Value));
        Refused.With<RegistrationIssued>(() => registration.Issue(Keys.AddDays(9), "证 2"));
        registration.CancelOld(Keys.AddDays(10));

        Assert.Equal(RegistrationState.Done, registration.State);
        Refused.With<RegistrationOldNotThere>(() => registration.CancelOld(Keys.AddDays(11)));
    }

    [Fact]
    public void No_certificate_before_the_keys() => Refused.With<RegistrationBeforeKeys>(() => Registration.Begin(Some.Allocation()));

    [Fact]
    public void Tax_is_paid_by_a_voucher_or_exempt_on_a_basis()
    {
        var registration = Registration.Begin(HandedOver());
        Refused.With<RegistrationTaxWithoutBasis>(() => registration.FileAway(Papers with { TaxBasis = null }));
        Refused.With<RegistrationTaxWithoutBasis>(() => registration.FileAway(Papers with { IsTaxExempt = false, Tax = Money.FromYuan(1m), TaxBasis = " " }));
        Refused.With<RegistrationTaxMissing>(() => registration.FileAway(Papers with { IsTaxExempt = false }));
        Refused.With<RegistrationTaxNegative>(() => registration.FileAway(Papers with { IsTaxExempt = false, Tax = Money.FromYuan(-1m) }));
        registration.FileAway(Papers with { IsTaxExempt = false, Tax = Money.FromYuan(1_200m), TaxBasis = "完税 1" });

        Assert.Equal(RegistrationState.Ready, registration.State);
    }

    [Fact]
    public void A_visit_is_written_up_and_not_before_the_keys()
    {
        var allocation = HandedOver();

        Refused.With<FollowUpWithoutResult>(() => FollowUpVisit.Record(allocation, 6, Some.Today, " ", true, null, Some.Clerk));
        Refused.With<RegistrationTooEarly>(() => FollowUpVisit.Record(allocation, 6, Keys.AddDays(-1), "好", true, null, Some.Clerk));
        Refused.With<RegistrationBeforeKeys>(() => FollowUpVisit.Record(Some.Allocation(), 6, Some.Today, "好", true, null, Some.Clerk));
        Assert.Equal(6, FollowUpVisit.Record(allocation, 6, Some.Today, "好", true, null, Some.Clerk).Months);
    }

    [Theory]
    [InlineData("100.00", true)]
    [InlineData("100.01", false)]
    public void No_more_is_handed_on_than_was_collected(string yuan, bool passes)
    {
        var remit = new Remitted("DJ-2020-0001", "维修资金", Money.FromYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)), Some.Today, "基金中心", "wx1");
        FundRemittance Remit() => FundRemittance.Of(Some.Village, remit, Money.FromYuan(100m), Some.Accountant);

        if (passes)
        {
            Assert.Equal("WX1", Remit().BankSlip);
        }
        else
        {
            Refused.With<RemittanceAboveLeft>(() => Remit());
        }
    }
}
