using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>退回一步: takes the latest step back because it was recorded wrongly.</summary>
public sealed record StepHouseholdBack(int HouseholdId, int SeenVersion, string Reason);

public sealed class StepHouseholdBackHandler(VillageDb db, AppraisalClocksQuery clocks)
{
    /// <exception cref="RefusedException">No reason, or nothing to go back from.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(StepHouseholdBack request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这一户");
        db.ExpectVersion(household, request.SeenVersion);
        await RefuseSignedByAgreementAsync(household, cancellation);
        var step = household.Status;
        household.StepBack(request.Reason);
        await db.UndoRecordAsync(household, step, request.Reason, clocks, cancellation);
        db.Doing("退回一步", request.Reason.Trim());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A signing that came from an agreement goes with it: the agreement is voided, which takes the step back.</summary>
    private async Task RefuseSignedByAgreementAsync(Household household, CancellationToken cancellation)
    {
        if (household.Status == HouseholdStatus.Signed && await db.CompensationAgreements
            .Where(a => a.HouseholdId == household.Id && a.InForce).Select(a => a.Number).FirstOrDefaultAsync(cancellation) is { } number)
        {
            throw new RefusedException(new SignedStepHasAgreement(number));
        }
    }
}
