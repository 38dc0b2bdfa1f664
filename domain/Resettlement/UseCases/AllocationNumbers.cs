using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Numbers of confirmation sheets and places in their households, for one allocation or many.</summary>
internal static class AllocationNumbers
{
    /// <returns>Gives the terms of the next home of a household; asked as often as numbers were taken.</returns>
    public static async Task<Func<int, AllocationTerms>> TermsAsync(
        this VillageDb db, RuleBook book, IReadOnlyCollection<int> households, int count, CancellationToken cancellation)
    {
        var orders = await db.Allocations.Where(a => households.Contains(a.HouseholdId) && a.ReleasedOn == null)
            .GroupBy(a => a.HouseholdId).Select(g => new { g.Key, Last = g.Max(a => a.OrderInHousehold) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancellation);
        var day = book.On;
        var series = $"AZ-{day.Year}";
        var next = count > 0 ? await db.TakeNumbersAsync(series, count, cancellation) : 0;
        return household =>
        {
            var order = orders[household] = orders.GetValueOrDefault(household) + 1;
            return new($"{series}-{next++:0000}", order, day, book.StatementDue(day));
        };
    }
}
