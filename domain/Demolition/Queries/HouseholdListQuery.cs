using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>One line of the household list. Plain columns only: a nullable complex one makes EF read the whole row, shape and all.</summary>
public sealed record HouseholdLine(
    int Id, string Code, string HeadName, int AreaId, int Members, long? RecognisedHundredthsSqm,
    HouseholdStatus Status, DateOnly StatusOn, CompensationMethod Method, long? CompensationFen, bool IsDemonstration);

/// <param name="Lines">At most <see cref="HouseholdFilter.PageSize"/>.</param>
/// <param name="Total">How many there are; of a text's matches at most <see cref="HouseholdFilter.MostCounted"/>.</param>
/// <param name="MoreThanCounted">There are more matches than were counted.</param>
/// <param name="Areas">The areas' names.</param>
public sealed record HouseholdPage(IReadOnlyList<HouseholdLine> Lines, int Total, bool MoreThanCounted, AreaList Areas)
{
    /// <summary>How many can be paged through.</summary>
    public int Listed => Math.Min(Total, HouseholdFilter.MostListed);
}

/// <summary>The household list (户列表): filtered, sorted, a page at a time. At most three queries: stamps, rows, count of matches.</summary>
/// <remarks>
/// Totals come from the kept tally, so no count walks the table; every order is one of the indexes in HouseholdConfiguration.
/// </remarks>
public sealed class HouseholdListQuery(VillageDb db, PersonalDataVault vault, AreaListQuery areas)
{
    internal static readonly Expression<Func<Household, HouseholdLine>> Line = h => new(
        h.Id, h.Code, h.HeadName, h.AreaId, h.Members, h.RecognisedArea!.Value.HundredthsSqm,
        h.Status, h.StatusOn, h.Method, h.Compensation!.Value.Fen, h.IsDemonstration);

    public async Task<HouseholdPage> RunAsync(HouseholdFilter filter, CancellationToken cancellation)
    {
        var known = await areas.RunAsync(cancellation);
        var total = known.Count(filter.AreaId, filter.Matches);
        return total == 0 ? new([], 0, false, known)
            : string.IsNullOrWhiteSpace(filter.Text) ? await PageAsync(filter, known, total, cancellation)
            : await FoundAsync(filter, known, cancellation);
    }

    /// <summary>The rows in their order, for the plan checks too.</summary>
    internal IQueryable<Household> Rows(HouseholdFilter filter)
    {
        var rows = HouseholdOrder.IsByVillage(filter) ? db.Households.AsNoTracking() : db.HouseholdsInScope();
        rows = filter.AreaId is { } area ? rows.Where(h => h.AreaId == area) : rows;
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            // By the name, which no index holds: the text's index is the one to walk.
            rows = filter.Status is { } one ? rows.Where(h => h.Status == one) : rows;
            rows = filter.OnlyRemaining ? rows.Where(h => h.StatusOrder < (int)HouseholdStatus.Signed) : rows;
            return new HouseholdSearch(db, vault).Apply(rows, filter.Text);
        }

        var order = (int?)filter.Status;
        rows = order is { } at ? rows.Where(h => h.StatusOrder == at) : rows;
        rows = filter.OnlyRemaining ? rows.Where(h => h.StatusOrder < (int)HouseholdStatus.Signed) : rows;
        return HouseholdOrder.Apply(rows, filter);
    }

    private async Task<HouseholdPage> PageAsync(HouseholdFilter filter, AreaList known, int total, CancellationToken cancellation)
    {
        var lines = await Page(filter, Math.Min(total, HouseholdFilter.MostListed)).ToListAsync(cancellation);
        return new(lines, total, false, known);
    }

    private async Task<HouseholdPage> FoundAsync(HouseholdFilter filter, AreaList known, CancellationToken cancellation)
    {
        var lines = await Page(filter, HouseholdFilter.MostCounted).ToListAsync(cancellation);
        var found = filter.Page == 1 && lines.Count < HouseholdFilter.PageSize
            ? lines.Count
            : await Rows(filter).Select(h => h.Id).Take(HouseholdFilter.MostCounted + 1).CountAsync(cancellation);
        return new(lines, Math.Min(found, HouseholdFilter.MostCounted), found > HouseholdFilter.MostCounted, known);
    }

    private IQueryable<HouseholdLine> Page(HouseholdFilter filter, int listed)
    {
        var last = Math.Max(1, (listed + HouseholdFilter.PageSize - 1) / HouseholdFilter.PageSize);
        var page = Math.Clamp(filter.Page, 1, last);
        return Rows(filter).Skip((page - 1) * HouseholdFilter.PageSize).Take(HouseholdFilter.PageSize).Select(Line);
    }
}
