using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings;

/// <summary>How a finding stands. Stored by name.</summary>
public enum FindingStatus
{
    /// <summary>待核签.</summary>
    Open,

    /// <summary>已核签.</summary>
    SignedOff,

    /// <summary>已消除: the records agree again.</summary>
    Gone,
}

/// <summary>What the supervision committee says of a finding (核签意见).</summary>
public enum FindingVerdict
{
    /// <summary>属实，有说明: the records are right and there is a reason.</summary>
    Explained,

    /// <summary>确有问题，要整改.</summary>
    MustBePutRight,
}

/// <summary>Something that does not add up, kept until the village supervision committee (村务监督委员会) has signed it off.</summary>
/// <remarks>
/// The same records under the same check are the same finding for ever, so what was said of it stays with it. If they say something else
/// later, the sign-off no longer covers them and the finding is open again; what had been signed stays in the audit trail.
/// </remarks>
public sealed class Finding : IVersioned, IBelongsToVillage
{
    public const int CheckMaxLength = 30;
    public const int SentenceMaxLength = 300;
    public const int ExplanationMaxLength = 500;
    public const int DocumentMaxLength = 100;
    public const int NameMaxLength = 60;
    public const int HashLength = 64;

    private Finding() { }

    public static Finding Of(string check, Doubt doubt, DateOnly on)
    {
        var finding = new Finding { VillageCode = doubt.VillageCode, Check = check, Identity = doubt.IdentityUnder(check), FoundOn = on };
        finding.Take(doubt, on);
        return finding;
    }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>The check's code.</summary>
    public string Check { get; private set; } = "";

    /// <summary>SHA-256 over the check and the records concerned.</summary>
    public string Identity { get; private set; } = "";
    public string Sentence { get; private set; } = "";

    /// <summary>The records and what they say, as JSON; see <see cref="Doubt.Read"/>.</summary>
    public string Evidence { get; private set; } = "[]";

    /// <summary>SHA-256 over sentence and evidence: another one means that the records say something else.</summary>
    public string EvidenceHash { get; private set; } = "";
    public FindingStatus Status { get; private set; }

    /// <summary>首次发现.</summary>
    public DateOnly FoundOn { get; private set; }

    /// <summary>The day on which the evidence last changed.</summary>
    public DateOnly ChangedOn { get; private set; }

    /// <summary>It had been signed off, and the records changed afterwards.</summary>
    public bool IsReopened { get; private set; }
    public FindingVerdict? Verdict { get; private set; }
    public string? Explanation { get; private set; }

    /// <summary>The paper the explanation rests on: 会议记录, 证明 with its number.</summary>
    public string? Document { get; private set; }
    public string? SignedBy { get; private set; }
    public DateOnly? SignedOn { get; private set; }
    public int Version { get; private set; }

    /// <summary>The check found it again.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool SeeAgain(Doubt doubt, DateOnly on)
    {
        if (Status != FindingStatus.Gone && EvidenceHash == doubt.EvidenceHash)
        {
            return false;
        }

        if (Status == FindingStatus.SignedOff || SignedOn is not null)
        {
            IsReopened = true;
            (Verdict, SignedBy, SignedOn) = (null, null, null); // explanation and document stay, for the next signer to read
        }

        Take(doubt, on);
        return true;
    }

    /// <summary>The check no longer finds it.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Vanish(DateOnly on)
    {
        if (Status == FindingStatus.Gone)
        {
            return false;
        }

        (Status, ChangedOn) = (FindingStatus.Gone, on);
        return true;
    }

    /// <summary>核签.</summary>
    /// <param name="signOff">What is said.</param>
    /// <param name="by">The signer.</param>
    /// <param name="hasWrittenEvidence">The signer has entered or changed one of the records concerned.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="RefusedException">Not open, the signer's own work, or no explanation.</exception>
    public void SignOff(FindingSignOff signOff, string by, bool hasWrittenEvidence, DateOnly on)
    {
        Refusal? why = Status != FindingStatus.Open ? new FindingNotOpen(Status)
            : hasWrittenEvidence ? new SignerIsMaker()
            : string.IsNullOrWhiteSpace(signOff.Explanation) ? new FindingNeedsExplanation()
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        (Status, Verdict, SignedBy, SignedOn, IsReopened) = (FindingStatus.SignedOff, signOff.Verdict, by, on, false);
        Explanation = signOff.Explanation!.Trim();
        Document = string.IsNullOrWhiteSpace(signOff.Document) ? null : signOff.Document.Trim();
    }

    private void Take(Doubt doubt, DateOnly on)
    {
        Sentence = doubt.Sentence.Length > SentenceMaxLength ? doubt.Sentence[..SentenceMaxLength] : doubt.Sentence;
        (Evidence, EvidenceHash, Status, ChangedOn) = (doubt.EvidenceText, doubt.EvidenceHash, FindingStatus.Open, on);
    }
}

/// <summary>What a signer says of a finding.</summary>
public sealed record FindingSignOff(FindingVerdict Verdict, string? Explanation, string? Document);

public sealed record FindingNotOpen(FindingStatus Status) : Refusal($"这条疑点{Status.Label()}，不用再签。");

/// <summary>Who entered the records can't be the one who says that they are right.</summary>
public sealed record SignerIsMaker() : Refusal("您登记或修改过这条疑点涉及的记录，不能由您核签，请由别人核签。");

public sealed record FindingNeedsExplanation() : Refusal("请写明核实的情况，再签。");

/// <summary>The words the screens use.</summary>
public static class FindingWords
{
    public static string Label(this FindingStatus status) => status switch
    {
        FindingStatus.Open => "待核签",
        FindingStatus.SignedOff => "已核签",
        FindingStatus.Gone => "已消除",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Label(this FindingVerdict verdict) => verdict switch
    {
        FindingVerdict.Explained => "情况属实，有说明",
        FindingVerdict.MustBePutRight => "确有问题，要整改",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
