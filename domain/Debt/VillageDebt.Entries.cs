using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Debt;

/// <content>The entries of a locked debt. Load the debt with its entries before calling these.</content>
public sealed partial class VillageDebt
{
    /// <summary>Enters a resolution (登记化解).</summary>
    /// <exception cref="RefusedException">
    /// Not locked, a required paper missing, dated before the lock or in the future, nothing resolved, or more than is owed.
    /// </exception>
    public DebtResolution Resolve(ResolutionTerms terms, DateOnly today)
    {
        RequireLocked();
        if (Refusal(terms, today) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        var whole = terms.NewCreditor is null ? terms : terms with { Principal = PrincipalLeft, Interest = InterestLeft };
        return Enter(new DebtResolution(this, NextNumber, whole, IsDemonstration));
    }

    /// <summary>Takes an entry back by a red entry (红字冲销).</summary>
    /// <exception cref="RefusedException">
    /// No such entry, already reversed, itself a reversal (<see cref="EntryCannotBeReversed"/>), no reason, or dated before the entry.
    /// </exception>
    public DebtResolution Reverse(int number, string reason, DateOnly today)
    {
        RequireLocked();
        var wrong = _resolutions.SingleOrDefault(r => r.Number == number);
        if (wrong is null || wrong.ReversesNumber is not null || _resolutions.Any(r => r.ReversesNumber == number)
            || (wrong.IsPureTransfer && wrong.CreditorAfter != CreditorName))
        {
            throw new RefusedException(new EntryCannotBeReversed(Code, number));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new ReversalNeedsReason(Code, number));
        }

        return Enter(new DebtResolution(this, NextNumber, wrong, today < wrong.CountsOn ? wrong.CountsOn : today, reason.Trim()));
    }

    /// <summary>Confirms interest for a span of days; simple interest on the principal that is left, never on interest.</summary>
    /// <exception cref="RefusedException">
    /// Not locked, no interest agreed (<see cref="InterestNotAgreed"/>), a span that is reversed or overlaps a confirmed one, or more than the
    /// legal ceiling (<see cref="InterestAboveCeiling"/>).
    /// </exception>
    public DebtInterestEntry ConfirmInterest(InterestTerms terms, InterestCeiling ceiling)
    {
        RequireLocked();
        var amount = SimpleInterest.Of(PrincipalLeft, new RateSegment(terms.From, terms.Until, terms.RatePercent));
        if (Refusal(terms) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        var most = SimpleInterest.Of(PrincipalLeft, ceiling.Segments(BorrowedOn, terms.From, terms.Until, terms.ConfirmedOn)).Amount;
        if (amount > most)
        {
            throw new RefusedException(new InterestAboveCeiling(Code, amount, most));
        }

        var entry = new DebtInterestEntry(this, terms, amount, IsDemonstration);
        _interest.Add(entry);
        InterestTotal += amount;
        return entry;
    }

    /// <summary>A signed demand or reconciliation (催收、对账单) restarts the limitation period.</summary>
    public void RestartLimitation(DateOnly signedOn, int years) => LimitationOn = signedOn >= BorrowedOn
        ? signedOn.AddYears(years)
        : throw new RefusedException(new DebtStepBeforeThePrevious(Code, BorrowedOn));

    /// <summary>The balance on a day, from the entries: 0 before the lock.</summary>
    public Money BalanceOn(DateOnly day) => LockedOn is not { } locked || day < locked
        ? Money.Zero
        : Principal + ConfirmedInterest + _interest.Where(i => i.ConfirmedOn <= day).Select(i => i.Amount).Sum()
            - _resolutions.Where(r => r.CountsOn <= day).Select(r => r.Extinguished).Sum();

    private int NextNumber => _resolutions.Select(r => r.Number).DefaultIfEmpty(0).Max() + 1;

    private DebtResolution Enter(DebtResolution entry)
    {
        _resolutions.Add(entry);
        if (entry.IsPureTransfer)
        {
            (CreditorName, CreditorKind) = (PersonName.Normalise(entry.CreditorAfter), entry.CreditorKindAfter!.Value);
            PinyinInitials = Common.PinyinInitials.Of(CreditorName);
            return entry;
        }

        ResolvedPrincipal += entry.Principal;
        ResolvedInterest += entry.Interest;
        return entry;
    }

    private void RequireLocked()
    {
        if (Status != DebtStatus.Locked)
        {
            throw new RefusedException(new DebtNotLocked(Code, Status));
        }
    }

    private Refusal? Refusal(ResolutionTerms terms, DateOnly today)
    {
        var missing = terms.Way.RequiredPapers().Where(k => !terms.Papers.Any(p => p.Kind == k && !string.IsNullOrWhiteSpace(p.Reference)));
        if (missing.Any())
        {
            return new ResolutionPaperMissing(terms.Way, [.. missing]);
        }

        var (first, last) = (terms.Papers.Min(p => p.IssuedOn), terms.Papers.Max(p => p.IssuedOn));
        return last > today ? new ResolutionInFuture(last)
            : last < LockedOn ? new ResolutionBeforeLock(Code, LockedOn!.Value)
            : first < BorrowedOn ? new ResolutionPaperTooOld(first, BorrowedOn)
            : terms.NewCreditor is { } creditor ? TransferRefusal(terms, creditor)
            : terms.Principal < Money.Zero || terms.Interest < Money.Zero || terms.Principal + terms.Interest == Money.Zero ? new NothingResolved()
            : terms.Principal > PrincipalLeft ? new MoreThanOwed("本金", terms.Principal, PrincipalLeft)
            : terms.Interest > InterestLeft ? new MoreThanOwed("利息", terms.Interest, InterestLeft)
            : null;
    }

    private Refusal? TransferRefusal(ResolutionTerms terms, CreditorTakingOver creditor) =>
        terms.Way != DebtResolutionWay.Convert ? new TransferOnlyByConversion()
        : string.IsNullOrWhiteSpace(creditor.Name) || PersonName.Normalise(creditor.Name) == CreditorName ? new TransferNeedsNewCreditor()
        : Balance == Money.Zero ? new NothingResolved()
        : null;

    private Refusal? Refusal(InterestTerms terms) =>
        AgreedRatePercent is not { } agreed ? new InterestNotAgreed(Code)
        : terms.RatePercent > agreed ? new InterestAboveAgreed(terms.RatePercent, agreed)
        : terms.Until <= terms.From ? new InterestSpanReversed(terms.From, terms.Until)
        : terms.From < BorrowedOn ? new ResolutionPaperTooOld(terms.From, BorrowedOn)
        : terms.ConfirmedOn < LockedOn ? new ResolutionBeforeLock(Code, LockedOn!.Value)
        : _interest.Any(i => terms.From < i.Until && i.From < terms.Until) ? new InterestCountedTwice(Code)
        : null;
}
