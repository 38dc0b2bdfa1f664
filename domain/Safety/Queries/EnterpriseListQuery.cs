using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>Which enterprises a list is about (检查情况).</summary>
public enum CheckState
{
    /// <summary>检查已逾期.</summary>
    Overdue,

    /// <summary>本年已检查.</summary>
    CheckedThisYear,

    /// <summary>本年未检查.</summary>
    NotCheckedThisYear,
}

/// <param name="Text">Code, part of the name, pinyin initials, person in charge, or a whole credit code.</param>
/// <param name="Sort"><c>code</c>, <c>name</c>, <c>staff</c> or <c>checked</c>; a minus turns it round.</param>
public sealed record EnterpriseFilter(string? Text, RiskLevel? Level, CheckState? Checks, RiskMarks Mark, string? Sort, int Page);

/// <summary>One line of the list.</summary>
public sealed record EnterpriseRow(int Id, string Code, string Name, string Industry, int StaffCount, string PersonInCharge, RiskLevel Level,
    DateOnly? LastCheck, DateOnly NextDue, int OpenHazards, bool IsDemonstration);

/// <summary>The enterprises at work today, paged, filtered and sorted by the database.</summary>
public sealed class EnterpriseListQuery(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    public async Task<PageOf<EnterpriseRow>> RunAsync(EnterpriseFilter filter, CancellationToken cancellation)
    {
        var today = clock.Today;
        var frequency = CheckFrequency.From(await rules.OnAsync(today, cancellation));
        var rows = Filtered(Lines(today), filter, frequency, today);
        var total = await rows.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var found = await Sorted(rows, filter.Sort)
            .Skip((number - 1) * Paging.Size).Take(Paging.Size)
            .Select(l => new { l.E.Id, l.E.Code, l.E.Name, l.E.Industry, l.E.StaffCount, l.E.PersonInCharge, l.E.RatedLevel, l.Major, l.Last, l.E.RegisteredOn, l.Open, l.E.IsDemonstration })
            .ToListAsync(cancellation);
        return new([.. found.Select(l =>
        {
            var level = Enterprise.LevelWith(l.RatedLevel, l.Major);
            return new EnterpriseRow(l.Id, l.Code, l.Name, l.Industry, l.StaffCount, l.PersonInCharge, level, l.Last,
                frequency.NextDue(level, l.Last ?? l.RegisteredOn), l.Open, l.IsDemonstration);
        })], total, number, Paging.Size);
    }

    private IQueryable<Line> Lines(DateOnly today) => db.Enterprises.AsNoTracking()
        .Where(e => e.ClosedDownOn == null || e.ClosedDownOn >= today)
        .Select(e => new Line
        {
            E = e,
            Major = db.Hazards.Any(h => h.EnterpriseId == e.Id && h.Grade == HazardGrade.Major && h.Status != HazardStatus.Closed),
            Open = db.Hazards.Count(h => h.EnterpriseId == e.Id && h.Status != HazardStatus.Closed),
            Last = db.Inspections.Where(i => i.EnterpriseId == e.Id && i.Result != InspectionResult.NotCompleted).Max(i => (DateOnly?)i.CheckedOn),
        });

    private static IQueryable<Line> Filtered(IQueryable<Line> lines, EnterpriseFilter filter, CheckFrequency frequency, DateOnly today)
    {
        lines = filter.Level switch
        {
            null => lines,
            RiskLevel.Red => lines.Where(l => l.Major || l.E.RatedLevel == RiskLevel.Red),
            { } level => lines.Where(l => !l.Major && l.E.RatedLevel == level),
        };
        var newYear = new DateOnly(today.Year, 1, 1);
        lines = filter.Checks switch
        {
            CheckState.Overdue => lines.Where(IsOverdue(frequency, today)),
            CheckState.CheckedThisYear => lines.Where(l => l.Last >= newYear),
            CheckState.NotCheckedThisYear => lines.Where(l => l.Last == null || l.Last < newYear),
            _ => lines,
        };
        if (filter.Mark != RiskMarks.None)
        {
            lines = lines.Where(l => (l.E.RiskMarks & filter.Mark) != 0);
        }

        return filter.Text?.Trim() is { Length: > 0 } text ? lines.Where(Matches(text)) : lines;
    }

    /// <summary>Compares days instead of counting months, which the two databases do differently at the end of a month.</summary>
    private static Expression<Func<Line, bool>> IsOverdue(CheckFrequency frequency, DateOnly today)
    {
        var (red, orange) = (frequency.OverdueIfCheckedBy(RiskLevel.Red, today), frequency.OverdueIfCheckedBy(RiskLevel.Orange, today));
        var (yellow, blue) = (frequency.OverdueIfCheckedBy(RiskLevel.Yellow, today), frequency.OverdueIfCheckedBy(RiskLevel.Blue, today));
        return l => (l.Last ?? l.E.RegisteredOn) <= (l.Major || l.E.RatedLevel == RiskLevel.Red ? red
            : l.E.RatedLevel == RiskLevel.Orange ? orange
            : l.E.RatedLevel == RiskLevel.Yellow ? yellow : blue);
    }

    private static Expression<Func<Line, bool>> Matches(string text)
    {
        var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
        return CreditCode.TryParse(text, out var credit)
            ? l => l.E.CreditCode == credit
            : l => l.E.Code.StartsWith(code) || l.E.Name.Contains(text) || l.E.PinyinInitials.Contains(initials) || l.E.PersonInCharge.StartsWith(text);
    }

    private static IQueryable<Line> Sorted(IQueryable<Line> lines, string? sort) => sort switch
    {
        "-code" => lines.OrderByDescending(l => l.E.Code),
        "name" => lines.OrderBy(l => l.E.Name).ThenBy(l => l.E.Code),
        "-name" => lines.OrderByDescending(l => l.E.Name).ThenBy(l => l.E.Code),
        "staff" => lines.OrderBy(l => l.E.StaffCount).ThenBy(l => l.E.Code),
        "-staff" => lines.OrderByDescending(l => l.E.StaffCount).ThenBy(l => l.E.Code),
        "checked" => lines.OrderBy(l => l.Last).ThenBy(l => l.E.Code),
        "-checked" => lines.OrderByDescending(l => l.Last).ThenBy(l => l.E.Code),
        _ => lines.OrderBy(l => l.E.Code),
    };

    private sealed class Line
    {
        public required Enterprise E { get; init; }
        public required bool Major { get; init; }
        public required int Open { get; init; }
        public required DateOnly? Last { get; init; }
    }
}
