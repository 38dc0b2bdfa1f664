using System.Linq.Expressions;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Puts the household list into an order that an index holds, for each combination of filter and column.</summary>
internal static class HouseholdOrder
{
    /// <summary>The rows come village by village, so an index is walked by the range of villages itself.</summary>
    public static bool IsByVillage(HouseholdFilter filter) =>
        string.IsNullOrWhiteSpace(filter.Text) && filter is { AreaId: null, OnlyRemaining: false, Sort: HouseholdSort.Code };

    public static IQueryable<Household> Apply(IQueryable<Household> rows, HouseholdFilter filter)
    {
        var turn = filter.Descending;
        var inArea = filter.AreaId is not null;
        return filter.Sort switch
        {
            HouseholdSort.Name => ByVillageAndCode(First(rows, h => h.HeadName, turn), turn),
            HouseholdSort.Date => ByVillageAndCode(First(rows, h => h.StatusOn, turn), turn),
            HouseholdSort.Status when inArea => Then(First(rows, h => h.StatusOrder, turn), h => h.Code, turn),
            HouseholdSort.Status => ByVillageAndCode(First(rows, h => h.StatusOrder, turn), turn),
            _ when inArea && filter.OnlyRemaining => Then(First(rows, h => h.StatusOrder, turn), h => h.Code, turn),
            _ when inArea => First(rows, h => h.Code, turn),
            _ when filter.OnlyRemaining => ByVillageAndCode(First(rows, h => h.StatusOrder, turn), turn),
            _ => Then(First(rows, h => h.VillageCode, turn), h => h.Code, turn),
        };
    }

    private static IOrderedQueryable<Household> ByVillageAndCode(IOrderedQueryable<Household> rows, bool turn) =>
        Then(Then(rows, h => h.VillageCode, turn), h => h.Code, turn);

    private static IOrderedQueryable<Household> First<TKey>(
        IQueryable<Household> rows, Expression<Func<Household, TKey>> key, bool turn) =>
        turn ? rows.OrderByDescending(key) : rows.OrderBy(key);

    private static IOrderedQueryable<Household> Then<TKey>(
        IOrderedQueryable<Household> rows, Expression<Func<Household, TKey>> key, bool turn) =>
        turn ? rows.ThenByDescending(key) : rows.ThenBy(key);
}
