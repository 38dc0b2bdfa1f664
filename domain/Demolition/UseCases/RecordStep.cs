using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>办理一步: the household's next step, with what that step records. Appraisal, signing, vacating and demolition have records of their own.</summary>
/// <param name="Step">The status to be reached.</param>
/// <param name="RecognisedArea">For the survey.</param>
public sealed record RecordStep(
    int HouseholdId, int SeenVersion, HouseholdStatus Step, DateOnly On, FloorArea RecognisedArea = default);

public sealed class RecordStepHandler(VillageDb db, HouseholdMoneyQuery money, VillageClock clock)
{
    /// <exception cref="RefusedException">
    /// One of the rules of the step, a household that takes money and has not been paid, or a step that has a record of its own.
    /// </exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(RecordStep request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这一户");
        db.ExpectVersion(household, request.SeenVersion);
        await money.RefuseUnpaidAsync(household, request.Step, request.On, cancellation);
        Take(household, request, await RecognisedAsync(household, request, cancellation));
        db.Doing(request.Step.ActLabel());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Where buildings are on record the area is theirs; a household of the old ledgers has the figure alone.</summary>
    private async Task<FloorArea> RecognisedAsync(Household household, RecordStep request, CancellationToken cancellation)
    {
        var buildings = request.Step == HouseholdStatus.Surveyed
            ? await db.HouseholdBuildings.AsNoTracking().Where(b => b.HouseholdId == household.Id).ToListAsync(cancellation)
            : [];
        var sum = Household.RecognisedOf(buildings);
        return buildings.Count == 0 ? request.RecognisedArea
            : request.RecognisedArea == sum || request.RecognisedArea == FloorArea.Zero ? sum
            : throw new RefusedException(new SurveyAreaFromBuildings(sum));
    }

    private void Take(Household household, RecordStep request, FloorArea recognised)
    {
        var (on, today) = (request.On, clock.Today);
        switch (request.Step)
        {
            case HouseholdStatus.Surveyed: household.Survey(on, today, recognised); break;
            case HouseholdStatus.Appraised: throw new RefusedException(new StepHasOwnRecord(request.Step, "“评估报告”"));
            case HouseholdStatus.Signed: throw new RefusedException(new SignedThroughAgreementOnly());
            case HouseholdStatus.Vacated: throw new RefusedException(new StepHasOwnRecord(request.Step, "“腾空验收单”"));
            case HouseholdStatus.Demolished: throw new RefusedException(new StepHasOwnRecord(request.Step, "“拆除验收”"));
            case HouseholdStatus.Settled: household.Settle(on, today); break;
            default: throw new RefusedException(new StepNotAllowed(household.Status, request.Step));
        }
    }
}
