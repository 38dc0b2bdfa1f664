using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>办理一步: the household's next step, with what that step records.</summary>
/// <param name="Step">The status to be reached.</param>
/// <param name="RecognisedArea">For the survey.</param>
/// <param name="AppraisedValue">For the appraisal.</param>
public sealed record RecordStep(
    int HouseholdId, int SeenVersion, HouseholdStatus Step, DateOnly On,
    FloorArea RecognisedArea = default, Money AppraisedValue = default);

public sealed class RecordStepHandler(VillageDb db, HouseholdMoneyQuery money, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of the step, or a household that takes money and has not been paid.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(RecordStep request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这一户");
        db.ExpectVersion(household, request.SeenVersion);
        await money.RefuseUnpaidAsync(household, request.Step, request.On, cancellation);
        Take(household, request);
        db.Doing(request.Step.ActLabel());
        await db.SaveChangesAsync(cancellation);
    }

    private void Take(Household household, RecordStep request)
    {
        var (on, today) = (request.On, clock.Today);
        switch (request.Step)
        {
            case HouseholdStatus.Surveyed: household.Survey(on, today, request.RecognisedArea); break;
            case HouseholdStatus.Appraised: household.Appraise(on, today, request.AppraisedValue); break;
            case HouseholdStatus.Signed: throw new RefusedException(new SignedThroughAgreementOnly());
            case HouseholdStatus.Vacated: household.Vacate(on, today); break;
            case HouseholdStatus.Demolished: household.Demolish(on, today); break;
            case HouseholdStatus.Settled: household.Settle(on, today); break;
            default: throw new RefusedException(new StepNotAllowed(household.Status, request.Step));
        }
    }
}
