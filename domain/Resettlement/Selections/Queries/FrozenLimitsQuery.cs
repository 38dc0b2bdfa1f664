using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>The limits of a session, which do not change any more, and where they came from.</summary>
/// <param name="On">The day on which they were frozen: 排定场次.</param>
/// <param name="By">Who prepared the session.</param>
public sealed record FrozenLimits(DateOnly On, string By, IReadOnlyList<FrozenLimit> Limits);

/// <summary>One limit of a session.</summary>
/// <param name="Value">As frozen.</param>
/// <param name="Rule">The rule of the day of freezing; null where there was none.</param>
/// <param name="Now">The rule's value today; null where it holds no more.</param>
public sealed record FrozenLimit(string Code, decimal Value, DatedRule? Rule, decimal? Now)
{
    /// <summary>The rule of that day says something else than what was frozen.</summary>
    public bool DiffersFromRule => Rule is null || Rule.Value != Value;
}

/// <summary>Which rules a session froze, and what they say today.</summary>
public sealed class FrozenLimitsQuery(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="NotFoundException">No such session in the person's villages.</exception>
    public async Task<FrozenLimits> RunAsync(int sessionId, CancellationToken cancellation)
    {
        var session = await db.SelectionSessions.AsNoTracking().Include(s => s.Quotas).Include(s => s.Steps).AsSplitQuery().SingleOrDefaultAsync(s => s.Id == sessionId, cancellation)
            ?? throw new NotFoundException("这个选房场次");
        var prepared = session.Steps.Single(s => s.Act == SelectionAct.Prepare);
        var (then, now) = (await rules.OnAsync(prepared.On, cancellation), await rules.OnAsync(clock.Today, cancellation));
        return new(prepared.On, prepared.By, [.. Values(session).Select(v => new FrozenLimit(v.Code, v.Value, then.Find(v.Code), now.Find(v.Code)?.Value))]);
    }

    private static IEnumerable<(string Code, decimal Value)> Values(SelectionSession session) =>
    [
        (SelectionRules.MostHomes, session.MostHomes),
        (SelectionRules.AllowedExcess, session.Excess.SquareMetres),
        (SelectionRules.MostOvershoot, session.MostOvershoot),
        .. session.Quotas.OrderBy(q => q.RoomType, StringComparer.Ordinal).Select(q => (SelectionRules.MostOfType + q.RoomType, (decimal)q.Most)),
        (SelectionRules.MinutesToCome, session.MinutesToCome),
    ];
}
