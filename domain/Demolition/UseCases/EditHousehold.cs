using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>修改户.</summary>
/// <param name="NewIdNumber">A corrected citizen number; empty keeps the one there is, which the form never shows.</param>
/// <param name="NewPhone">A new phone; empty keeps the one there is.</param>
/// <param name="Reason">Why, for the audit trail.</param>
public sealed record EditHousehold(
    int HouseholdId, int SeenVersion, HouseholdFacts Facts, string? NewIdNumber, string? NewPhone, HouseholdPosition? Position, string Reason);

public sealed class EditHouseholdHandler(VillageDb db, PersonalDataVault vault, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="Household"/>, or a head that is registered already.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(EditHousehold request, CancellationToken cancellation)
    {
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这一户");
        var area = await db.DemolitionAreas.SingleAsync(a => a.Id == household.AreaId, cancellation);
        db.ExpectVersion(household, request.SeenVersion);
        household.Describe(request.Facts);
        household.Identify(Identity(household, request));
        var at = request.Position is { } p ? Boundary.PointAt(p.Longitude, p.Latitude) : null;
        if (!Equals(at, household.Shape))
        {
            household.Place(at, area);
        }

        await FollowHeadAsync(household, cancellation);
        await RegisterHouseholdHandler.RefuseKnownHeadAsync(db, household, cancellation);
        db.Doing("修改户", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The head's row among the members keeps up; households of the old ledgers get it here.</summary>
    private async Task FollowHeadAsync(Household household, CancellationToken cancellation)
    {
        var head = await db.HouseholdMembers.SingleOrDefaultAsync(m => m.HouseholdId == household.Id && m.Relation == MemberRelation.Head, cancellation);
        if (head is null)
        {
            db.Add(head = HouseholdMember.HeadOf(household));
        }

        head.FollowHead(household);
        await OnePerson.CheckAsync(db, head, clock.Today, cancellation);
    }

    private HouseholdIdentity Identity(Household household, EditHousehold request)
    {
        var kept = new HouseholdIdentity(household.IdNumberSealed, household.IdNumberIndex, household.PhoneSealed, household.PhoneIndex);
        if (!string.IsNullOrWhiteSpace(request.NewIdNumber))
        {
            var idNumber = CitizenIdNumber.Parse(request.NewIdNumber, clock.Today);
            kept = HouseholdIdentity.Seal(vault, idNumber, null) with { PhoneSealed = kept.PhoneSealed, PhoneIndex = kept.PhoneIndex };
        }

        return RegisterHouseholdHandler.PhoneOf(request.NewPhone) is { } phone
            ? kept with
            {
                PhoneSealed = vault.Seal(phone.Value, HouseholdIdentity.PhonePurpose),
                PhoneIndex = vault.BlindIndex(phone.Value, HouseholdIdentity.PhonePurpose),
            }
            : kept;
    }
}
