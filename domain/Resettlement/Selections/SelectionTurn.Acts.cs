using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <content>The acts: call, come, choose, take back, confirm, miss, give up. Each is one line of the record.</content>
public sealed partial class SelectionTurn
{
    /// <summary>叫号.</summary>
    /// <exception cref="RefusedException">Not waiting, the session is not open, or the clock went back.</exception>
    public void Call(SelectionSession session, TurnMoment moment)
    {
        Begin(session, TurnAct.Call, TurnState.Called, moment);
        (State, Desk, CalledAtUtc, CameAtUtc, EndedAtUtc) = (TurnState.Called, moment.Desk, moment.AtUtc, null, null);
        Note(TurnAct.Call, moment, null);
    }

    /// <summary>到窗口: the household is there and its papers were looked at.</summary>
    /// <exception cref="RefusedException">Not called to this desk.</exception>
    public void Come(SelectionSession session, TurnMoment moment)
    {
        Refuse.If(State != TurnState.Called, () => new TurnStepNotAllowed(Number, State, TurnAct.Come));
        Begin(session, TurnAct.Come, TurnState.Choosing, moment);
        (State, CameAtUtc) = (TurnState.Choosing, moment.AtUtc);
        Note(TurnAct.Come, moment, null);
    }

    /// <summary>选定: locks a free home for the household.</summary>
    /// <exception cref="RefusedException">Not its turn at this desk, beyond the limits, or the home is taken.</exception>
    public SelectionChoice Choose(SelectionSession session, Home home, TurnMoment moment)
    {
        Refuse.If(home.State != HomeState.Free, () => new HomeJustChosen(home.Code, null));
        var choice = Choose(session, home.Id, ChosenHome.Of(home), moment);
        home.LockFor(FormattableString.Invariant($"{session.Number} 第 {Number} 号 {Code} 户已选定，等待签字确认"), moment.On);
        return choice;
    }

    /// <summary>选定 of a home that is locked already, for a record from before.</summary>
    /// <exception cref="RefusedException">Not its turn at this desk, or beyond the limits.</exception>
    public SelectionChoice Choose(SelectionSession session, int homeId, ChosenHome home, TurnMoment moment)
    {
        Begin(session, TurnAct.Choose, TurnState.Chosen, moment);
        Refuse.If(session.InRounds && Held.Count > 0, () => new TurnRoundTaken(Number));
        if (session.Limits.Against(Entitled, Taken, home) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        SelectionChoice choice = new(this, homeId, home, _choices.Count + 1, moment);
        _choices.Add(choice);
        State = TurnState.Chosen;
        Note(TurnAct.Choose, moment, home.Code);
        return choice;
    }

    /// <summary>退选 before the signature; the home is free for everybody again.</summary>
    /// <param name="home">With the key of the choice's home.</param>
    /// <exception cref="RefusedException">Not held, no reason, or at another desk.</exception>
    public void TakeBack(SelectionSession session, SelectionChoice choice, Home home, string? reason, TurnMoment moment)
    {
        var words = Words.Require("退选的原因", reason, Home.ReasonMaxLength);
        Begin(session, TurnAct.TakeBack, TurnState.Choosing, moment);
        choice.TakeBack();
        home.TakeBack(moment.On, FormattableString.Invariant($"第 {Number} 号退选：{words}"));
        State = Held.Count > 0 ? TurnState.Chosen : TurnState.Choosing;
        Note(TurnAct.TakeBack, moment, $"{choice.HomeCode}：{words}");
    }

    /// <summary>签字确认: what was chosen becomes allocations; in rounds the household waits for the next one while it may go on.</summary>
    /// <param name="allocations">One for each held choice, in their order.</param>
    /// <exception cref="RefusedException">Nothing chosen, or at another desk.</exception>
    public void Confirm(SelectionSession session, IReadOnlyList<Allocation> allocations, TurnMoment moment)
    {
        var held = Held;
        Refuse.If(held.Count == 0, () => new TurnHasNothingToConfirm(Number));
        Begin(session, TurnAct.Confirm, TurnState.Confirmed, moment);
        foreach (var (choice, allocation) in held.Zip(allocations))
        {
            choice.Confirm(allocation);
        }

        Note(TurnAct.Confirm, moment, string.Join("、", held.Select(c => c.HomeCode)));
        if (session.InRounds && session.Limits.MayGoOn(Entitled, Taken))
        {
            (State, Round, Place, Desk, EndedAtUtc) = (TurnState.Waiting, Round + 1, Number, null, moment.AtUtc);
            return;
        }

        (State, EndedAtUtc) = (TurnState.Confirmed, moment.AtUtc);
    }

    /// <summary>过号: nobody came, or the time ran out without a choice; goes to the end of its batch.</summary>
    /// <param name="endPlace">The place behind the last of its batch and round.</param>
    /// <exception cref="RefusedException">Too soon, something is chosen, or not at this desk.</exception>
    public void Miss(SelectionSession session, int endPlace, TurnMoment moment)
    {
        RefuseHeld();
        Begin(session, TurnAct.Miss, TurnState.Waiting, moment);
        var (since, minutes) = State == TurnState.Called ? (CalledAtUtc, session.MinutesToCome) : (CameAtUtc, session.MinutesPerTurn);
        Refuse.If(moment.AtUtc < since!.Value.AddMinutes(minutes), () => new TurnMissedTooSoon(Number, minutes));
        Note(TurnAct.Miss, moment, FormattableString.Invariant($"从第 {Place} 位移到本批末尾第 {endPlace} 位"));
        (State, Place, Desk, Misses) = (TurnState.Waiting, endPlace, null, Misses + 1);
    }

    /// <summary>放弃, with the reason; who has a home from an earlier round keeps it and is through.</summary>
    /// <exception cref="RefusedException">Over already, no reason, or something is chosen.</exception>
    public void GiveUp(SelectionSession session, string? reason, TurnMoment moment)
    {
        var words = Words.Require("放弃的原因", reason, TurnEvent.NoteMaxLength);
        RefuseHeld();
        Begin(session, TurnAct.GiveUp, TurnState.GivenUp, moment);
        (State, EndedAtUtc) = (_choices.Exists(c => c.State == ChoiceState.Confirmed) ? TurnState.Confirmed : TurnState.GivenUp, moment.AtUtc);
        Note(TurnAct.GiveUp, moment, words);
    }

    /// <summary>填写备选; replaces what was written before.</summary>
    /// <param name="homes">In the order of the wish; all are on offer.</param>
    /// <exception cref="RefusedException">Over already, too many, or one twice.</exception>
    public void Wish(IReadOnlyList<(int Id, string Code)> homes, TurnMoment moment)
    {
        Refuse.If(State is TurnState.Confirmed or TurnState.GivenUp, () => new TurnStepNotAllowed(Number, State, TurnAct.Wish));
        Refuse.If(homes.Count > SelectionWish.Most, () => new WishesTooMany(SelectionWish.Most));
        if (homes.GroupBy(h => h.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new RefusedException(new WishTwice(twice.First().Code));
        }

        _wishes.Clear();
        _wishes.AddRange(homes.Select((h, n) => new SelectionWish(VillageCode, n + 1, h.Id, h.Code)));
        Note(TurnAct.Wish, moment, homes.Count == 0 ? "不填备选" : string.Join("、", homes.Select(h => h.Code)));
    }

    private void Begin(SelectionSession session, TurnAct act, TurnState next, TurnMoment moment)
    {
        session.RefuseUnlessOpen(moment.Desk);
        Refuse.If(!State.CanBecome(next), () => new TurnStepNotAllowed(Number, State, act));
        Refuse.If(TurnStates.AtDesk.Contains(State) && Desk != moment.Desk, () => new TurnAtAnotherDesk(Number, Desk!.Value));
        var last = LastAtUtc ?? DateTime.MinValue;
        Refuse.If(moment.AtUtc < last, () => new SelectionClockBack(session.Number, last));
    }

    private void RefuseHeld() => Refuse.If(Held.Count > 0, () => new TurnHoldsHomes(Number, string.Join("、", Held.Select(c => c.HomeCode))));

    private void Note(TurnAct act, TurnMoment moment, string? note)
    {
        LastAtUtc = moment.AtUtc;
        _events.Add(new(VillageCode, act, moment, note));
    }
}
