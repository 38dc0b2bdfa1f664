using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Prices;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>What households bring to the statements of their homes: entitlement, credit, items, the floor table of the day.</summary>
public sealed class HouseholdShareQuery(VillageDb db)
{
    /// <param name="allocations">With their homes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The share of one of them on a day; it refuses where something is missing.</returns>
    internal async Task<Func<Allocation, DateOnly, HouseholdShare>> RunAsync(IReadOnlyCollection<Allocation> allocations, CancellationToken cancellation)
    {
        var ids = allocations.Select(a => a.HouseholdId).Distinct().ToArray();
        var of = await HouseholdsAsync(ids, cancellation);
        var tables = await TablesAsync([.. allocations.Select(a => a.Home.BuildingId).Distinct()], cancellation);
        var keys = allocations.Select(a => a.Id).ToArray();
        var items = (await db.AllocationItems.AsNoTracking().Where(i => keys.Contains(i.AllocationId)).OrderBy(i => i.Kind).ThenBy(i => i.Id)
            .Select(i => new { i.AllocationId, i.Kind, i.Quantity, i.Note }).ToListAsync(cancellation)).ToLookup(i => i.AllocationId, i => new ItemTaken(i.Kind, i.Quantity, i.Note));
        return (allocation, on) => of(allocation.HouseholdId).Share(allocation.Id, allocation.OrderInHousehold, allocation.Home.Code) with
        {
            Items = [.. items[allocation.Id]],
            FloorPrice = PriceOf(allocation.Home, tables, on),
        };
    }

    /// <summary>What one household would bring to any one more of some homes (试算); the statements sent do not grow with their number.</summary>
    /// <returns>The share for one of them; it refuses where the entitlement is not frozen or an earlier home not measured.</returns>
    /// <exception cref="NotFoundException">No such household in the person's villages, when the share is asked for.</exception>
    internal async Task<Func<Home, HouseholdShare>> ForOneMoreAsync(int householdId, IReadOnlyCollection<Home> homes, DateOnly on, CancellationToken cancellation)
    {
        var of = await HouseholdsAsync([householdId], cancellation);
        var tables = await TablesAsync([.. homes.Select(h => h.BuildingId).Distinct()], cancellation);
        return home => of(householdId).Share(null, int.MaxValue, home.Code) with { FloorPrice = PriceOf(home, tables, on) };
    }

    private static FloorPriceOfDay? PriceOf(Home home, ILookup<int, FloorPriceTable> tables, DateOnly on) =>
        tables.Contains(home.BuildingId) ? FloorPriceTable.Of(home, [.. tables[home.BuildingId]], on) : null;

    private async Task<ILookup<int, FloorPriceTable>> TablesAsync(int[] buildings, CancellationToken cancellation) =>
        (await db.FloorPriceTables.AsNoTracking().Include(t => t.Floors).Where(t => buildings.Contains(t.BuildingId)).ToListAsync(cancellation)).ToLookup(t => t.BuildingId);

    private async Task<Func<int, Household>> HouseholdsAsync(int[] ids, CancellationToken cancellation)
    {
        var households = await db.Households.AsNoTracking().Where(h => ids.Contains(h.Id))
            .Select(h => new { h.Id, h.Code, h.RecognisedArea, h.Compensation, h.AppraisedValue }).ToDictionaryAsync(h => h.Id, cancellation);
        var agreements = await db.CompensationAgreements.AsNoTracking().Where(a => ids.Contains(a.HouseholdId) && a.InForce)
            .Select(a => new { a.HouseholdId, a.ByArea, a.Cash }).ToDictionaryAsync(a => a.HouseholdId, cancellation);
        var records = await db.EntitlementRecords.AsNoTracking().Where(r => ids.Contains(r.HouseholdId) && r.InForce)
            .Select(r => new { r.HouseholdId, Frozen = new FrozenEntitlement(r.Number, r.Area, r.Why, r.Unused) }).ToDictionaryAsync(r => r.HouseholdId, r => r.Frozen, cancellation);
        var homes = (await db.Allocations.AsNoTracking().Where(a => ids.Contains(a.HouseholdId) && a.ReleasedOn == null)
            .Select(a => new { a.HouseholdId, Home = new HomeTaken(a.Id, a.OrderInHousehold, a.Home.Code, a.Home.MeasuredArea) }).ToListAsync(cancellation)).ToLookup(a => a.HouseholdId, a => a.Home);
        var credits = (await (
            from s in db.Statements.AsNoTracking().Standing()
            join l in db.StatementLines on s.Id equals l.StatementId
            where ids.Contains(s.Allocation.HouseholdId) && l.Group == SettlementGroup.Credit && l.Label == StatementDraft.CompensationCredit
            select new { s.Allocation.HouseholdId, Credit = new CreditTaken(s.AllocationId, l.Amount.Fen) }).ToListAsync(cancellation)).ToLookup(s => s.HouseholdId, s => s.Credit);
        return id =>
        {
            var (h, agreement) = (households.GetValueOrDefault(id) ?? throw new NotFoundException("这户拆迁户"), agreements.GetValueOrDefault(id));
            return new(h.Code, h.RecognisedArea ?? FloorArea.Zero, records.GetValueOrDefault(id), h.Compensation ?? Money.Zero,
                agreement?.ByArea ?? h.AppraisedValue ?? Money.Zero, agreement?.Cash ?? Money.Zero, [.. homes[id]], [.. credits[id]]);
        };
    }

    private sealed record HomeTaken(int AllocationId, int Order, string Code, FloorArea? Measured);

    private sealed record CreditTaken(int AllocationId, long Fen);

    private sealed record Household(
        string Code, FloorArea Recognised, FrozenEntitlement? Entitled, Money Agreed, Money HouseValue, Money PaidOut, List<HomeTaken> Homes, List<CreditTaken> Credits)
    {
        public HouseholdShare Share(int? allocationId, int order, string homeCode)
        {
            var entitled = Entitled ?? throw new RefusedException(new EntitlementNotFrozen(Code));
            var others = Homes.Where(h => h.AllocationId != allocationId).ToList();
            var before = others.Where(h => h.Order < order).ToList();
            if (before.Find(h => h.Measured is null) is { } unmeasured)
            {
                throw new RefusedException(new EarlierHomeNotMeasured(homeCode, unmeasured.Code));
            }

            var taken = before.Aggregate(FloorArea.Zero, (sum, h) => sum + h.Measured!.Value);
            return new(Code, Recognised, entitled, Agreed, HouseValue, PaidOut, taken, new Money(Credits.Where(c => c.AllocationId != allocationId).Sum(c => c.Fen)),
                IsLastHome: others.TrueForAll(h => h.Order < order));
        }
    }
}
