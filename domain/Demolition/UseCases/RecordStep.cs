using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>办理一步: the household's next step, with what that step records.</summary>
/// <param name="Step">The status to be reached.</param>
/// <param name="RecognisedArea">For the survey.</param>
/// <param name="AppraisedValue">For the appraisal.</param>
/// <param name="Method">For the signing.</param>
/// <param name="Compensation">For the signing.</param>
public sealed record RecordStep(
    int HouseholdId, int SeenVersion, HouseholdStatus Step, DateOnly On,
    FloorArea RecognisedArea = default, Money AppraisedValue = default,
    CompensationMethod Method = CompensationMethod.Undecided, Money Compensation = default);

public sealed class RecordStepHandler(VillageDb db, ExpropriationGates gates, HouseholdMoneyQuery money, VillageClock clock)
{
    /// <exception cref="RefusedException">
    /// One of the rules of the step, a household that takes money and has not been paid, or the area's case does not allow it yet.
    /// </exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(RecordStep request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这一户");
        db.ExpectVersion(household, request.SeenVersion);
        await money.RefuseUnpaidAsync(household, request.Step, request.On, cancellation);
        Take(household, request);
        if (GateOf(request.Step) is { } act)
        {
            await gates.RequireAsync(household.AreaId, act, request.On, cancellation);
        }

        db.Doing(request.Step.ActLabel());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>What the law makes wait for the area's case.</summary>
    private static GatedAct? GateOf(HouseholdStatus step) => step switch
    {
        HouseholdStatus.Signed => GatedAct.SignAgreement,
        HouseholdStatus.Vacated => GatedAct.Vacate,
        _ => null,
    };

    private void Take(Household household, RecordStep request)
    {
        var (on, today) = (request.On, clock.Today);
        switch (request.Step)
        {
            case HouseholdStatus.Surveyed: household.Survey(on, today, request.RecognisedArea); break;
            case HouseholdStatus.Appraised: household.Appraise(on, today, request.AppraisedValue); break;
            case HouseholdStatus.Signed: household.Sign(on, today, request.Method, request.Compensation); break;
            case HouseholdStatus.Vacated: household.Vacate(on, today); break;
            case HouseholdStatus.Demolished: household.Demolish(on, today); break;
            case HouseholdStatus.Settled: household.Settle(on, today); break;
            default: throw new RefusedException(new StepNotAllowed(household.Status, request.Step));
        }
    }
}
