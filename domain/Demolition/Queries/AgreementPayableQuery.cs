using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>What a household is to get by its agreement in force, supplements included, and in which way.</summary>
/// <param name="Agreed">补偿总额 = <paramref name="Cash"/> + <paramref name="ByArea"/> + <paramref name="SetOff"/>.</param>
/// <param name="Cash">To be paid out to the payee's account.</param>
/// <param name="ByArea">The house, turned into entitled area.</param>
/// <param name="SetOff">To be credited in the settlement statements of the new homes.</param>
/// <param name="SetOffUsedFen">Of that: credited in statements in force.</param>
public sealed record HouseholdPayable(
    int HouseholdId, string Code, string HeadName, int AreaId, int AgreementId, string Number, CompensationMethod Method, DateOnly SignedOn, DateOnly PayBefore,
    Money Agreed, Money Cash, Money ByArea, Money SetOff, long SetOffUsedFen, bool IsDemonstration);

/// <summary>Payable by agreement, per household (应付补偿款).</summary>
public sealed class AgreementPayableQuery(VillageDb db)
{
    /// <param name="areaId">One area, or null for all.</param>
    public async Task<IReadOnlyList<HouseholdPayable>> RunAsync(int? areaId, CancellationToken cancellation) =>
        await Rows(areaId is { } area ? db.CompensationAgreements.Where(a => a.AreaId == area) : db.CompensationAgreements).ToListAsync(cancellation);

    /// <returns>Null while nothing is signed.</returns>
    public Task<HouseholdPayable?> OneAsync(int householdId, CancellationToken cancellation) =>
        Rows(db.CompensationAgreements.Where(a => a.HouseholdId == householdId)).SingleOrDefaultAsync(cancellation);

    private IQueryable<HouseholdPayable> Rows(IQueryable<CompensationAgreement> agreements) =>
        from a in agreements.AsNoTracking()
        where a.InForce
        join h in db.Households on a.HouseholdId equals h.Id
        orderby h.Code
        select new HouseholdPayable(h.Id, h.Code, h.HeadName, a.AreaId, a.Id, a.Number, a.Method, a.SignedOn!.Value, a.Terms.PayBefore,
            a.Total, a.Cash, a.ByArea, a.SetOff,
            db.Statements.Standing().Where(s => s.Allocation.HouseholdId == h.Id).Sum(s => s.Credit.Fen), a.IsDemonstration);
}
