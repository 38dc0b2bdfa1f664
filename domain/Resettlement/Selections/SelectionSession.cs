using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>A selection session (选房场次): on one day in one hall the households of a published draw choose homes in their order.</summary>
/// <remarks>
/// Households, homes and limits are fixed when it is prepared. The session's row is not touched by a choice, so that many desks work at once:
/// two desks meet only where they want the same household or the same home.
/// </remarks>
public sealed class SelectionSession : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int TitleMaxLength = 60;
    public const int HallMaxLength = 60;
    public const int MostDesks = 99;
    public const int MostMinutes = 240;

    private readonly List<SelectionTurn> _turns = [];
    private readonly List<SelectionHome> _homes = [];
    private readonly List<SelectionQuota> _quotas = [];
    private readonly List<SelectionStep> _steps = [];

    private SelectionSession() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int AreaId { get; private set; }

    /// <summary>The draw, or the order by acceptance or signing, that the turns come from.</summary>
    public int DrawId { get; private set; }

    /// <summary>XF-2020-0001, without a gap.</summary>
    public string Number { get; private set; } = "";
    public string Title { get; private set; } = "";
    public SelectionStatus Status { get; private set; }

    /// <summary>选房日期.</summary>
    public DateOnly On { get; private set; }
    public string Hall { get; private set; } = "";

    /// <summary>窗口数; desks are numbered from 1.</summary>
    public int Desks { get; private set; }
    public int MinutesPerTurn { get; private set; }

    /// <summary>So long after the call a household that has not come may be passed over.</summary>
    public int MinutesToCome { get; private set; }

    /// <summary>分轮选: one home a round; otherwise a household chooses all its homes in its turn.</summary>
    public bool InRounds { get; private set; }
    public int MostHomes { get; private set; }
    public int MostOvershoot { get; private set; }
    public FloorArea Excess { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<SelectionTurn> Turns => _turns;
    public IReadOnlyList<SelectionHome> Homes => _homes;
    public IReadOnlyList<SelectionQuota> Quotas => _quotas;
    public IReadOnlyList<SelectionStep> Steps => _steps;

    /// <summary>Needs the quotas to be read.</summary>
    public SelectionLimits Limits => new(MostHomes, MostOvershoot, Excess, _quotas.ToDictionary(q => q.RoomType, q => q.Most, StringComparer.Ordinal));

    /// <exception cref="RefusedException">Words missing, numbers out of range, nobody to choose or too few homes.</exception>
    public static SelectionSession Prepare(SelectionPlan plan, DrawMoment moment, bool isDemonstration = false)
    {
        RefuseUnsound(plan, moment.On);
        var session = new SelectionSession
        {
            VillageCode = plan.VillageCode,
            AreaId = plan.AreaId,
            DrawId = plan.DrawId,
            Number = plan.Number,
            Title = Words.Require("标题", plan.Title, TitleMaxLength),
            On = plan.On,
            Hall = Words.Require("选房地点", plan.Hall, HallMaxLength),
            Desks = plan.Desks,
            MinutesPerTurn = plan.MinutesPerTurn,
            MinutesToCome = plan.MinutesToCome,
            InRounds = plan.InRounds,
            MostHomes = plan.Limits.MostHomes,
            MostOvershoot = plan.Limits.MostOvershoot,
            Excess = plan.Limits.Excess,
            IsDemonstration = isDemonstration,
        };
        session._turns.AddRange(plan.Turns.Select(t => new SelectionTurn(plan.VillageCode, t)));
        session._homes.AddRange(plan.Homes.Select(h => new SelectionHome(plan.VillageCode, h.Id, h.Code)));
        session._quotas.AddRange(plan.Limits.Quotas.Select(q => new SelectionQuota(plan.VillageCode, q.Key, q.Value)));
        session._steps.Add(new(plan.VillageCode, SelectionAct.Prepare, moment, null));
        return session;
    }

    /// <summary>开场.</summary>
    /// <exception cref="RefusedException">Wrong step, before the day, or the clock went back.</exception>
    public void Open(DrawMoment moment)
    {
        Refuse.If(moment.On < On, () => new SelectionDayNotCome(Number, On));
        Refuse.If(Status != SelectionStatus.Prepared, () => new SelectionStepNotAllowed(Number, Status, SelectionStatus.Open));
        Take(SelectionAct.Open, SelectionStatus.Open, moment, null);
    }

    /// <summary>暂停, with a reason that the hall can read.</summary>
    /// <exception cref="RefusedException">Wrong step, no reason, or the clock went back.</exception>
    public void Pause(string? reason, DrawMoment moment) =>
        Take(SelectionAct.Pause, SelectionStatus.Paused, moment, Words.Require("暂停的原因", reason, SelectionStep.NoteMaxLength));

    /// <exception cref="RefusedException">Not paused, or the clock went back.</exception>
    public void Resume(DrawMoment moment)
    {
        Refuse.If(Status != SelectionStatus.Paused, () => new SelectionStepNotAllowed(Number, Status, SelectionStatus.Open));
        Take(SelectionAct.Resume, SelectionStatus.Open, moment, null);
    }

    /// <summary>结束: who still waits is called in another session.</summary>
    /// <param name="unfinished">Order numbers of the turns at a desk.</param>
    /// <exception cref="RefusedException">Over already, somebody is at a desk, or the clock went back.</exception>
    public void Close(IReadOnlyList<int> unfinished, DrawMoment moment)
    {
        Refuse.If(unfinished.Count > 0, () => new SelectionTurnsUnfinished(Number, string.Join("、", unfinished.Select(n => $"第 {n} 号"))));
        Take(SelectionAct.Close, SelectionStatus.Closed, moment, null);
    }

    /// <exception cref="RefusedException">Not open, or a desk that the hall does not have.</exception>
    internal void RefuseUnlessOpen(int desk)
    {
        Refuse.If(Status != SelectionStatus.Open, () => new SelectionNotOpen(Number, Status));
        Refuse.If(desk < 1 || desk > Desks, () => new SelectionDeskUnknown(desk, Desks));
    }

    private static void RefuseUnsound(SelectionPlan plan, DateOnly today)
    {
        Refuse.If(plan.Desks is < 1 or > MostDesks, () => new SelectionDesksOutOfRange());
        Refuse.If(plan.MinutesPerTurn is < 1 or > MostMinutes, () => new SelectionMinutesOutOfRange());
        Refuse.If(plan.On < today, () => new SelectionDayPast(plan.On));
        Refuse.If(plan.Turns.Count == 0, () => new SelectionNobody());
        Refuse.If(plan.Homes.Count < plan.Turns.Count, () => new SelectionHomesTooFew(plan.Turns.Count, plan.Homes.Count));
    }

    private void Take(SelectionAct act, SelectionStatus next, DrawMoment moment, string? note)
    {
        Refuse.If(!Status.CanBecome(next), () => new SelectionStepNotAllowed(Number, Status, next));
        var last = _steps.Max(s => s.AtUtc);
        Refuse.If(moment.AtUtc < last || moment.On < _steps.Max(s => s.On), () => new SelectionClockBack(Number, last));
        _steps.Add(new(VillageCode, act, moment, note));
        Status = next;
    }
}

/// <summary>What a session is prepared from.</summary>
/// <param name="Homes">Keys and room numbers of the homes on offer.</param>
public sealed record SelectionPlan(
    long VillageCode, int AreaId, int DrawId, string Number, string? Title, DateOnly On, string? Hall, int Desks, int MinutesPerTurn, int MinutesToCome, bool InRounds,
    SelectionLimits Limits, IReadOnlyList<SelectionPlanTurn> Turns, IReadOnlyList<(int Id, string Code)> Homes);

/// <summary>A household of the session.</summary>
/// <param name="Number">选房顺序号.</param>
/// <param name="Entitled">安置面积.</param>
/// <param name="TakenBefore">Area of the homes that it had before the session.</param>
/// <param name="TypesBefore">Room types of those homes, one for each.</param>
public sealed record SelectionPlanTurn(
    int HouseholdId, int Number, int Batch, string Code, string MaskedName, FloorArea Entitled, FloorArea TakenBefore, IReadOnlyList<string> TypesBefore);
