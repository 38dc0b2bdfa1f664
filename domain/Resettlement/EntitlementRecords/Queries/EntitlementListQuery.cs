using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;

/// <summary>What to show of the entitlements.</summary>
/// <param name="Open">True for those not frozen yet, false for those that are; null for both.</param>
public sealed record EntitlementFilter(string? Text, int? AreaId, bool? Open, string? Sort, int Page);

/// <summary>A household that signed for an exchange, with its entitlement.</summary>
/// <param name="Now">What its file would give now, or null where it gives nothing; <paramref name="NowWhy"/> says how or why not.</param>
/// <param name="Taken">Measured area of its homes.</param>
public sealed record EntitlementRow(
    int HouseholdId, string Code, string HeadName, string AreaName, string? Number, EntitlementMode? Mode, FloorArea? Area, FloorArea? Now, string NowWhy,
    FloorArea Taken, UnusedEntitlement Unused, bool IsDemonstration)
{
    /// <summary>The file says something else by now than what was frozen.</summary>
    public bool Differs => Area is { } frozen && Now is { } now && frozen != now;
}

/// <summary>Households that signed for an exchange, with entitlement frozen or not, beside what their files say now.</summary>
public sealed class EntitlementListQuery(VillageDb db, EntitlementFactsQuery facts)
{
    private const int Size = Paging.Size;

    public async Task<PageOf<EntitlementRow>> RunAsync(EntitlementFilter filter, CancellationToken cancellation)
    {
        var households = Filtered(filter);
        var total = await households.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Sorted(households, filter.Sort).Skip((number - 1) * Size).Take(Size).Select(x => new
        {
            x.Household.Id, x.Household.Code, x.Household.HeadName, x.AreaName, x.Household.IsDemonstration, x.Record,
            Taken = db.Allocations.Where(a => a.HouseholdId == x.Household.Id && a.ReleasedOn == null).Sum(a => a.Home.MeasuredArea != null ? a.Home.MeasuredArea.Value.HundredthsSqm : 0),
        }).ToListAsync(cancellation);
        var now = await facts.RunAsync([.. rows.Select(r => r.Id)], cancellation);
        return new([.. rows.Select(r =>
        {
            var (area, why) = EntitlementNow.Of(now.GetValueOrDefault(r.Id));
            return new EntitlementRow(r.Id, r.Code, r.HeadName, r.AreaName, r.Record?.Number, r.Record?.Mode, r.Record?.Area, area, why,
                new FloorArea(r.Taken), r.Record?.Unused ?? UnusedEntitlement.Undecided, r.IsDemonstration);
        })], total, number, Size);
    }

    private IQueryable<Joint> Filtered(EntitlementFilter filter)
    {
        var rows =
            from h in db.Households.AsNoTracking()
            join a in db.DemolitionAreas on h.AreaId equals a.Id
            join r in db.EntitlementRecords.Where(r => r.InForce) on h.Id equals r.HouseholdId into records
            from record in records.DefaultIfEmpty()
            where h.SignedOn != null && h.Method == CompensationMethod.Exchange
            select new Joint { Household = h, AreaName = a.Name, Record = record };
        if (filter.AreaId is { } area)
        {
            rows = rows.Where(x => x.Household.AreaId == area);
        }

        if (filter.Open is { } open)
        {
            rows = rows.Where(x => open == (x.Record == null));
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            rows = rows.Where(x => x.Household.Code.StartsWith(code) || x.Household.HeadName.Contains(text) || x.Household.PinyinInitials.StartsWith(initials));
        }

        return rows;
    }

    private static IQueryable<Joint> Sorted(IQueryable<Joint> rows, string? sort) => sort switch
    {
        "area" => rows.OrderBy(x => x.Record!.Area.HundredthsSqm).ThenBy(x => x.Household.Code),
        "-area" => rows.OrderByDescending(x => x.Record!.Area.HundredthsSqm).ThenBy(x => x.Household.Code),
        "-code" => rows.OrderByDescending(x => x.Household.Code),
        _ => rows.OrderBy(x => x.Household.Code),
    };

    private sealed class Joint
    {
        public required Household Household { get; init; }
        public required string AreaName { get; init; }
        public EntitlementRecord? Record { get; init; }
    }
}

/// <summary>What a file gives now, or the sentence that says why it gives nothing.</summary>
internal static class EntitlementNow
{
    public static (FloorArea? Area, string Why) Of(EntitlementFacts? facts)
    {
        try
        {
            return facts is null ? (null, "没有找到适用的补偿安置方案。") : facts.Compute();
        }
        catch (RefusedException refused)
        {
            return (null, refused.Refusal.Message);
        }
    }
}
