using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>One person in one household (一人一户): the same identity number, as head or as member, in two households.</summary>
/// <remarks>Compared by the blind index; no number is opened.</remarks>
public sealed class PersonInTwoHouseholdsQuery(VillageDb db) : IConservationCheck
{
    public string Code => "person-twice";

    public string Title => "一人两户";

    public string Rule => "一个人只能计入一户，不论在哪个片区。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var heads = db.Households.Select(h => new { h.VillageCode, Index = h.IdNumberIndex, HouseholdId = h.Id });
        var members = db.HouseholdMembers.Where(m => m.IdNumberIndex != null && m.LeftOn == null && m.DiedOn == null)
            .Select(m => new { m.VillageCode, Index = m.IdNumberIndex!, m.HouseholdId });
        var twice = await heads.Union(members).GroupBy(p => new { p.VillageCode, p.Index }).Where(g => g.Count() > 1).Select(g => g.Key.Index).OrderBy(i => i).Take(FindingLimits.Most).ToListAsync(cancellation);
        if (twice.Count == 0)
        {
            return [];
        }

        var asHead = await db.Households.AsNoTracking().Where(h => twice.Contains(h.IdNumberIndex))
            .Select(h => new Place(h.VillageCode, h.IdNumberIndex, h.Id, h.Code, h.HeadName, h.HeadName, "户主")).ToListAsync(cancellation);
        var asMember = await db.HouseholdMembers.AsNoTracking().Where(m => m.IdNumberIndex != null && twice.Contains(m.IdNumberIndex) && m.LeftOn == null && m.DiedOn == null)
            .Select(m => new Place(m.VillageCode, m.IdNumberIndex!, m.HouseholdId, m.Household.Code, m.Household.HeadName, m.Name, m.IsCounted ? "成员，计入安置人口" : "成员，未计入")).ToListAsync(cancellation);
        return [.. asHead.Concat(asMember).GroupBy(p => (p.VillageCode, Convert.ToHexString(p.Index))).Select(Doubtful).OfType<Doubt>()];
    }

    private static Doubt? Doubtful(IGrouping<(long VillageCode, string Index), Place> person)
    {
        var households = person.GroupBy(p => p.HouseholdId).Select(h => h.First()).OrderBy(h => h.Code, StringComparer.Ordinal).ToList();
        return households.Count < 2 ? null : new(person.Key.VillageCode,
            $"{households[0].Person}的身份证号码同时在 {string.Join('、', households.Select(h => h.Code))} 里",
            [.. households.Select(h => new EvidenceLine("Household", h.HouseholdId, h.HouseholdId, $"{h.Code} {h.HeadName}", $"{h.Person}：{h.As}"))]);
    }

    private sealed record Place(long VillageCode, byte[] Index, int HouseholdId, string Code, string HeadName, string Person, string As);
}
