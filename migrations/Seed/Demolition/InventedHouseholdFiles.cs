using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The file of each invented household: members, buildings, inventory, appraisal, talks, papers and acceptances.</summary>
internal static class InventedHouseholdFiles
{
    /// <param name="db">Inside the transaction of the planting.</param>
    /// <param name="households">All of them, in the order in which their people are numbered; not saved yet.</param>
    /// <param name="vault">Seals the invented numbers.</param>
    /// <param name="cancellation">Stops the planting.</param>
    public static async Task AddAsync(
        VillageDb db, IReadOnlyList<(Household Household, DemolitionArea Area)> households, PersonalDataVault vault, CancellationToken cancellation)
    {
        var rules = await db.DatedRules.AsNoTracking().ToListAsync(cancellation);
        var calendar = new WorkingCalendar(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation));
        var person = 0;
        foreach (var group in households.GroupBy(h => h.Area))
        {
            var (area, own) = (group.Key, group.Select(h => h.Household).ToList());
            Add(db, area, own, person, rules, calendar, vault);
            var vacated = InventedAcceptances.InOrder(own);
            db.AddRange(InventedAcceptances.Vacancies(vacated, await db.TakeNumbersAsync(VacancyAcceptance.SeriesOf(area.Id), vacated.Count, cancellation)));
            db.AddRange(InventedAcceptances.Demolitions(own));
            person += own.Count;
        }
    }

    private static void Add(
        VillageDb db, DemolitionArea area, List<Household> households, int person, List<DatedRule> rules, WorkingCalendar calendar, PersonalDataVault vault)
    {
        db.AddRange(InventedFamilies.Of(area, households, person, vault));
        db.AddRange(InventedBuildings.Of(households, person));
        db.AddRange(InventedInventory.Of(households, person));
        db.AddRange(InventedAppraisals.Of(households, person, rules, calendar));
        db.AddRange(InventedContacts.Of(households, person));
        db.AddRange(InventedContacts.Papers(households, person));
    }
}
