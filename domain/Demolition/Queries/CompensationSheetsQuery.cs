using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>A household's compensation sheet for a workbook.</summary>
public sealed record SheetOfHousehold(string Code, string HeadName, CompensationSheet Sheet);

/// <summary>Compensation sheets: all for a workbook, or those of a block of an import's rows.</summary>
public sealed class CompensationSheetsQuery(VillageDb db)
{
    /// <param name="areaId">Only this area.</param>
    public IAsyncEnumerable<SheetOfHousehold> AllAsync(int? areaId) => (
        from s in db.CompensationSheets.AsNoTracking()
        join h in db.Households on s.HouseholdId equals h.Id
        where areaId == null || h.AreaId == areaId
        orderby h.VillageCode, h.Code
        select new { h.Code, h.HeadName, Sheet = s }).AsAsyncEnumerable().Select(x => new SheetOfHousehold(x.Code, x.HeadName, x.Sheet));

    /// <param name="households">Keys of the households.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<Dictionary<int, CompensationSheet>> OfAsync(IReadOnlyCollection<int> households, bool toChange, CancellationToken cancellation) =>
        (toChange ? db.CompensationSheets : db.CompensationSheets.AsNoTracking()).Where(s => households.Contains(s.HouseholdId)).ToDictionaryAsync(s => s.HouseholdId, cancellation);
}
