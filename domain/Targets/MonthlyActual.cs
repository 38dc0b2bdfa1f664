using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Targets;

/// <summary>What was done for a target in one month (月度完成数): the month's own value, not the sum so far.</summary>
/// <remarks>It counts from the last day of the month. A later correction keeps the old value in the audit trail.</remarks>
public sealed class MonthlyActual : IVersioned, IBelongsToVillage
{
    public const int NoteMaxLength = 400;

    private MonthlyActual() { }

    private MonthlyActual(AnnualTarget target, DateOnly month, bool isDemonstration) =>
        (TargetId, VillageCode, Month, IsDemonstration) = (target.Id, target.VillageCode, month, isDemonstration);

    public int Id { get; private set; }
    public int TargetId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }
    public TargetAmount Amount { get; private set; }
    public string? Note { get; private set; }
    public string ReportedBy { get; private set; } = "";
    public DateOnly ReportedOn { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>Reports a finished month of the target's year (填报).</summary>
    /// <exception cref="RefusedException">
    /// A month of another year (<see cref="WrongPeriod"/>), one that is not over (<see cref="MonthNotOver"/>), another unit, a target that is
    /// computed (<see cref="ActualIsComputed"/>), or a negative number where there can be none (<see cref="ActualCannotBeNegative"/>).
    /// </exception>
    public static MonthlyActual Report(AnnualTarget target, MonthlyFigure figure, DateOnly today, bool isDemonstration = false)
    {
        var month = new DateOnly(figure.Month.Year, figure.Month.Month, 1);
        if (target.Source != ActualSource.Reported)
        {
            throw new RefusedException(new ActualIsComputed(target.Name));
        }

        if (month.Year != target.Year)
        {
            throw new RefusedException(new WrongPeriod(month, target.Year));
        }

        if (LastDay(month) > today)
        {
            throw new RefusedException(new MonthNotOver(month));
        }

        var actual = new MonthlyActual(target, month, isDemonstration);
        actual.Take(target, figure, today);
        return actual;
    }

    /// <summary>Puts a reported month right (更正).</summary>
    /// <exception cref="RefusedException">No reason (<see cref="CorrectionNeedsReason"/>), or as for <see cref="Report"/>.</exception>
    public void Correct(AnnualTarget target, MonthlyFigure figure, string? reason, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new CorrectionNeedsReason(target.Name, Month));
        }

        Take(target, figure, today);
        IsDemonstration = false; // a person has put in a real number
    }

    public static DateOnly LastDay(DateOnly month) => new DateOnly(month.Year, month.Month, 1).AddMonths(1).AddDays(-1);

    private void Take(AnnualTarget target, MonthlyFigure figure, DateOnly today)
    {
        target.RequireUnit(figure.Amount);
        if (figure.Amount.Scaled < 0 && !target.MayDecrease)
        {
            throw new RefusedException(new ActualCannotBeNegative(target.Name));
        }

        (Amount, ReportedBy, ReportedOn) = (figure.Amount, figure.ReportedBy, today);
        Note = string.IsNullOrWhiteSpace(figure.Note) ? null : figure.Note.Trim();
    }
}

/// <summary>What somebody reports for a month.</summary>
public sealed record MonthlyFigure(DateOnly Month, TargetAmount Amount, string ReportedBy, string? Note = null);
