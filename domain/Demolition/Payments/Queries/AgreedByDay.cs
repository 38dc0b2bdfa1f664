using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>Which papers counted on a past day.</summary>
internal static class AgreedByDay
{
    /// <summary>Signed by then, not void by then, and no later supplement signed by then in its place.</summary>
    public static IQueryable<CompensationAgreement> AgreementsOn(this VillageDb db, DateOnly on) =>
        db.CompensationAgreements.Where(a => a.SignedOn <= on && (a.VoidedOn == null || a.VoidedOn > on)
            && !db.CompensationAgreements.Any(b => b.HouseholdId == a.HouseholdId && b.Sequence > a.Sequence
                && b.SignedOn <= on && (b.VoidedOn == null || b.VoidedOn > on)));

    /// <summary>Signed, but recorded without the paper: split by the way of compensation alone.</summary>
    public static IQueryable<Household> WithoutPaper(this VillageDb db, IQueryable<Household> households) =>
        households.Where(h => h.SignedOn != null && !db.CompensationAgreements.Any(a => a.HouseholdId == h.Id && a.SignedOn != null));

    /// <summary>Issued by then and not void by then: what they set off has been settled.</summary>
    public static IQueryable<Statement> StatementsOn(this VillageDb db, DateOnly on) =>
        db.Statements.InForceOn(on);
}
