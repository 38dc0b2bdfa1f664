using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition.Compensation;

/// <summary>A supplement after the last settlement statement says where its set-off goes: into the money, and never out of what is paid already.</summary>
public sealed class SetOffAfterStatementsTests
{
    private static readonly CompensationAgreement Before = AgreementTests.Signed();

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    private static Money Carried(decimal change, decimal cash, StatementsOfHousehold statements) =>
        SetOffAfterStatements.Carried(Before, Before.SetOff + Yuan(change), Yuan(cash), statements, "BCXY-2020-0099");

    [Fact]
    public void While_a_statement_is_to_come_the_set_off_stays_a_set_off() =>
        Assert.Equal(Money.Zero, Carried(3_000, 0, new(AllIssued: false, "FGC-2020-0001", Money.Zero)));

    [Fact]
    public void Once_every_home_has_its_statement_what_is_added_is_paid_in_money() =>
        Assert.Equal(Yuan(3_000), Carried(3_000, 0, new(AllIssued: true, "FGC-2020-0001", Money.Zero)));

    [Fact]
    public void What_is_taken_away_lowers_what_is_still_to_be_paid() =>
        Assert.Equal(Yuan(-3_000), Carried(-3_000, 10_000, new(AllIssued: true, "FGC-2020-0001", Yuan(7_000))));

    [Fact]
    public void What_would_have_to_be_asked_back_is_refused_with_both_figures()
    {
        var refused = Refused.With<SupplementTakesBackCredit>(() => Carried(-3_000, 10_000, new(AllIssued: true, "FGC-2020-0001", Yuan(7_000.01m))));
        Assert.Equal((Yuan(3_000), Yuan(7_000), Yuan(7_000.01m)), (refused.Less, refused.Cash, refused.Paid));
    }
}
