using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Notices;

/// <summary>Who wrote an objection down.</summary>
public enum ObjectionChannel
{
    /// <summary>Staff, for a villager who came or called.</summary>
    ByStaff,

    /// <summary>The villager, on the public page.</summary>
    Online,
}

/// <summary>What became of an objection. Stored by name.</summary>
public enum ObjectionOutcome
{
    /// <summary>采纳.</summary>
    Accepted,

    /// <summary>部分采纳.</summary>
    PartlyAccepted,

    /// <summary>不采纳, with the reason.</summary>
    NotAccepted,

    /// <summary>The person took it back.</summary>
    TakenBack,
}

/// <summary>An objection to a notice (异议): a case with a clock, from receipt to an answer that the villager can read.</summary>
public sealed class Objection : IVersioned, IBelongsToVillage
{
    public const int ReceiptMaxLength = 20;
    public const int TextMaxLength = 1000;
    public const int AnswerMaxLength = 2000;
    public const int FromMaxLength = 60;
    public const string PhonePurpose = "phone";

    private Objection() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>Of the notice; null where it is about an estate.</summary>
    public int? AreaId { get; private set; }
    public int NoticeId { get; private set; }

    /// <summary>The household it is about, once known.</summary>
    public int? HouseholdId { get; private set; }

    /// <summary>回执号: YY-2020-0001.</summary>
    public string Receipt { get; private set; } = "";

    /// <summary>Keyed hash of receipt and code, with which the villager reads the answer.</summary>
    public byte[] CodeIndex { get; private set; } = [];
    public ObjectionChannel Channel { get; private set; }

    /// <summary>As the person called himself; may be empty.</summary>
    public string? From { get; private set; }
    public byte[]? PhoneSealed { get; private set; }
    public string Text { get; private set; } = "";
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>是否受理告知期限.</summary>
    public DateOnly AcceptBy { get; private set; }

    /// <summary>答复期限.</summary>
    public DateOnly AnswerBy { get; private set; }
    public DateOnly? AcceptedOn { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public ObjectionOutcome? Outcome { get; private set; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }

    /// <summary>The next thing that must happen by its day; null when answered. A plain column for lists.</summary>
    public DateOnly? DueOn { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">No text, too late, or nobody to answer to.</exception>
    public static Objection File(PublicNotice notice, ObjectionFacts facts, ObjectionClock clock, string receipt, byte[] codeIndex, bool isDemonstration = false)
    {
        if (string.IsNullOrWhiteSpace(facts.Text))
        {
            throw new RefusedException(new ObjectionEmpty());
        }

        if (!notice.InForce || facts.ReceivedOn < notice.PostedOn || facts.ReceivedOn > notice.ObjectUntil)
        {
            throw new RefusedException(new ObjectionOutsidePeriod(notice.Number, notice.PostedOn, notice.ObjectUntil));
        }

        return new()
        {
            VillageCode = notice.VillageCode, AreaId = notice.AreaId, NoticeId = notice.Id, HouseholdId = facts.HouseholdId, Receipt = receipt, CodeIndex = codeIndex,
            Channel = facts.Channel, From = string.IsNullOrWhiteSpace(facts.From) ? null : facts.From.Trim(), PhoneSealed = facts.PhoneSealed, Text = facts.Text.Trim(),
            ReceivedOn = facts.ReceivedOn, AcceptBy = clock.AcceptBy, AnswerBy = clock.AnswerBy, DueOn = clock.AcceptBy, IsDemonstration = isDemonstration,
        };
    }

    /// <summary>受理: the person was told that it is being looked into.</summary>
    /// <exception cref="RefusedException">Accepted or answered already, or a wrong day.</exception>
    public void Accept(DateOnly on, DateOnly today)
    {
        Check(on, today);
        if (AcceptedOn is not null)
        {
            throw new RefusedException(new ObjectionAcceptedAlready(Receipt));
        }

        (AcceptedOn, DueOn) = (on, AnswerBy);
    }

    /// <summary>Says which household it is about.</summary>
    public void Concern(int householdId) => HouseholdId = householdId;

    /// <summary>答复.</summary>
    /// <exception cref="RefusedException">Answered already, no words, or a wrong day.</exception>
    public void Reply(DateOnly on, DateOnly today, ObjectionOutcome outcome, string? answer, string by)
    {
        Check(on, today);
        if (string.IsNullOrWhiteSpace(answer))
        {
            throw new RefusedException(new AnswerEmpty());
        }

        (AnsweredOn, Outcome, Answer, AnsweredBy, DueOn) = (on, outcome, answer.Trim(), by, null);
        AcceptedOn ??= on;
    }

    public bool IsOverdueOn(DateOnly today) => DueOn < today;

    private void Check(DateOnly on, DateOnly today)
    {
        if (AnsweredOn is not null)
        {
            throw new RefusedException(new ObjectionAnsweredAlready(Receipt));
        }

        if (on < ReceivedOn || on > today)
        {
            throw new RefusedException(new ObjectionActOnWrongDay(ReceivedOn, on));
        }
    }
}

/// <summary>What is written down about an objection.</summary>
public sealed record ObjectionFacts(ObjectionChannel Channel, string? From, byte[]? PhoneSealed, int? HouseholdId, string Text, DateOnly ReceivedOn);

/// <summary>The last days by which to say that it was taken up, and to answer.</summary>
public sealed record ObjectionClock(DateOnly AcceptBy, DateOnly AnswerBy);
