using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>保存补偿测算单: the inputs of a household's compensation, by the policy of the day; a change takes the check away.</summary>
/// <param name="SeenVersion">0 where none was saved yet.</param>
public sealed record SaveCompensationSheet(int HouseholdId, int SeenVersion, CompensationInput Input)
{
    /// <summary>What the audit trail calls it.</summary>
    public string Act { get; init; } = "保存补偿测算单";
}

public sealed class SaveCompensationSheetHandler(VillageDb db, CompensationPolicyQuery policies, VillageClock clock)
{
    /// <exception cref="RefusedException">Not appraised, inputs that make no sense, no policy, or somebody saved one meanwhile.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(SaveCompensationSheet request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation) ?? throw new NotFoundException("这一户");
        if (household.Status < HouseholdStatus.Appraised)
        {
            throw new RefusedException(new HouseNotAppraised());
        }

        var sheet = await db.CompensationSheets.SingleOrDefaultAsync(s => s.HouseholdId == household.Id, cancellation);
        var policy = await PolicyAsync(household, sheet, request.Input.SignOn, cancellation);
        if (sheet is null)
        {
            db.Add(CompensationSheet.Prepare(household, policy, request.Input, db.Actor.Name, clock.Today));
        }
        else
        {
            db.ExpectVersion(sheet, request.SeenVersion);
            sheet.Revise(policy, request.Input, db.Actor.Name, clock.Today);
        }

        db.Doing(request.Act, household.Code);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new SheetSavedMeanwhile(household.Code));
        }
    }

    /// <summary>A signed household keeps the policy it signed by; the others follow the one of the signing day.</summary>
    private Task<CompensationPolicy> PolicyAsync(Household household, CompensationSheet? sheet, DateOnly signOn, CancellationToken cancellation) =>
        household.SignedOn is not null && sheet is not null
            ? policies.OneAsync(sheet.PolicyId, cancellation) : policies.ForAreaAsync(household.AreaId, signOn, cancellation);
}

public sealed record SheetSavedMeanwhile(string Household) : Refusal($"{Household} 的测算单刚由别人保存，请重新打开核对。");
