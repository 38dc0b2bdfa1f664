using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>登记户.</summary>
/// <param name="IdNumber">The head's citizen number as typed.</param>
/// <param name="Phone">As typed; may be empty.</param>
public sealed record RegisterHousehold(
    int AreaId, string Code, HouseholdFacts Facts, string IdNumber, string? Phone, DateOnly On, HouseholdPosition? Position);

/// <summary>Where the house stands (CGCS2000 degrees).</summary>
public sealed record HouseholdPosition(double Longitude, double Latitude);

public sealed class RegisterHouseholdHandler(VillageDb db, PersonalDataVault vault, VillageClock clock)
{
    /// <returns>The new household's key.</returns>
    /// <exception cref="RefusedException">One of the rules of <see cref="Household"/>, or a code or head that is registered already.</exception>
    /// <exception cref="NotFoundException">No such area in the person's scope.</exception>
    public async Task<int> HandleAsync(RegisterHousehold request, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.SingleOrDefaultAsync(a => a.Id == request.AreaId, cancellation)
            ?? throw new NotFoundException("这个片区");
        var idNumber = CitizenIdNumber.Parse(request.IdNumber, clock.Today);
        var identity = HouseholdIdentity.Seal(vault, idNumber, PhoneOf(request.Phone));
        var household = Household.Register(area, request.Code, request.Facts, identity, request.On, clock.Today);
        household.Place(request.Position is { } p ? Boundary.PointAt(p.Longitude, p.Latitude) : null, area);
        await RefuseKnownHeadAsync(db, household, cancellation);
        var head = HouseholdMember.HeadOf(household);
        await OnePerson.CheckAsync(db, head, clock.Today, cancellation);
        db.Add(household);
        db.Add(head);
        db.Doing("登记户");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(OnePerson.Broken(fault) ? new HeadRegisteredAlready(household.Code) : new HouseholdCodeTaken(household.Code));
        }

        return household.Id;
    }

    internal static PhoneNumber? PhoneOf(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : PhoneNumber.Parse(typed);

    internal static async Task RefuseKnownHeadAsync(VillageDb db, Household household, CancellationToken cancellation)
    {
        var other = await db.Households.AsNoTracking()
            .Where(h => h.IdNumberIndex == household.IdNumberIndex && h.AreaId == household.AreaId && h.Id != household.Id)
            .Select(h => h.Code).FirstOrDefaultAsync(cancellation);
        if (other is not null)
        {
            throw new RefusedException(new HeadRegisteredAlready(other));
        }
    }
}
