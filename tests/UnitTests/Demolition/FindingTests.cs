using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Demolition;

public sealed class FindingTests
{
    private static readonly DateOnly Monday = new(2020, 10, 26);
    private static readonly DateOnly Tuesday = new(2020, 10, 27);
    private static readonly FindingSignOff Explained = new(FindingVerdict.Explained, "兄弟合用一部电话", "监委会会议记录");

    private static Doubt DoubtOf(string says = "电话相同", params int[] households) => new(1, "两户同一电话",
        [.. (households.Length == 0 ? [1, 2] : households).Select(h => new EvidenceLine("Household", h, h, $"D03-{h:000}", says))]);

    [Fact]
    public void The_same_records_under_the_same_check_are_the_same_finding_in_any_order() =>
        Assert.Equal(DoubtOf(households: [1, 2]).IdentityUnder("same-phone"), DoubtOf("别的", 2, 1).IdentityUnder("same-phone"));

    [Fact]
    public void Other_records_or_another_check_are_another_finding()
    {
        Assert.NotEqual(DoubtOf(households: [1, 2]).IdentityUnder("same-phone"), DoubtOf(households: [1, 3]).IdentityUnder("same-phone"));
        Assert.NotEqual(DoubtOf().IdentityUnder("same-phone"), DoubtOf().IdentityUnder("person-twice"));
    }

    [Fact]
    public void What_was_signed_stays_signed_while_the_records_say_the_same()
    {
        var finding = Signed();

        Assert.False(finding.SeeAgain(DoubtOf(), Tuesday));
        Assert.Equal(FindingStatus.SignedOff, finding.Status);
    }

    [Fact]
    public void Changed_evidence_opens_a_signed_finding_again_and_keeps_what_was_said()
    {
        var finding = Signed();

        Assert.True(finding.SeeAgain(DoubtOf("又多一户"), Tuesday));
        Assert.Equal((FindingStatus.Open, true, null, "兄弟合用一部电话", Monday), (finding.Status, finding.IsReopened, finding.SignedBy, finding.Explanation, finding.FoundOn));
    }

    [Fact]
    public void What_is_gone_and_comes_back_is_open_again()
    {
        var finding = Signed();
        Assert.True(finding.Vanish(Tuesday));

        Assert.True(finding.SeeAgain(DoubtOf(), Tuesday));
        Assert.Equal((FindingStatus.Open, true), (finding.Status, finding.IsReopened));
    }

    [Fact]
    public void Who_entered_the_records_can_not_sign() => Refused.With<SignerIsMaker>(() => Finding.Of("same-phone", DoubtOf(), Monday).SignOff(Explained, "王", hasWrittenEvidence: true, Monday));

    [Fact]
    public void Nothing_is_signed_without_an_explanation() =>
        Refused.With<FindingNeedsExplanation>(() => Finding.Of("same-phone", DoubtOf(), Monday).SignOff(Explained with { Explanation = " " }, "王", hasWrittenEvidence: false, Monday));

    [Fact]
    public void What_is_signed_or_gone_is_not_signed_again()
    {
        Refused.With<FindingNotOpen>(() => Signed().SignOff(Explained, "李", hasWrittenEvidence: false, Tuesday));
        var gone = Finding.Of("same-phone", DoubtOf(), Monday);
        gone.Vanish(Tuesday);
        Refused.With<FindingNotOpen>(() => gone.SignOff(Explained, "李", hasWrittenEvidence: false, Tuesday));
    }

    private static Finding Signed()
    {
        var finding = Finding.Of("same-phone", DoubtOf(), Monday);
        finding.SignOff(Explained, "王主任", hasWrittenEvidence: false, Monday);
        return finding;
    }
}
