using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Certificates.Queries;

/// <summary>A visit that is due and not made.</summary>
public sealed record FollowUpToMake(int AllocationId, string Number, string HomeCode, string HeadName, DateOnly HandedOverOn, int Months, DateOnly DueOn);

/// <summary>A visit that was made.</summary>
public sealed record FollowUpRow(int AllocationId, string HomeCode, string HeadName, int Months, DateOnly On, string Result, bool IsContent, int? DefectId, string VisitedBy, bool IsDemonstration);

/// <summary>Visits after the keys: those to make by a day, and those made.</summary>
public sealed class FollowUpListQuery(VillageDb db, RuleBookQuery rules)
{
    /// <summary>The most urgent first.</summary>
    public async Task<IReadOnlyList<FollowUpToMake>> ToMakeAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        List<FollowUpToMake> all = [];
        foreach (var months in (await rules.OnAsync(until, cancellation)).FollowUps().Distinct())
        {
            var handedBy = until.AddMonths(-months).AddDays(3); // months end on different days; counted exactly below
            var homes = await (from a in db.Allocations.AsNoTracking()
                               join h in db.Households on a.HouseholdId equals h.Id
                               where a.HandedOverOn <= handedBy && !db.FollowUpVisits.Any(v => v.AllocationId == a.Id && v.Months == months)
                               orderby a.HandedOverOn, a.Id
                               select new { a.Id, a.Number, Home = a.Home.Code, h.HeadName, On = a.HandedOverOn!.Value }).Take(most).ToListAsync(cancellation);
            all.AddRange(homes.Select(x => new FollowUpToMake(x.Id, x.Number, x.Home, x.HeadName, x.On, months, x.On.AddMonths(months))).Where(v => v.DueOn <= until));
        }

        return [.. all.OrderBy(v => v.DueOn).ThenBy(v => v.AllocationId).Take(most)];
    }

    public async Task<PageOf<FollowUpRow>> MadeAsync(int page, CancellationToken cancellation)
    {
        var rows = from v in db.FollowUpVisits.AsNoTracking()
                   join a in db.Allocations on v.AllocationId equals a.Id
                   join h in db.Households on a.HouseholdId equals h.Id
                   orderby v.On descending, v.Id descending
                   select new FollowUpRow(a.Id, a.Home.Code, h.HeadName, v.Months, v.On, v.Result, v.IsContent, v.DefectId, v.VisitedBy, v.IsDemonstration);
        var total = await rows.CountAsync(cancellation);
        var at = Paging.NumberWithin(page, total);
        return new(await rows.Skip((at - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellation), total, at, Paging.Size);
    }
}

/// <summary>Visits that are due.</summary>
public sealed class FollowUpDueQuery(FollowUpListQuery visits) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation) =>
        [.. (await visits.ToMakeAsync(until, most, cancellation)).Select(v => new DueItem("Resettlement", "FollowUp", v.AllocationId, $"{v.HomeCode} 交房满 {v.Months} 个月，要回访", v.DueOn))];
}
