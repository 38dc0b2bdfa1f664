using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <content>The acts: freeze, hear the digits, draw, witness, publish; each checks who acts, when, and that the list is still the one that was published.</content>
public sealed partial class Draw
{
    /// <summary>封存并公布名单: from now on the list can't change; the secret is made and its hash published with it.</summary>
    /// <exception cref="RefusedException">Wrong step, by whoever prepared the list, too near to the day of drawing, or the clock went back.</exception>
    public void Freeze(string secret, byte[] secretSealed, DrawDemands demands, DrawMoment moment)
    {
        RefuseShortPublication(DrawOn, moment.On, demands);
        Refuse.If(StepOf(DrawAct.Prepare)!.AccountId == moment.By.AccountId, () => new DrawOwnListFrozen(moment.By.Name));
        RefuseChangedLines();
        Take(DrawAct.Freeze, DrawStatus.Frozen, moment);
        (ListHash, Commitment, SecretSealed) = (List().Hash(), DrawHash.Commitment(secret), secretSealed);
    }

    /// <summary>见证人到场: before the digits count for anything, those who watch are in the hall and named; the same person witnesses afterwards.</summary>
    /// <param name="present">Names, parted by 、 or a comma.</param>
    /// <param name="moment">Who records it and when.</param>
    /// <exception cref="RefusedException">Not at this step, before the day, nobody named, or by somebody who has another part.</exception>
    public void Attend(string? present, DrawMoment moment)
    {
        var names = Words.Require("到场的见证人", present, DrawStep.NoteMaxLength);
        Refuse.If(Status != DrawStatus.Frozen || StepOf(DrawAct.Attend) is not null, () => new DrawStepNotAllowed(Number, Status, DrawStatus.Witnessed));
        RefuseBeforeDay(moment);
        RefuseSecondPart(DrawAct.Attend, moment);
        RefuseClockBack(moment);
        _steps.Add(new(VillageCode, DrawAct.Attend, moment, names));
    }

    /// <summary>录入现场数字, one by one as they are spoken.</summary>
    /// <exception cref="RefusedException">Not at this step, before the day, not a digit, a seat that has spoken, by whoever prepared the list, or the clock went back.</exception>
    public void Hear(DrawDigitValue value, DrawMoment moment)
    {
        Refuse.If(Status != DrawStatus.Frozen, () => new DrawNotOpenForDigits(Number, Status));
        RefuseBeforeDay(moment);
        Refuse.If(StepOf(DrawAct.Prepare)!.AccountId == moment.By.AccountId, () => new DrawPeopleNotSeparate(DrawAct.Run, DrawAct.Prepare, moment.By.Name));
        Refuse.If(value.Digit is < 0 or > 9, () => new DrawDigitNotOne());
        Refuse.If(value.Seat is < 1 or > DrawDigit.HighestSeat, () => new DrawSeatOutOfRange());
        Refuse.If(_digits.Any(d => d.Counts && d.Seat == value.Seat), () => new DrawSeatSpoke(value.Seat));
        RefuseClockBack(moment);
        _digits.Add(new(VillageCode, _digits.Count + 1, value, moment.By, moment.AtUtc));
        DigitActs++;
    }

    /// <summary>划去一个录错的数字: it stays to be seen, and the seat may speak again.</summary>
    /// <exception cref="RefusedException">Not at this step, no reason, or no such digit.</exception>
    public void StrikeDigit(int seat, string? reason)
    {
        Refuse.If(Status != DrawStatus.Frozen, () => new DrawNotOpenForDigits(Number, Status));
        var digit = _digits.SingleOrDefault(d => d.Counts && d.Seat == seat) ?? throw new RefusedException(new DrawSeatSilent(seat));
        digit.Strike(reason);
        DigitActs++;
    }

    /// <summary>开签: opens the secret and draws.</summary>
    /// <param name="secret">Opened by whoever has the key.</param>
    /// <param name="demands">How many representatives must have spoken, where chance decides; how long the list was out; how many witnesses are there.</param>
    /// <param name="moment">Who draws and when.</param>
    /// <exception cref="RefusedException">Too few digits or witnesses, before the day or too soon after publication, a list or secret that is not the published one, a person who may not.</exception>
    public void Run(string secret, DrawDemands demands, DrawMoment moment)
    {
        var (list, digits) = (List(), CountedDigits);
        Refuse.If(!Status.CanBecome(DrawStatus.Drawn), () => new DrawStepNotAllowed(Number, Status, DrawStatus.Drawn));
        RefuseBeforeDay(moment);
        RefuseShortPublication(moment.On, StepOf(DrawAct.Freeze)!.On, demands);
        Refuse.If(WitnessesPresent < demands.FewestWitnesses, () => new DrawWitnessesTooFew(WitnessesPresent, demands.FewestWitnesses));
        Refuse.If(list.NeedsLot && digits.Count < demands.FewestDigits, () => new DrawDigitsTooFew(digits.Count, demands.FewestDigits));
        RefuseChangedList();
        Refuse.If(DrawHash.Commitment(secret) != Commitment, () => new DrawSecretChanged(Number));
        Take(DrawAct.Run, DrawStatus.Drawn, moment);
        (Secret, Seed) = (secret, DrawHash.Seed(ListHash!, secret, digits));
        var households = _entrants.ToDictionary(e => e.Code, e => e.HouseholdId, StringComparer.Ordinal);
        var homes = _homes.ToDictionary(h => h.Code, h => h.HomeId, StringComparer.Ordinal);
        _places.AddRange(DrawAlgorithm.Run(list, Seed).Select(p => new DrawPlace(VillageCode, households[p.Code], p.Home.Length > 0 ? homes[p.Home] : null, p)));
    }

    /// <summary>见证: somebody who neither prepared nor drew confirms what happened in the hall.</summary>
    /// <param name="present">Names of the villagers' supervisors or the notary who were there.</param>
    /// <param name="moment">Who witnesses and when.</param>
    /// <exception cref="RefusedException">Wrong step, a person who may not, nobody named, or rows that no longer give this result.</exception>
    public void Witness(string? present, DrawMoment moment)
    {
        var names = Words.Require("在场见证人", present, DrawStep.NoteMaxLength);
        RefuseChangedResult();
        RefuseSecondPart(DrawAct.Witness, moment);
        Refuse.If(StepOf(DrawAct.Attend) is { } there && there.AccountId != moment.By.AccountId, () => new DrawWitnessWasNotThere(StepOf(DrawAct.Attend)!.By, moment.By.Name));
        Take(DrawAct.Witness, DrawStatus.Witnessed, moment, names);
    }

    /// <summary>公布结果.</summary>
    /// <exception cref="RefusedException">Wrong step, a person who may not, or rows that no longer give this result.</exception>
    public void Publish(DrawMoment moment)
    {
        RefuseChangedResult();
        Take(DrawAct.Publish, DrawStatus.Published, moment);
    }

    /// <summary>签字确认、办理分配: the homes that were dealt become allocations.</summary>
    /// <exception cref="RefusedException">Not published, or it deals no homes.</exception>
    public void Allocate(int homes, DrawMoment moment)
    {
        Refuse.If(!Kind.DealsHomes(), () => new DrawDealsNoHomes(Number));
        Refuse.If(homes == 0 || Status != DrawStatus.Published || StepOf(DrawAct.Allocate) is not null, () => new DrawNothingToAllocate(Number));
        RefuseClockBack(moment);
        _steps.Add(new(VillageCode, DrawAct.Allocate, moment, FormattableString.Invariant($"{homes} 套")));
    }

    /// <summary>作废: the record stays with its number and the reason.</summary>
    /// <exception cref="RefusedException">Published already, or no reason.</exception>
    public void MakeVoid(string? reason, DrawMoment moment) =>
        Take(DrawAct.Void, DrawStatus.Void, moment, Words.Require("作废的原因", reason, DrawStep.NoteMaxLength));

    /// <summary>Whether list and result still are what they were: <see cref="DrawCheck"/> over the rows.</summary>
    public DrawVerdict Check() => DrawCheck.Of(File());

    private void Take(DrawAct act, DrawStatus next, DrawMoment moment, string? note = null)
    {
        Refuse.If(!Status.CanBecome(next), () => new DrawStepNotAllowed(Number, Status, next));
        RefuseSecondPart(act, moment);
        RefuseClockBack(moment);
        _steps.Add(new(VillageCode, act, moment, note));
        Status = next;
    }

    /// <summary>Who records the witnesses is the one who witnesses: one part. The others are three other people.</summary>
    private void RefuseSecondPart(DrawAct act, DrawMoment moment)
    {
        if (DrawActs.PartOf(act) is { } part
            && _steps.FirstOrDefault(s => DrawActs.PartOf(s.Act) is { } taken && taken != part && s.AccountId == moment.By.AccountId) is { } other)
        {
            throw new RefusedException(new DrawPeopleNotSeparate(act, other.Act, moment.By.Name));
        }
    }

    private static void RefuseShortPublication(DateOnly drawOn, DateOnly published, DrawDemands demands) =>
        Refuse.If(drawOn < demands.DrawableFrom(published), () => new DrawListPublicTooShort(drawOn, demands.PublicDays, demands.DrawableFrom(published)));

    private void RefuseBeforeDay(DrawMoment moment) => Refuse.If(moment.On < DrawOn, () => new DrawDayNotCome(Number, DrawOn));

    private void RefuseClockBack(DrawMoment moment)
    {
        var last = _steps.Select(s => s.AtUtc).Concat(_digits.Select(d => d.AtUtc)).Max();
        Refuse.If(moment.AtUtc < last || moment.On < _steps.Max(s => s.On), () => new DrawClockBack(Number, last));
    }

    private void RefuseChangedLines()
    {
        var changed = _entrants.FirstOrDefault(e => e.LineCheck != DrawHash.OfLine(e.Entry.Line))?.Code
            ?? _homes.FirstOrDefault(h => h.LineCheck != DrawHash.OfLine(DrawList.HomeLine(h.Code)))?.Code;
        Refuse.If(changed is not null, () => new DrawListChanged(Number, changed));
    }

    private void RefuseChangedList()
    {
        RefuseChangedLines();
        Refuse.If(List().Hash() != ListHash, () => new DrawListChanged(Number, null));
    }

    private void RefuseChangedResult()
    {
        if (Status is DrawStatus.Drawn or DrawStatus.Witnessed)
        {
            RefuseChangedList();
            var fault = Check().Steps.SelectMany(s => s.Faults).FirstOrDefault();
            Refuse.If(fault is not null, () => new DrawResultChanged(Number, fault!.Words));
        }
    }
}
