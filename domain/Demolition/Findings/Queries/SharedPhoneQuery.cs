using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>The same telephone under several households (电话相同): one hand may stand behind several names.</summary>
/// <remarks>Compared by the blind index; no number is opened.</remarks>
public sealed class SharedPhoneQuery(VillageDb db) : IConservationCheck
{
    public string Code => "same-phone";

    public string Title => "多户同一电话";

    public string Rule => "不同户留同一个电话要说明原因。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var shared = await db.Households.Where(h => h.PhoneIndex != null).GroupBy(h => new { h.VillageCode, h.PhoneIndex })
            .Where(g => g.Count() > 1).Select(g => g.Key.PhoneIndex!).OrderBy(i => i).Take(FindingLimits.Most).ToListAsync(cancellation);
        if (shared.Count == 0)
        {
            return [];
        }

        var households = await db.Households.AsNoTracking().Where(h => h.PhoneIndex != null && shared.Contains(h.PhoneIndex))
            .Select(h => new { h.VillageCode, h.PhoneIndex, h.Id, h.Code, h.HeadName, h.Address }).ToListAsync(cancellation);
        return
        [
            .. households.GroupBy(h => (h.VillageCode, Convert.ToHexString(h.PhoneIndex!))).Where(g => g.Count() > 1).Select(g =>
            {
                var inOrder = g.OrderBy(h => h.Code, StringComparer.Ordinal).ToList();
                return new Doubt(g.Key.VillageCode, $"{string.Join('、', inOrder.Select(h => h.Code))} 留的是同一个电话",
                    [.. inOrder.Select(h => new EvidenceLine("Household", h.Id, h.Id, $"{h.Code} {h.HeadName}", h.Address ?? "地址未填"))]);
            }),
        ];
    }
}
