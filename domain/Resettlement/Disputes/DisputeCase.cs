using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Disputes;

/// <summary>A dispute about a home (争议案件), with its clock: who deals with it, on which level, until when, what was said and how it ended.</summary>
/// <remarks>
/// While it is open the home stays as it is: <see cref="Allocation.RefuseInDispute"/>. An allocation has one open case. A case that comes up
/// again is a new one that names the one before it. A petition (信访) is answered within 15 days and finished within 60
/// (信访工作条例 2022), or is put off once, for a reason that the petitioner is told; the day counts are dated rules.
/// </remarks>
public sealed class DisputeCase : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int PersonMaxLength = 60;
    public const int TextMaxLength = 400;

    private readonly List<DisputeRecord> _records = [];

    private DisputeCase() { }

    public int Id { get; private set; }

    /// <summary>ZY-2020-0007.</summary>
    public string Number { get; private set; } = "";
    public int AllocationId { get; private set; }
    public Allocation Allocation { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public DisputeReason Reason { get; private set; }
    public DisputeSource Source { get; private set; }

    /// <summary>诉求: what the household wants.</summary>
    public string Claim { get; private set; } = "";
    public DisputeLevel Level { get; private set; }

    /// <summary>责任人.</summary>
    public string Owner { get; private set; } = "";
    public DisputeStatus Status { get; private set; }
    public DateOnly OpenedOn { get; private set; }
    public string OpenedBy { get; private set; } = "";

    /// <summary>受理告知期限 of a petition.</summary>
    public DateOnly? AcceptBy { get; private set; }

    /// <summary>受理告知.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>办结期限 on this level.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Of a petition that was put off (延期): the last day before that; null if it never was.</summary>
    public DateOnly? ExtendedFrom { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>How it ended and what follows from it (处理结果).</summary>
    public string? Effect { get; private set; }

    /// <summary>The case that came up again.</summary>
    public int? ReopensId { get; private set; }

    /// <summary>The objection (公示异议) it came from.</summary>
    public int? ObjectionId { get; private set; }

    /// <summary>The villager's word (村民反映) it came from.</summary>
    public int? WordId { get; private set; }
    public IReadOnlyList<DisputeRecord> Records => _records;
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => Status == DisputeStatus.Open;

    public bool IsPetition => Source == DisputeSource.Petition;

    /// <exception cref="RefusedException">No claim or owner, the home went back, or another case is open about it.</exception>
    public static DisputeCase Open(Allocation allocation, DisputeOpening opening, Signer by)
    {
        if (allocation.Stage == AllocationStage.Released)
        {
            throw new RefusedException(new AllocationStepNotAllowed(allocation.Number, allocation.Stage, allocation.Stage));
        }

        if (allocation.DisputeNumber is { } open)
        {
            throw new RefusedException(new DisputeOpenAlready(allocation.Number, open));
        }

        var dispute = new DisputeCase
        {
            Number = opening.Number, Allocation = allocation, AllocationId = allocation.Id, VillageCode = allocation.VillageCode, Reason = opening.Reason, Source = opening.Source,
            Claim = Required(opening.Claim, "诉求"), Level = opening.Level, Owner = Required(opening.Owner, "责任人"), OpenedOn = opening.On, OpenedBy = by.Name,
            AcceptBy = opening.Source == DisputeSource.Petition ? opening.AcceptBy : null, DueOn = opening.DueOn, IsDemonstration = opening.IsDemonstration,
            ObjectionId = opening.Origin?.ObjectionId, WordId = opening.Origin?.WordId,
        };
        allocation.EnterDispute(opening.Number, opening.Reason);
        return dispute;
    }

    /// <summary>重新立案: the same matter comes up again.</summary>
    /// <exception cref="RefusedException">It is still open, and as <see cref="Open"/>.</exception>
    public static DisputeCase Reopen(DisputeCase before, DisputeOpening opening, Signer by)
    {
        if (before.IsOpen)
        {
            throw new RefusedException(new DisputeOpenAlready(before.Allocation.Number, before.Number));
        }

        var again = Open(before.Allocation, opening, by);
        again.ReopensId = before.Id;
        return again;
    }

    /// <summary>受理告知: the petitioner has been told that it was taken up.</summary>
    /// <exception cref="RefusedException">Closed, not a petition, told already, or too early.</exception>
    public void Accept(DateOnly on, Signer by)
    {
        RefuseStep(on);
        if (!IsPetition || AcceptedOn is not null)
        {
            throw new RefusedException(new DisputeNotToAccept(Number));
        }

        AcceptedOn = on;
        _records.Add(new(this, new(DisputeAct.Accepted, on, by.Name, "已书面告知受理"), by));
    }

    /// <summary>调解记录.</summary>
    /// <exception cref="RefusedException">Closed, nobody present, nothing said, or too early.</exception>
    public DisputeRecord Mediate(DateOnly on, string? who, string? said, bool agreed, Signer by)
    {
        RefuseStep(on);
        var record = new DisputeRecord(this, new(agreed ? DisputeAct.MediatedAgreed : DisputeAct.Mediated, on, Required(who, "参加人"), Required(said, "调解经过")), by);
        _records.Add(record);
        return record;
    }

    /// <summary>提级: a higher level takes it over, with an owner and a term of its own.</summary>
    /// <exception cref="RefusedException">Closed, not a higher level, no owner or reason, or too early.</exception>
    public void Escalate(DisputeLevel to, DateOnly on, string? owner, DateOnly dueOn, string? why, Signer by)
    {
        RefuseStep(on);
        if (to <= Level)
        {
            throw new RefusedException(new DisputeLevelNotHigher(Number, Level, to));
        }

        (Level, Owner) = (to, Required(owner, "责任人"));
        DueOn = IsPetition ? DueOn : dueOn; // the clock of a petition runs on
        _records.Add(new(this, new(DisputeAct.Escalated, on, Owner, $"提到{to.Label()}：{Required(why, "提级原因")}"), by));
    }

    /// <summary>延期: a complicated petition gets more time, once; the petitioner is told why.</summary>
    /// <exception cref="RefusedException">Closed, not a petition, not accepted yet, put off before, out of time already, too long, a word is missing, or too early.</exception>
    public void Extend(DisputeExtension extension, Signer by)
    {
        RefuseStep(extension.On);
        Refusal? why = !IsPetition || AcceptedOn is null || ExtendedFrom is not null ? new DisputeNotToExtend(Number)
            : extension.On > DueOn ? new DisputeExtensionTooLate(Number, DueOn)
            : extension.Days < 1 || extension.Days > extension.Most ? new DisputeExtensionTooLong(Number, extension.Days, extension.Most)
            : extension.ToldOn < extension.On ? new DisputeStepTooEarly(Number, extension.ToldOn, extension.On)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        var (reason, told) = (Required(extension.Why, "延期理由"), Required(extension.Told, "告知方式"));
        (ExtendedFrom, DueOn) = (DueOn, DueOn.AddDays(extension.Days));
        _records.Add(new(this, new(DisputeAct.Extended, extension.On, by.Name, $"延长 {extension.Days} 天，办结期限改为 {DueOn:yyyy-MM-dd}：{reason}"), by));
        _records.Add(new(this, new(DisputeAct.ExtensionTold, extension.ToldOn, told, $"已把延期和理由告知信访人：{reason}"), by));
    }

    /// <summary>督办提醒 to the owner, by the street or the secretary.</summary>
    /// <exception cref="RefusedException">Closed, no words, or too early.</exception>
    public void Remind(DateOnly on, string? words, Signer by)
    {
        RefuseStep(on);
        _records.Add(new(this, new(DisputeAct.Reminded, on, Owner, Required(words, "提醒内容")), by));
    }

    /// <summary>办结: the home is free to move again.</summary>
    /// <param name="outcome">Anything but open.</param>
    /// <param name="on">The day.</param>
    /// <param name="effect">What follows from it.</param>
    /// <param name="by">Who closed it.</param>
    /// <exception cref="RefusedException">Closed already, agreed without a record of mediation that says so, no effect, or too early.</exception>
    public void Close(DisputeStatus outcome, DateOnly on, string? effect, Signer by)
    {
        RefuseStep(on);
        if (!Status.CanBecome(outcome))
        {
            throw new RefusedException(new DisputeStepNotAllowed(Number, Status, outcome));
        }

        if (outcome == DisputeStatus.Agreed && !_records.Exists(r => r.Act == DisputeAct.MediatedAgreed))
        {
            throw new RefusedException(new DisputeNotAgreed(Number));
        }

        (Status, ClosedOn, Effect) = (outcome, on, Required(effect, "处理结果"));
        _records.Add(new(this, new(DisputeAct.Closed, on, by.Name, $"{outcome.Label()}：{Effect}"), by));
        Allocation.LeaveDispute();
    }

    /// <summary>逾期: of the two days that count, the one that is open.</summary>
    public DateOnly? ClockOn => !IsOpen ? null : AcceptBy is { } accept && AcceptedOn is null && accept < DueOn ? accept : DueOn;

    private void RefuseStep(DateOnly on)
    {
        if (!IsOpen)
        {
            throw new RefusedException(new DisputeClosed(Number, Status));
        }

        var last = _records.Select(r => r.On).Append(OpenedOn).Max();
        if (on < last)
        {
            throw new RefusedException(new DisputeStepTooEarly(Number, on, last));
        }
    }

    private static string Required(string? text, string what) => text?.Trim() is { Length: > 0 and <= TextMaxLength } words
        ? words
        : throw new RefusedException(new DisputeWordMissing(what));
}
