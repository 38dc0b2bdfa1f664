using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>A person of a household (家庭成员); the head is one of them.</summary>
/// <remarks>
/// The identity number holds birth date and sex, so neither is a column of its own: they are read from the number by those who may see it.
/// Who came after the area's cut-off date (人口冻结日) is listed and not counted; who left or died stays in the file with the day.
/// </remarks>
public sealed class HouseholdMember : IVersioned, IBelongsToVillage
{
    public const int NoteMaxLength = 200;

    private HouseholdMember() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public string Name { get; private set; } = "";
    public MemberRelation Relation { get; private set; }
    public byte[]? IdNumberSealed { get; private set; }

    /// <summary>Finds the person in other households; null while the number is not known.</summary>
    public byte[]? IdNumberIndex { get; private set; }
    public byte[]? PhoneSealed { get; private set; }
    public byte[]? PhoneIndex { get; private set; }

    /// <summary>迁入日期: birth, marriage or registration in this household; null where it was never asked.</summary>
    public DateOnly? JoinedOn { get; private set; }

    /// <summary>迁出日期.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>去世日期.</summary>
    public DateOnly? DiedOn { get; private set; }

    public MemberStanding Standing { get; private set; }

    /// <summary>计入安置人口: follows from <see cref="Standing"/>; a column, so that heads can be counted in SQL.</summary>
    public bool IsCounted { get; private set; }

    /// <summary>The same number stands in another household too, and the policy lists that instead of refusing it (一人一户核查).</summary>
    public bool IsListedTwice { get; private set; }
    public string? Note { get; private set; }

    /// <summary>The person is invented.</summary>
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>Still of the household: neither left nor died.</summary>
    public bool IsPresent => LeftOn is null && DiedOn is null;

    /// <summary>The head as a member (户主), with the household's own name and numbers.</summary>
    public static HouseholdMember HeadOf(Household household, DateOnly? joinedOn = null)
    {
        var head = Of(household, MemberRelation.Head);
        head.FollowHead(household);
        head.JoinedOn = joinedOn;
        return head;
    }

    /// <exception cref="RefusedException">A faulty name, a second head, days that can't be, a note that is too long.</exception>
    public static HouseholdMember Register(Household household, MemberFacts facts, MemberIdentity identity, DateOnly? cutOff, DateOnly today)
    {
        var member = Of(household, facts.Relation);
        member.Identify(identity); // first: nobody counts without a number
        member.Describe(facts, cutOff, today);
        return member;
    }

    /// <exception cref="RefusedException">As for <see cref="Register"/>; also a counted person without an identity number.</exception>
    public void Describe(MemberFacts facts, DateOnly? cutOff, DateOnly today)
    {
        if ((facts.Relation == MemberRelation.Head) != (Relation == MemberRelation.Head))
        {
            throw new RefusedException(new OneHeadOnly());
        }

        CheckDays(facts, today);
        Name = Relation == MemberRelation.Head ? Name : PersonName.Require(facts.Name);
        (Relation, JoinedOn, LeftOn, DiedOn) = (facts.Relation, facts.JoinedOn, facts.LeftOn, facts.DiedOn);
        Note = Words.Optional("备注", facts.Note, NoteMaxLength);
        Judge(facts.Standing, cutOff);
    }

    /// <summary>The numbers, sealed; what is null stays as it was.</summary>
    public void Identify(MemberIdentity identity)
    {
        (IdNumberSealed, IdNumberIndex) = (identity.IdNumberSealed ?? IdNumberSealed, identity.IdNumberIndex ?? IdNumberIndex);
        (PhoneSealed, PhoneIndex) = (identity.PhoneSealed ?? PhoneSealed, identity.PhoneIndex ?? PhoneIndex);
    }

    /// <summary>Takes over name and numbers of the head after they were corrected on the household.</summary>
    public void FollowHead(Household household)
    {
        (Name, IdNumberSealed, IdNumberIndex) = (household.HeadName, household.IdNumberSealed, household.IdNumberIndex);
        (PhoneSealed, PhoneIndex) = (household.PhoneSealed, household.PhoneIndex);
    }

    /// <summary>认定: whether the person counts, and why. The days decide before any opinion.</summary>
    /// <exception cref="RefusedException">Counted although the person came after the cut-off, was gone before it, or has no identity number here.</exception>
    public void Judge(MemberStanding standing, DateOnly? cutOff)
    {
        if (standing.IsCounted() && DayReason(cutOff) is { } reason)
        {
            throw new RefusedException(new MemberNotCountable(Name, reason, cutOff!.Value));
        }

        if (standing.IsCounted() && IdNumberIndex is null)
        {
            throw new RefusedException(new CountedMemberNeedsIdNumber(Name));
        }

        Stand(DayReason(cutOff) ?? standing);
    }

    /// <summary>A new cut-off date: the days decide again; who was out because of the old date waits to be judged.</summary>
    public void FollowCutOff(DateOnly? cutOff)
    {
        var wasByDay = Standing is MemberStanding.AfterCutOff or MemberStanding.MovedAway or MemberStanding.Deceased;
        Stand(DayReason(cutOff) ?? (wasByDay ? MemberStanding.Pending : Standing));
    }

    /// <summary>Allows the second entry of one person and marks it for the check list.</summary>
    public void ListTwice() => IsListedTwice = true;

    public void MarkAsDemonstration() => IsDemonstration = true;

    /// <summary>Why the days alone keep the person from counting, or null.</summary>
    private MemberStanding? DayReason(DateOnly? cutOff) =>
        JoinedOn > cutOff ? MemberStanding.AfterCutOff
        : LeftOn <= cutOff ? MemberStanding.MovedAway
        : DiedOn <= cutOff ? MemberStanding.Deceased
        : null;

    private void Stand(MemberStanding standing) => (Standing, IsCounted) = (standing, standing.IsCounted());

    private static void CheckDays(MemberFacts facts, DateOnly today)
    {
        foreach (var (day, word) in new[] { (facts.JoinedOn, "迁入日期"), (facts.LeftOn, "迁出日期"), (facts.DiedOn, "去世日期") })
        {
            _ = day is { } on ? Words.NotInFuture(word, on, today) : default;
        }

        if (facts.LeftOn < facts.JoinedOn || facts.DiedOn < facts.JoinedOn)
        {
            throw new RefusedException(new MemberGoneBeforeJoining());
        }
    }

    private static HouseholdMember Of(Household household, MemberRelation relation) => new()
    {
        Household = household,
        HouseholdId = household.Id,
        VillageCode = household.VillageCode,
        Relation = relation,
    };
}

/// <summary>What can be changed about a member.</summary>
public sealed record MemberFacts(
    string Name, MemberRelation Relation, DateOnly? JoinedOn, DateOnly? LeftOn, DateOnly? DiedOn, MemberStanding Standing, string? Note);

/// <summary>The personal numbers of a member, sealed before they reach the entity; null for one that is not known.</summary>
public sealed record MemberIdentity(byte[]? IdNumberSealed, byte[]? IdNumberIndex, byte[]? PhoneSealed, byte[]? PhoneIndex)
{
    public static MemberIdentity Seal(PersonalDataVault vault, CitizenIdNumber? idNumber, PhoneNumber? phone) => new(
        idNumber is null ? null : vault.Seal(idNumber.Value, HouseholdIdentity.IdNumberPurpose),
        idNumber is null ? null : vault.BlindIndex(idNumber.Value, HouseholdIdentity.IdNumberPurpose),
        phone is null ? null : vault.Seal(phone.Value, HouseholdIdentity.PhonePurpose),
        phone is null ? null : vault.BlindIndex(phone.Value, HouseholdIdentity.PhonePurpose));
}
