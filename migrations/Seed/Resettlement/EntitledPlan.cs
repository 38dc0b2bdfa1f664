using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;
using VillageTracker.Domain.Resettlement.Items;
using VillageTracker.Domain.Resettlement.Prices;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>What each household brings to its statements: frozen entitlement, cash paid out, the floor tables.</summary>
internal sealed class EntitledPlan
{
    private const string Source = "演示楼层差价表，真实标准须由街道提供";
    private const int SellingBack = 6;

    private static readonly DateOnly FirstDay = new(2020, 1, 3);

    private Dictionary<int, EntitlementRecord> _records = [];
    private Dictionary<EstateBuilding, FloorPriceTable> _tables = [];
    private Dictionary<int, Money> _paidOut = [];

    public static async Task<EntitledPlan> PlantAsync(VillageDb db, IReadOnlyList<Household> households, IReadOnlyList<Home> homes, OfficePeople people, CancellationToken cancellation)
    {
        var facts = await new EntitlementFactsQuery(db).RunAsync([.. households.Select(h => h.Id)], cancellation);
        var first = await db.TakeNumbersAsync("HD-2020", households.Count, cancellation);
        var plan = new EntitledPlan
        {
            _records = households.Select(h => (h.Id, On: Later(h.SignedOn!.Value.AddDays(1)))).OrderBy(x => x.On).ThenBy(x => x.Id)
                .Select((x, n) => EntitlementRecord.Freeze(facts[x.Id], $"HD-2020-{first + n:0000}", x.On, people.Clerk)).ToDictionary(r => r.HouseholdId),
            _tables = homes.GroupBy(h => h.Building).ToDictionary(g => g.Key, g => FloorPriceTable.Adopt(g.Key, new(2020, 1, 1), Source,
                [.. g.DistinctBy(h => h.Floor).Select(h => new FloorPriceRow(h.Floor, h.Adjustment))], isDemonstration: true)),
            _paidOut = await db.CompensationAgreements.AsNoTracking().Where(a => a.InForce).ToDictionaryAsync(a => a.HouseholdId, a => a.Cash, cancellation),
        };
        db.AddRange(plan._records.Values);
        db.AddRange(plan._tables.Values);
        return plan;
    }

    public IReadOnlyDictionary<int, Money> AllPaidOut => _paidOut;

    public FrozenEntitlement Of(Household household)
    {
        var record = _records[household.Id];
        return new(record.Number, record.Area, record.Why, record.Unused);
    }

    public Money PaidOut(Household household) => _paidOut[household.Id];

    public FloorPriceOfDay FloorPrice(Home home) => _tables[home.Building].PriceOf(home.Floor);

    /// <summary>Of the homes that wait for a statement some have a storage room and connections to pay, and a few households sell back what is left over.</summary>
    public IEnumerable<AllocationItem> ForThoseWaiting(IEnumerable<(PlannedCase Planned, Allocation Allocation)> waiting)
    {
        var sold = 0;
        foreach (var ((planned, allocation), n) in waiting.Select((w, n) => (w, n)))
        {
            if (n % 3 == 0)
            {
                yield return AllocationItem.Add(allocation, ItemKind.StorageRoom, 6.50m + (n % 4), $"储藏室{planned.Home.Building.Number}-{n + 1:00}号");
                yield return AllocationItem.Add(allocation, ItemKind.Gas, 1, null);
                yield return AllocationItem.Add(allocation, ItemKind.CableTelevision, 1, null);
            }

            if (n % 5 == 2 && planned.Order == planned.HomesOfHousehold && sold++ < SellingBack)
            {
                _records[planned.Household.Id].ChooseUnused(UnusedEntitlement.BoughtBack, planned.AllocatedOn);
            }
        }
    }

    private static DateOnly Later(DateOnly day) => day > FirstDay ? day : FirstDay;
}
