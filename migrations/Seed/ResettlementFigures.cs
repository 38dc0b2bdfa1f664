using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed.Resettlement;

namespace VillageTracker.Migrations.Seed;

/// <summary>富贵春花园 as of 2020-10-31: 534 homes allocated, 477 with a statement, 460 paid and handed over.</summary>
/// <remarks>
/// The three numbers are reported; buildings, homes, who got which, prices and dates are invented. Statements come out of the same
/// calculation and payments out of the same acts as in the office.
/// </remarks>
internal static class ResettlementFigures
{
    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var policy = PolicyRows.All();
        var homes = EstatePlan.Homes();
        db.AddRange(policy);
        db.AddRange(homes);
        await db.SaveChangesAsync(cancellation);

        var households = await db.Households.AsNoTracking()
            .Where(h => h.Method == CompensationMethod.Exchange && h.VillageCode == ReferenceData.VillageCode && h.SignedOn != null)
            .OrderBy(h => h.SignedOn).ThenBy(h => h.Code).ToListAsync(cancellation);
        if (households.Count == 0)
        {
            return; // nobody to give a home to
        }

        var people = await OfficePeople.OfAsync(db, cancellation);
        var entitled = await EntitledPlan.PlantAsync(db, households, homes, people, cancellation);
        var cases = AllocationPlan.Of([.. homes.Where(EstatePlan.IsGivenAway)], households, entitled.AllPaidOut);
        await db.TakeNumbersAsync("AZ-2020", cases.Count, cancellation);
        await db.TakeNumbersAsync("FGC-2020", AllocationPlan.Statements, cancellation);
        var allocations = Allocate(cases);
        db.AddRange(Slips(households, vault, people));
        VillageFigures.Announce(db);
        db.AddRange(allocations);
        await db.SaveChangesAsync(cancellation); // statements point at the keys of the allocations

        VillageFigures.Announce(db);
        var statements = StatementPlan.Issue(cases, allocations, new RuleBook(AllocationPlan.AsOf, policy), entitled, people);
        db.AddRange(statements);
        db.AddRange(entitled.ForThoseWaiting(cases.Zip(allocations).Where(x => x.First.StatementOn is null)));
        await AfterStatementsAsync(db, new(people, vault), statements, [.. cases.Zip(allocations)], cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Every household that signed has its slip, also one that has no home yet.</summary>
    private static IEnumerable<LookupSlip> Slips(IReadOnlyList<Household> households, PersonalDataVault vault, OfficePeople people) => households.Select(h =>
        new LookupSlip(h, DemonstrationCodes.For(h.Code).IndexWith(vault, vault.Open(h.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)), AllocationPlan.AsOf, people.Clerk.Name));

    /// <summary>Money, keys, certificates, visits and disputes.</summary>
    private static async Task AfterStatementsAsync(
        VillageDb db, SettledPlan money, IReadOnlyList<Statement> statements, IReadOnlyList<(PlannedCase Planned, Allocation Allocation)> cases, CancellationToken cancellation)
    {
        var people = await OfficePeople.OfAsync(db, cancellation);
        var heads = cases.ToDictionary(c => c.Allocation, c => c.Planned.Household.HeadName);
        var rules = new RuleBook(AllocationPlan.AsOf, MoneyAndKeysRuleRows.All());
        var settled = money.Settle(statements, s => heads[s.Allocation]);
        var (keys, disputes) = (new KeysPlan(people, rules), new DisputePlan(people, rules));
        var records = keys.HandOver(settled, s => heads[s.Allocation]);
        db.AddRange(money.Refunds);
        db.AddRange(money.Receipts);
        db.AddRange(records);
        db.AddRange(keys.Register(records));
        db.AddRange(keys.Visit(records).ToList());
        db.AddRange(disputes.Open(cases.Where(c => c.Planned.StatementOn is null)).Concat(disputes.Settled(records.Select(r => r.Allocation))).ToList());
        db.Add(FundPlan.Account(people));
        db.AddRange(FundPlan.Remitted(statements, people));
        db.AddRange(WordPlan.Said(cases, people));
        foreach (var (series, count) in (IEnumerable<(string, int)>)[.. money.Numbers, ("JF-2020", records.Count), ("ZY-2020", disputes.Count), ("DJ-2020", FundPlan.Batches)])
        {
            await db.TakeNumbersAsync(series, count, cancellation);
        }
    }

    private static List<Allocation> Allocate(IReadOnlyList<PlannedCase> cases)
    {
        List<Allocation> all = [];
        foreach (var planned in cases)
        {
            var number = $"AZ-2020-{all.Count + 1:0000}";
            var allocation = Allocation.Give(planned.Home, planned.Household,
                new(number, planned.Order, planned.AllocatedOn, planned.AllocatedOn.AddDays(PolicyRows.StatementDays), IsDemonstration: true));
            all.Add(allocation);
        }

        return all;
    }
}
