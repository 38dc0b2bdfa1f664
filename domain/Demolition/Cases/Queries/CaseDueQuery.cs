using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases.Queries;

/// <summary>What the law-clocks want by a day: steps with a limit, postings and freezes that end, demand letters and applications to the court.</summary>
public sealed class CaseDueQuery(VillageDb db, CaseClocksQuery cases) : IDueItems
{
    /// <summary>Their kind in the list of what is due.</summary>
    public const string StepKind = "CaseStep";
    public const string DecisionKind = "CompensationDecision";

    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation) =>
        [.. (await StepsAsync(until, cancellation)).Concat(await DecisionsAsync(until, most, cancellation)).OrderBy(i => i.DueOn).ThenBy(i => i.Key).Take(most)];

    private async Task<IEnumerable<DueItem>> StepsAsync(DateOnly until, CancellationToken cancellation)
    {
        var codes = await db.DemolitionAreas.AsNoTracking().Select(a => new { a.Id, a.Code }).ToDictionaryAsync(a => a.Id, a => a.Code, cancellation);
        return (await cases.AllAsync(cancellation)).SelectMany(one => Of(one, codes.GetValueOrDefault(one.Case.AreaId, ""), until));
    }

    /// <summary>A late step that follows is due on the law's last day; what follows a posting is due when it may first be done, until it is.</summary>
    private static IEnumerable<DueItem> Of(ClockedCase one, string area, DateOnly until)
    {
        foreach (var step in one.Clock.Law.Steps.Where(s => one.Case.Done(s.Code) is null))
        {
            if (one.Clock.DueOf(step) is { } due && due.LastDay <= until)
            {
                yield return new("Demolition", StepKind, one.Case.AreaId, $"{area}：{step.Name}，{step.Article}限{due.Period}", due.LastDay);
            }
        }

        if (one.Case is { Track: ExpropriationTrack.S } && one.Case.Done("S2") is { LastDay: { } freeze } && one.Case.Done("S9") is null && freeze <= until)
        {
            yield return new("Demolition", StepKind, one.Case.AreaId, $"{area}：暂停办理期限届满，征收决定还没有作出", freeze);
        }
    }

    private async Task<IEnumerable<DueItem>> DecisionsAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var rows = await (
            from d in db.CompensationDecisions.AsNoTracking()
            join h in db.Households on d.HouseholdId equals h.Id
            where d.IsRunning && d.DemandBy <= until
            orderby d.DemandBy, d.Id
            select new { d.Id, h.Code, d.DemandOn, d.DemandBy, d.EnforceUntil }).Take(most).ToListAsync(cancellation);
        return rows.Select(d => d.DemandOn is null
            ? new DueItem("Demolition", DecisionKind, d.Id, $"{d.Code}：申请强制执行前的催告书还没有送达", d.DemandBy)
            : new DueItem("Demolition", DecisionKind, d.Id, $"{d.Code}：申请法院强制执行的期限", d.EnforceUntil)).Where(i => i.DueOn <= until);
    }
}
