using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>Work that makes a parcel ready (地块整备工作). Stored by name.</summary>
public enum ParcelWorkKind { Levelling, RiverFilling, SiteClearing, PoleRelocation, Greening, Lighting }

/// <summary>How far it is. Stored by name.</summary>
public enum ParcelWorkStatus { Planned, UnderWay, Finished }

/// <summary>One piece of preparation work on a parcel (平整、填河、清障、杆线迁移、绿化、亮化) with its days, who does it and what it costs.</summary>
/// <remarks>What a report states as finished without saying when has the day of the report only (<see cref="ReportedOn"/>).</remarks>
public sealed class ParcelWork : IBelongsToVillage, IVersioned
{
    public const int DoneByMaxLength = 80;
    public const int NoteMaxLength = 300;

    private ParcelWork() { }

    /// <exception cref="RefusedException">The parcel is retired, or the cost is negative.</exception>
    public static ParcelWork Plan(Parcel parcel, ParcelWorkKind kind, ParcelWorkFacts facts, bool isDemonstration = false)
    {
        parcel.RequireCurrent();
        var work = new ParcelWork { VillageCode = parcel.VillageCode, Parcel = parcel, Kind = kind, IsDemonstration = isDemonstration };
        work.Describe(facts);
        return work;
    }

    public int Id { get; private set; }
    public int ParcelId { get; private set; }
    public Parcel Parcel { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public ParcelWorkKind Kind { get; private set; }
    public ParcelWorkStatus Status { get; private set; }
    public DateOnly? StartedOn { get; private set; }
    public DateOnly? FinishedOn { get; private set; }

    /// <summary>The day of a report that calls it finished without giving the day.</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>Who does it (施工单位).</summary>
    public string? DoneBy { get; private set; }
    public Money? Cost { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Invented; the parcel may be real.</summary>
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">The cost is negative.</exception>
    public void Describe(ParcelWorkFacts facts)
    {
        if (facts.Cost < Money.Zero)
        {
            throw new RefusedException(new ParcelWorkCostNegative());
        }

        (DoneBy, Cost, Note) = (facts.DoneBy, facts.Cost, facts.Note);
    }

    /// <summary>开工.</summary>
    /// <exception cref="RefusedException">Begun already, or a day to come.</exception>
    public void Start(DateOnly on, DateOnly today)
    {
        Require(Status == ParcelWorkStatus.Planned, ParcelWorkStatus.UnderWay);
        RequirePast(on, today);
        (Status, StartedOn) = (ParcelWorkStatus.UnderWay, on);
    }

    /// <summary>完工.</summary>
    /// <exception cref="RefusedException">Not begun or finished already, a day to come or before it began.</exception>
    public void Finish(DateOnly on, DateOnly today)
    {
        Require(Status == ParcelWorkStatus.UnderWay, ParcelWorkStatus.Finished);
        RequirePast(on, today);
        if (on < StartedOn)
        {
            throw new RefusedException(new ParcelWorkEndsBeforeStart(on, StartedOn.Value));
        }

        (Status, FinishedOn) = (ParcelWorkStatus.Finished, on);
    }

    /// <summary>Finished as a report says, which gives no day of its own.</summary>
    public void FinishAsReported(DateOnly reportedOn)
    {
        Require(Status != ParcelWorkStatus.Finished, ParcelWorkStatus.Finished);
        (Status, ReportedOn) = (ParcelWorkStatus.Finished, reportedOn);
    }

    private void Require(bool isAllowed, ParcelWorkStatus to)
    {
        if (!isAllowed)
        {
            throw new RefusedException(new ParcelWorkStepNotAllowed(Kind, Status, to));
        }
    }

    private static void RequirePast(DateOnly on, DateOnly today)
    {
        if (on > today)
        {
            throw new RefusedException(new ParcelStepInFuture(on));
        }
    }
}

/// <summary>What is written down about a piece of work beside its days.</summary>
public sealed record ParcelWorkFacts(string? DoneBy = null, Money? Cost = null, string? Note = null);

public static class ParcelWorks
{
    public static string Label(this ParcelWorkKind kind) => kind switch
    {
        ParcelWorkKind.Levelling => "平整",
        ParcelWorkKind.RiverFilling => "填河",
        ParcelWorkKind.SiteClearing => "清障",
        ParcelWorkKind.PoleRelocation => "杆线迁移",
        ParcelWorkKind.Greening => "绿化",
        ParcelWorkKind.Lighting => "亮化",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this ParcelWorkStatus status) => status switch
    {
        ParcelWorkStatus.Planned => "未开工",
        ParcelWorkStatus.UnderWay => "施工中",
        ParcelWorkStatus.Finished => "已完成",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Must be finished before the land is listed; planting and lamps may follow.</summary>
    public static bool ComesBeforeListing(this ParcelWorkKind kind) => kind is not (ParcelWorkKind.Greening or ParcelWorkKind.Lighting);
}

public sealed record ParcelWorkStepNotAllowed(ParcelWorkKind Kind, ParcelWorkStatus From, ParcelWorkStatus To)
    : Refusal($"{Kind.Label()}现在是“{From.Label()}”，不能变为“{To.Label()}”。");

public sealed record ParcelWorkEndsBeforeStart(DateOnly On, DateOnly Started) : Refusal($"完工日期 {On:yyyy-MM-dd} 早于开工日期 {Started:yyyy-MM-dd}。");

public sealed record ParcelWorkCostNegative() : Refusal("费用不能为负。");
