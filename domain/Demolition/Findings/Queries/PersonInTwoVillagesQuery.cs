using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>The same identity number in households of two villages of one street (一人两村).</summary>
/// <remarks>
/// Opens the data scope on purpose: a village can't find it alone. Each village gets a finding of its own, which names its own household and
/// of the other nothing but the village; the street, whose scope holds both, sees both. Compared by the blind index; no number is opened.
/// </remarks>
public sealed class PersonInTwoVillagesQuery(VillageDb db) : IConservationCheck
{
    private const long CodesOfAStreet = 1_000;

    public string Code => "person-two-villages";

    public string Title => "一人两村";

    public string Rule => "一个人只能在全街道的一个村计入一户。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var heads = db.Households.IgnoreQueryFilters().Select(h => new { Street = h.VillageCode / CodesOfAStreet, h.VillageCode, Index = h.IdNumberIndex });
        var members = db.HouseholdMembers.IgnoreQueryFilters().Where(m => m.IdNumberIndex != null && m.LeftOn == null && m.DiedOn == null)
            .Select(m => new { Street = m.VillageCode / CodesOfAStreet, m.VillageCode, Index = m.IdNumberIndex! });
        var twice = await heads.Union(members).GroupBy(p => new { p.Street, p.Index }).Where(g => g.Min(p => p.VillageCode) < g.Max(p => p.VillageCode))
            .Select(g => g.Key.Index).OrderBy(i => i).Take(FindingLimits.Most).ToListAsync(cancellation);
        if (twice.Count == 0)
        {
            return [];
        }

        var asHead = await db.Households.IgnoreQueryFilters().AsNoTracking().Where(h => twice.Contains(h.IdNumberIndex))
            .Select(h => new Place(h.VillageCode, h.IdNumberIndex, h.Id, h.Code, h.HeadName, h.HeadName, "户主")).ToListAsync(cancellation);
        var asMember = await db.HouseholdMembers.IgnoreQueryFilters().AsNoTracking()
            .Where(m => m.IdNumberIndex != null && twice.Contains(m.IdNumberIndex) && m.LeftOn == null && m.DiedOn == null)
            .Select(m => new Place(m.VillageCode, m.IdNumberIndex!, m.HouseholdId, m.Household.Code, m.Household.HeadName, m.Name, m.IsCounted ? "成员，计入安置人口" : "成员，未计入")).ToListAsync(cancellation);
        var villages = await db.AdministrativeUnits.AsNoTracking().ToDictionaryAsync(u => u.Code, u => u.Name, cancellation);
        return
        [
            .. from person in asHead.Concat(asMember).GroupBy(p => (Street: p.VillageCode / CodesOfAStreet, Convert.ToHexString(p.Index)))
               from village in person.Select(p => p.VillageCode).Distinct().Order()
               where db.Actor.Scope.Contains(village) && person.Any(p => p.VillageCode != village)
               select DoubtOf(village, [.. person], villages),
        ];
    }

    /// <summary>As one of the villages may see it.</summary>
    private static Doubt DoubtOf(long village, List<Place> places, Dictionary<long, string> villages)
    {
        var own = OnePerHousehold(places.Where(p => p.VillageCode == village));
        var others = OnePerHousehold(places.Where(p => p.VillageCode != village));
        return new(village, $"{own[0].Person}的身份证号码在本村 {string.Join('、', own.Select(h => h.Code))} 里，也在{string.Join('、', others.Select(NameOf).Distinct())}的户里",
        [
            .. own.Select(h => new EvidenceLine("Household", h.HouseholdId, h.HouseholdId, $"{h.Code} {h.HeadName}", $"{h.Person}：{h.As}")),
            .. others.Select(h => new EvidenceLine("Household", h.HouseholdId, null, $"{NameOf(h)}的一户", "由该村和街道核实")),
        ]);

        string NameOf(Place place) => villages.GetValueOrDefault(place.VillageCode, "另一个村");
    }

    private static List<Place> OnePerHousehold(IEnumerable<Place> places) =>
        [.. places.GroupBy(p => p.HouseholdId).Select(h => h.First()).OrderBy(h => h.VillageCode).ThenBy(h => h.Code, StringComparer.Ordinal)];

    private sealed record Place(long VillageCode, byte[] Index, int HouseholdId, string Code, string HeadName, string Person, string As);
}
