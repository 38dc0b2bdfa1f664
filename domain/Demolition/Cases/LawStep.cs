using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>What a step's period means.</summary>
public enum StepPeriod
{
    /// <summary>No period.</summary>
    None,

    /// <summary>At least so long must it be posted before what follows (不少于).</summary>
    Publication,

    /// <summary>Within this time after another step it is to be done (之内).</summary>
    Within,

    /// <summary>It has effect no longer than this (最长).</summary>
    Lapses,
}

/// <summary>Whether a step is always due.</summary>
public enum StepCondition
{
    /// <summary>In every case.</summary>
    Always,

    /// <summary>Only when the law asks for a hearing (听证): a majority objects, on state land in an old-town renewal.</summary>
    HearingDue,
}

/// <summary>Whose step it is.</summary>
public enum StepScope
{
    /// <summary>Recorded once for the area.</summary>
    Area,

    /// <summary>Happens household by household; its dates are computed from each household's decision.</summary>
    Household,
}

/// <summary>One line of the declared table of steps (征收程序): act, gates, time limit and article, valid for a time. Law, not code.</summary>
/// <remarks>
/// <see cref="Requires"/> lists the codes that must be done before, parted by blanks; a code with ~ need only have begun, so that its
/// posting may still run. A case keeps the lines that were in force when it was opened.
/// </remarks>
public sealed class LawStep
{
    public const int CodeMaxLength = 6;
    public const int NameMaxLength = 60;
    public const int ArticleMaxLength = 120;
    public const int RequiresMaxLength = 80;
    public const int NoteMaxLength = 200;

    private LawStep() { }

    public LawStep(ExpropriationTrack track, string code, int order, string name, string article, string requires, DateOnly validFrom) =>
        (Track, Code, Order, Name, Article, Requires, ValidFrom) = (track, code, order, name, article, requires, validFrom);

    public int Id { get; private set; }
    public ExpropriationTrack Track { get; private set; }

    /// <summary>S9, C4.</summary>
    public string Code { get; private set; } = "";
    public int Order { get; private set; }

    /// <summary>The act in the office's words: 征收决定及公告.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it stands: 征收条例第十三条.</summary>
    public string Article { get; private set; } = "";
    public string Requires { get; private set; } = "";
    public StepPeriod PeriodKind { get; private set; }
    public int? PeriodLength { get; private set; }
    public DeadlineUnit? PeriodUnit { get; private set; }

    /// <summary>The step from which <see cref="StepPeriod.Within"/> counts.</summary>
    public string? CountsFrom { get; private set; }
    public StepCondition Condition { get; private set; }
    public StepScope Scope { get; private set; }
    public string? Note { get; private set; }
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day of this text; null while it is in force.</summary>
    public DateOnly? ValidTo { get; private set; }

    public Period? Period => PeriodLength is { } length && PeriodUnit is { } unit ? new Period(length, unit) : null;

    public bool HoldsOn(DateOnly date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);

    public LawStep Posted(int length, DeadlineUnit unit) => Timed(StepPeriod.Publication, length, unit, null);

    public LawStep WithinAfter(string step, int length, DeadlineUnit unit) => Timed(StepPeriod.Within, length, unit, step);

    public LawStep LapsesAfter(int length, DeadlineUnit unit) => Timed(StepPeriod.Lapses, length, unit, null);

    public LawStep OnlyIfHearing()
    {
        Condition = StepCondition.HearingDue;
        return this;
    }

    public LawStep PerHousehold()
    {
        Scope = StepScope.Household;
        return this;
    }

    public LawStep Noted(string note)
    {
        Note = note;
        return this;
    }

    public LawStep Until(DateOnly lastDay)
    {
        ValidTo = lastDay;
        return this;
    }

    private LawStep Timed(StepPeriod kind, int length, DeadlineUnit unit, string? from)
    {
        (PeriodKind, PeriodLength, PeriodUnit, CountsFrom) = (kind, length, unit, from);
        return this;
    }
}
