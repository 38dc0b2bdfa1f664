using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>The notice to take over the new home (拿房通知): the last day of its deadline ends the transition fee.</summary>
/// <remarks>Who comes later by his own fault is not paid for it. A wrong notice is corrected with a reason; the audit trail keeps what it was.</remarks>
public sealed class TakeOverNotice : IVersioned, IBelongsToVillage
{
    private TakeOverNotice() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }
    public DateOnly NoticedOn { get; private set; }

    /// <summary>拿房期限, that day included.</summary>
    public DateOnly Deadline { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">The house is not empty yet, the household takes money, or the dates are in the wrong order.</exception>
    public static TakeOverNotice Give(Household household, DateOnly noticedOn, DateOnly deadline, DateOnly today, bool isDemonstration = false)
    {
        Refusal? why = household.Method != CompensationMethod.Exchange ? new NoHomeToTakeOver(household.Code)
            : household.VacatedOn is not { } vacated || noticedOn < vacated ? new NoticeBeforeVacating(household.Code)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        var notice = new TakeOverNotice { VillageCode = household.VillageCode, HouseholdId = household.Id, IsDemonstration = isDemonstration };
        notice.Correct(noticedOn, deadline, today);
        return notice;
    }

    /// <exception cref="RefusedException">The deadline lies before the notice, or the notice in the future.</exception>
    public void Correct(DateOnly noticedOn, DateOnly deadline, DateOnly today) => (NoticedOn, Deadline) =
        deadline < noticedOn ? throw new RefusedException(new NoticeDeadlineTooEarly(noticedOn, deadline))
        : noticedOn > today ? throw new RefusedException(new NoticeInFuture(noticedOn))
        : (noticedOn, deadline);
}

public sealed record NoHomeToTakeOver(string Household) : Refusal($"{Household} 不是产权调换，没有安置房可拿。");

public sealed record NoticeBeforeVacating(string Household) : Refusal($"{Household} 还没有腾空验收，或者通知日期早于腾空日期。");

public sealed record NoticeDeadlineTooEarly(DateOnly NoticedOn, DateOnly Deadline)
    : Refusal($"拿房期限 {Deadline:yyyy-MM-dd} 不能早于通知日期 {NoticedOn:yyyy-MM-dd}。");

public sealed record NoticeInFuture(DateOnly NoticedOn) : Refusal($"通知日期 {NoticedOn:yyyy-MM-dd} 还没有到。");
