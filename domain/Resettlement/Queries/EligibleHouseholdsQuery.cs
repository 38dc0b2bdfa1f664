using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>A household that may be given a home.</summary>
/// <param name="Homes">How many it has already.</param>
public sealed record EligibleHousehold(int Id, string Code, string HeadName, FloorArea? RecognisedArea, int Homes);

/// <summary>Households that signed for an exchange, found by number, name or pinyin initials; at most twenty.</summary>
public sealed class EligibleHouseholdsQuery(VillageDb db)
{
    private const int Most = 20;

    public async Task<List<EligibleHousehold>> RunAsync(string? text, CancellationToken cancellation)
    {
        if (text?.Trim() is not { Length: > 0 } wanted)
        {
            return [];
        }

        var (code, initials) = (wanted.ToUpperInvariant(), wanted.ToLowerInvariant());
        return await db.Households.AsNoTracking()
            .Where(h => h.Method == CompensationMethod.Exchange && h.SignedOn != null
                && (h.Code.StartsWith(code) || h.HeadName.Contains(wanted) || h.PinyinInitials.StartsWith(initials)))
            .OrderBy(h => h.Code).Take(Most)
            .Select(h => new EligibleHousehold(h.Id, h.Code, h.HeadName, h.RecognisedArea,
                db.Allocations.Count(a => a.HouseholdId == h.Id && a.ReleasedOn == null)))
            .ToListAsync(cancellation);
    }
}
