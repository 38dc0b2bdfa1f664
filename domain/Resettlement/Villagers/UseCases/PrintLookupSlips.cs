using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Villagers.UseCases;

/// <summary>Give households new look-up codes (打印查询纸条); the ones before stop working.</summary>
/// <param name="HouseholdId">This one; or</param>
/// <param name="AreaId">all of an area that signed for an exchange,</param>
/// <param name="OnlyWithout">leaving out those that have a slip.</param>
public sealed record PrintLookupSlips(int? HouseholdId, int? AreaId = null, bool OnlyWithout = true);

public sealed class PrintLookupSlipsHandler(VillageDb db, PersonalDataVault vault, VillageClock clock)
{
    public const int Most = 400;

    /// <returns>The slips in the order of the household numbers, for this once: only their keyed hashes are stored.</returns>
    /// <exception cref="RefusedException">Nobody, or too many.</exception>
    public async Task<IReadOnlyList<PrintedSlip>> HandleAsync(PrintLookupSlips request, CancellationToken cancellation)
    {
        var households = await Chosen(request).OrderBy(h => h.Code).Take(Most + 1).ToListAsync(cancellation);
        if (households.Count is 0 or > Most)
        {
            throw new RefusedException(new SlipsNotChosen(Most));
        }

        var ids = households.Select(h => h.Id).ToArray();
        var estates = await db.Allocations.AsNoTracking().Where(a => ids.Contains(a.HouseholdId) && a.ReleasedOn == null)
            .GroupBy(a => a.HouseholdId).Select(g => new { g.Key, Name = g.Min(a => a.Home.Building.Estate.Name) }).ToDictionaryAsync(g => g.Key, g => g.Name, cancellation);
        foreach (var old in await db.LookupSlips.Where(s => ids.Contains(s.HouseholdId) && s.EndedOn == null).ToListAsync(cancellation))
        {
            old.End(clock.Today);
        }

        List<PrintedSlip> printed = [];
        foreach (var household in households)
        {
            var code = LookupCode.New();
            db.Add(new LookupSlip(household, code.IndexWith(vault, vault.Open(household.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)), clock.Today, db.Actor.Name));
            printed.Add(new(household.Code, Masking.Name(household.HeadName), estates.GetValueOrDefault(household.Id) ?? "安置房", code));
        }

        db.Doing("打印查询纸条", households.Count == 1 ? households[0].Code : $"{households.Count} 户");
        await db.SaveChangesAsync(cancellation);
        return printed;
    }

    private IQueryable<Household> Chosen(PrintLookupSlips request) => request.HouseholdId is { } one
        ? db.Households.Where(h => h.Id == one)
        : db.Households.Where(h => h.AreaId == request.AreaId && h.SignedOn != null && h.Method == CompensationMethod.Exchange
            && (!request.OnlyWithout || !db.LookupSlips.Any(s => s.HouseholdId == h.Id && s.EndedOn == null)));
}
