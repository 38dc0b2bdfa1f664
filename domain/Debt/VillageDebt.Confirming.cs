using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Debt;

/// <content>From found to locked: list posted, objections answered, checked and locked.</content>
public sealed partial class VillageDebt
{
    /// <summary>张榜公布, for the first time or, with the proof that answers an objection, again.</summary>
    /// <exception cref="RefusedException">
    /// Not the step that comes next (<see cref="DebtStepNotAllowed"/>), before the debt was registered, or an objection without proof
    /// (<see cref="ObjectionNeedsProof"/>).
    /// </exception>
    public void Post(DateOnly on, string? proofReference = null)
    {
        var answered = Status == DebtStatus.Objected;
        if (answered && string.IsNullOrWhiteSpace(proofReference))
        {
            throw new RefusedException(new ObjectionNeedsProof(Code));
        }

        MoveTo(DebtStatus.Posted, on, answered ? ObjectedOn : RegisteredOn);
        PostedOn = on;
        ProofReference = answered ? proofReference!.Trim() : ProofReference;
    }

    /// <summary>Somebody objected to the posted debt (提出异议).</summary>
    public void RecordObjection(DateOnly on, string objection)
    {
        MoveTo(DebtStatus.Objected, on, PostedOn);
        (ObjectedOn, Objection) = (on, objection.Trim());
    }

    /// <summary>Checked by the street and locked (审核锁定): from this day the debt counts.</summary>
    /// <param name="on">The day of the lock.</param>
    /// <param name="postingDays">How long it must have been posted, a dated local rule.</param>
    /// <exception cref="RefusedException">Not posted, or not long enough (<see cref="PostingTooShort"/>).</exception>
    public void Lock(DateOnly on, int postingDays)
    {
        if (Status == DebtStatus.Posted && on < PostedOn!.Value.AddDays(postingDays))
        {
            throw new RefusedException(new PostingTooShort(Code, PostedOn.Value.AddDays(postingDays)));
        }

        MoveTo(DebtStatus.Locked, on, PostedOn);
        LockedOn = on;
    }

    private void MoveTo(DebtStatus next, DateOnly on, DateOnly? notBefore)
    {
        if (!Status.CanBecome(next))
        {
            throw new RefusedException(new DebtStepNotAllowed(Code, Status, next));
        }

        if (on < notBefore)
        {
            throw new RefusedException(new DebtStepBeforeThePrevious(Code, notBefore.Value));
        }

        Status = next;
    }
}
