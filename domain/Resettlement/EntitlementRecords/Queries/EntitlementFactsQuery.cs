using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;

/// <summary>What the files of households say about their entitlement now; the statements sent do not grow with their number.</summary>
public sealed class EntitlementFactsQuery(VillageDb db)
{
    /// <returns>By household; one that has neither an agreement nor a plan of its day is left out.</returns>
    public async Task<IReadOnlyDictionary<int, EntitlementFacts>> RunAsync(IReadOnlyCollection<int> householdIds, CancellationToken cancellation)
    {
        var households = await (
            from h in db.Households.AsNoTracking()
            join a in db.DemolitionAreas on h.AreaId equals a.Id
            where householdIds.Contains(h.Id)
            select new { h.Id, h.Code, h.VillageCode, h.AreaId, h.RecognisedArea, h.AppraisedValue, h.Method, h.SignedOn, h.IsDemonstration, a.CutOffOn }).ToListAsync(cancellation);
        var members = (await db.HouseholdMembers.AsNoTracking().Where(m => householdIds.Contains(m.HouseholdId) && (m.IsCounted || m.Standing == MemberStanding.Pending))
            .OrderBy(m => m.Id).Select(m => new { m.HouseholdId, m.Name, m.Relation, m.Standing, m.IsCounted }).ToListAsync(cancellation)).ToLookup(m => m.HouseholdId);
        var agreements = await db.CompensationAgreements.AsNoTracking().Where(a => householdIds.Contains(a.HouseholdId) && a.InForce)
            .Select(a => new
            {
                a.HouseholdId, a.PolicyId,
                Fen = a.Lines.Where(l => l.Code == CompensationCode.HouseValue || l.Code == CompensationCode.Award).Sum(l => l.Amount.Fen),
            }).ToDictionaryAsync(a => a.HouseholdId, cancellation);
        var policies = await db.CompensationPolicies.AsNoTracking().ToListAsync(cancellation);
        Dictionary<int, EntitlementFacts> facts = [];
        foreach (var h in households)
        {
            var agreement = agreements.GetValueOrDefault(h.Id);
            var policy = policies.Find(p => p.Id == agreement?.PolicyId)
                ?? policies.Where(p => p.VillageCode == h.VillageCode && (p.AreaId == h.AreaId || p.AreaId == null) && h.SignedOn is { } on && p.HoldsOn(on))
                    .OrderByDescending(p => p.AreaId is not null).ThenByDescending(p => p.ValidFrom).FirstOrDefault();
            if (policy is null)
            {
                continue;
            }

            var counted = members[h.Id].Where(m => m.IsCounted).Select(m => new EntitledPerson(Masking.Name(m.Name), m.Relation.Label(), m.Standing.Label()));
            facts[h.Id] = new(h.Id, h.Code, h.VillageCode, new(policy.Id, policy.Reference, policy.Terms), h.CutOffOn, [.. counted],
                members[h.Id].Count(m => !m.IsCounted), h.RecognisedArea ?? FloorArea.Zero, agreement is null ? h.AppraisedValue ?? Money.Zero : new(agreement.Fen),
                h.Method == CompensationMethod.Exchange && h.SignedOn is not null, h.IsDemonstration || policy.IsDemonstration);
        }

        return facts;
    }
}
