using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>One person in one household (一人一户): refused, or listed for the supervision committee if the village's policy says so.</summary>
internal static class OnePerson
{
    private const string Index = "ux_household_members_person";

    /// <exception cref="RefusedException">The number stands in this household already, or in another one of the village.</exception>
    public static async Task CheckAsync(VillageDb db, HouseholdMember member, DateOnly today, CancellationToken cancellation)
    {
        if (!member.IsPresent || member.IdNumberIndex is not { } index)
        {
            return;
        }

        var other = await db.HouseholdMembers.AsNoTracking()
            .Where(m => m.VillageCode == member.VillageCode && m.IdNumberIndex == index && m.LeftOn == null && m.DiedOn == null && m.Id != member.Id)
            .Select(m => new { m.HouseholdId, m.Household.Code }).FirstOrDefaultAsync(cancellation);
        if (other is null)
        {
            return;
        }

        if (other.HouseholdId == member.HouseholdId && member.HouseholdId != 0)
        {
            throw new RefusedException(new PersonInThisHousehold(member.Name));
        }

        if (await RefusesAsync(db, today, cancellation))
        {
            throw new RefusedException(new PersonInOtherHousehold(member.Name, other.Code));
        }

        member.ListTwice();
    }

    /// <summary>Two people registered the same person at the same moment.</summary>
    public static bool Broken(DbUpdateException fault) => UniqueViolation.Is(fault, Index, "HouseholdMembers.IdNumberIndex");

    private static async Task<bool> RefusesAsync(VillageDb db, DateOnly today, CancellationToken cancellation)
    {
        var rule = await db.DatedRules.AsNoTracking().Where(r => r.Code == DemolitionRules.RefusePersonTwice && r.ValidFrom <= today
            && (r.ValidTo == null || r.ValidTo >= today)).OrderByDescending(r => r.ValidFrom).FirstOrDefaultAsync(cancellation);
        return rule is not { Value: 0 };
    }
}
