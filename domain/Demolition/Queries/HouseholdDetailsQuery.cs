using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>One household as its page shows it: the numbers masked.</summary>
public sealed record HouseholdDetails(
    int Id, string Code, string HeadName, int AreaId, string AreaCode, string AreaName, string IdNumberMasked, string? PhoneMasked,
    string? Address, int Members, FloorArea CertificateArea, FloorArea? RecognisedArea, Money? AppraisedValue,
    CompensationMethod Method, Money? Compensation, HouseholdStatus Status, DateOnly StatusOn, IReadOnlyList<HouseholdStepDate> Steps,
    Point? Position, bool IsDemonstration, int Version);

/// <param name="On">The day, or null while the step is still ahead.</param>
public sealed record HouseholdStepDate(HouseholdStatus Step, DateOnly? On);

public sealed class HouseholdDetailsQuery(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<HouseholdDetails> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (from h in db.Households.AsNoTracking()
                           join a in db.DemolitionAreas on h.AreaId equals a.Id
                           where h.Id == id
                           select new { Household = h, a.Code, a.Name }).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这一户");
        var household = found.Household;
        var phone = household.PhoneSealed is { } p ? Masking.Phone(vault.Open(p, HouseholdIdentity.PhonePurpose)) : null;
        return new(household.Id, household.Code, household.HeadName, household.AreaId, found.Code, found.Name,
            Masking.CitizenId(vault.Open(household.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)), phone,
            household.Address, household.Members, household.CertificateArea, household.RecognisedArea, household.AppraisedValue,
            household.Method, household.Compensation, household.Status, household.StatusOn,
            [.. Enum.GetValues<HouseholdStatus>().Select(s => new HouseholdStepDate(s, household.DateOf(s)))],
            household.Shape as Point, household.IsDemonstration, household.Version);
    }
}
