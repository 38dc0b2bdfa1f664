using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>Parts of the file that records of other areas stand for: agreements signed, homes chosen, statements issued, keys handed over.</summary>
public sealed class DerivedPartsQuery(VillageDb db)
{
    public async Task<IReadOnlyDictionary<int, IReadOnlySet<FilePart>>> OfAreaAsync(int areaId, CancellationToken cancellation)
    {
        var rows = await (from a in db.Allocations.AsNoTracking()
                          join h in db.Households on a.HouseholdId equals h.Id
                          where h.AreaId == areaId && a.ReleasedOn == null
                          select new { a.HouseholdId, Issued = a.StatementIssuedOn != null, HandedOver = a.HandedOverOn != null }).ToListAsync(cancellation);
        var paid = (await (from l in db.PaymentLines.AsNoTracking()
                           join h in db.Households on l.HouseholdId equals h.Id
                           where h.AreaId == areaId && l.Status == PaymentLineStatus.Paid
                           select l.HouseholdId).Distinct().ToListAsync(cancellation)).ToHashSet();
        var agreed = (await db.CompensationAgreements.AsNoTracking().Where(a => a.AreaId == areaId && a.InForce)
            .Select(a => a.HouseholdId).ToListAsync(cancellation)).ToHashSet();
        var homes = rows.ToLookup(r => r.HouseholdId);
        return homes.Select(g => g.Key).Union(agreed).Union(paid).ToDictionary(id => id, id => Parts(
            homes.Contains(id), homes.Contains(id) && homes[id].All(r => r.Issued), homes.Contains(id) && homes[id].All(r => r.HandedOver),
            agreed.Contains(id), paid.Contains(id)));
    }

    internal static IReadOnlySet<FilePart> Parts(bool chosen, bool issued, bool handedOver, bool agreed, bool paid)
    {
        var parts = new HashSet<FilePart>();
        _ = agreed && parts.Add(FilePart.Agreement);
        _ = chosen && parts.Add(FilePart.HomeChoice);
        _ = issued && parts.Add(FilePart.Settlement);
        _ = paid && parts.Add(FilePart.Payments);
        _ = handedOver && parts.Add(FilePart.HandOver);
        return parts;
    }
}
