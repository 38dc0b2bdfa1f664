using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>作废补偿协议: the number stays. A signed agreement takes the household's step back with it, a signed supplement its change of the total.</summary>
public sealed record VoidAgreement(int AgreementId, int SeenVersion, string? Reason);

public sealed class VoidAgreementHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">No reason, void already, supplements stand on it, or the house is empty already.</exception>
    /// <exception cref="NotFoundException">No such agreement in the person's scope.</exception>
    public async Task HandleAsync(VoidAgreement request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var agreement = await db.CompensationAgreements.SingleOrDefaultAsync(a => a.Id == request.AgreementId, cancellation) ?? throw new NotFoundException("这份补偿协议");
        db.ExpectVersion(agreement, request.SeenVersion);
        var wasInForce = agreement.InForce;
        var others = await db.CompensationAgreements.Where(a => a.HouseholdId == agreement.HouseholdId && a.VoidedOn == null && a.Id != agreement.Id)
            .OrderBy(a => a.Sequence).ToListAsync(cancellation);
        if (others.FirstOrDefault(a => a.Sequence > agreement.Sequence) is { } later)
        {
            throw new RefusedException(new VoidSupplementFirst(agreement.Number, later.Number));
        }

        if (wasInForce && await db.PaymentLines.AnyAsync(
            l => l.HouseholdId == agreement.HouseholdId && (l.Status == PaymentLineStatus.Open || l.Status == PaymentLineStatus.Paid), cancellation))
        {
            throw new RefusedException(new AgreementPaidOn(agreement.Number));
        }

        agreement.MakeVoid(clock.Today, request.Reason);
        db.Doing("作废补偿协议", request.Reason!.Trim());
        await db.SaveChangesAsync(cancellation); // before the earlier version counts again: one in force for a household
        if (wasInForce)
        {
            var household = await db.Households.SingleAsync(h => h.Id == agreement.HouseholdId, cancellation);
            TakeBack(agreement, household, others.LastOrDefault(a => a.Status == AgreementStatus.Signed), request.Reason!);
            db.Doing("作废补偿协议", request.Reason!.Trim());
            await db.SaveChangesAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static void TakeBack(CompensationAgreement agreement, Household household, CompensationAgreement? before, string reason)
    {
        if (agreement.IsSupplement)
        {
            before!.CountAgain();
            household.AgreeAnew(before.Total);
            return;
        }

        if (household.Status != HouseholdStatus.Signed)
        {
            throw new RefusedException(new VoidAfterVacating(agreement.Number, household.Status));
        }

        household.StepBack(reason);
    }
}
