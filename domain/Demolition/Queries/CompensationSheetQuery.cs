using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>A household's sheet, computed for both ways.</summary>
/// <param name="Id">0 while none is saved: what is shown is a proposal.</param>
/// <param name="InHand">An agreement or supplement that waits to be signed.</param>
/// <param name="InForceId">The agreement in force, if there is one.</param>
public sealed record SheetView(
    int Id, int Version, HouseholdDetails Household, CompensationPolicy Policy, CompensationInput Input, CompensationResult Money, CompensationResult Exchange,
    string? PreparedBy, DateOnly? PreparedOn, string? CheckedBy, DateOnly? CheckedOn, int? InHand, int? InForceId, string? InForceNumber, bool IsDemonstration)
{
    public bool IsSaved => Id > 0;

    public bool IsChecked => CheckedOn is not null;

    /// <summary>Area and value as survey and appraisal have them now, for the form to be filled in.</summary>
    public CompensationInput Known => Input.AsKnownNow(Household.RecognisedArea, Household.AppraisedValue);

    public CompensationResult Of(CompensationMethod method) => method == CompensationMethod.Money ? Money : Exchange;
}

/// <summary>补偿测算: the saved sheet, or what the household's survey and appraisal would give.</summary>
public sealed class CompensationSheetQuery(VillageDb db, HouseholdDetailsQuery households, CompensationPolicyQuery policies, VillageClock clock)
{
    /// <exception cref="RefusedException">Not surveyed or appraised yet, or no policy holds.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<SheetView> RunAsync(int householdId, CancellationToken cancellation)
    {
        var household = await households.RunAsync(householdId, cancellation);
        var sheet = await db.CompensationSheets.AsNoTracking().SingleOrDefaultAsync(s => s.HouseholdId == householdId, cancellation);
        var agreements = await db.CompensationAgreements.AsNoTracking().Where(a => a.HouseholdId == householdId && a.VoidedOn == null)
            .Select(a => new { a.Id, a.Number, a.Status, a.InForce }).ToListAsync(cancellation);
        var input = sheet is null ? CompensationInput.Fresh(clock.Today, household.RecognisedArea, household.AppraisedValue, household.Members) : InputJson.Read(sheet.Inputs);
        var policy = sheet is null
            ? await policies.ForAreaAsync(household.AreaId, clock.Today, cancellation) : await policies.OneAsync(sheet.PolicyId, cancellation);
        var inForce = agreements.SingleOrDefault(a => a.InForce);
        return new(sheet?.Id ?? 0, sheet?.Version ?? 0, household, policy, input,
            CompensationCalculator.Calculate(policy, CompensationMethod.Money, input), CompensationCalculator.Calculate(policy, CompensationMethod.Exchange, input),
            sheet?.PreparedBy, sheet?.PreparedOn, sheet?.CheckedBy, sheet?.CheckedOn,
            agreements.FirstOrDefault(a => a.Status == AgreementStatus.Drawn)?.Id, inForce?.Id, inForce?.Number, sheet?.IsDemonstration ?? household.IsDemonstration);
    }
}
