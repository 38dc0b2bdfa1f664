using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>登记或修改家庭成员.</summary>
/// <param name="MemberId">Null for a new member.</param>
/// <param name="SeenVersion">The version the form was opened with; 0 for a new member.</param>
/// <param name="IdNumber">As typed; empty keeps the one there is.</param>
/// <param name="Phone">As typed; empty keeps the one there is.</param>
public sealed record SaveMember(int HouseholdId, int? MemberId, int SeenVersion, MemberFacts Facts, string? IdNumber, string? Phone);

public sealed class SaveMemberHandler(VillageDb db, PersonalDataVault vault, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdMember"/>, or the person is in another household.</exception>
    /// <exception cref="NotFoundException">No such household or member in the person's scope.</exception>
    public async Task HandleAsync(SaveMember request, CancellationToken cancellation)
    {
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        var cutOff = await db.CutOffAsync(household, cancellation);
        var member = request.MemberId is { } id
            ? await ChangedAsync(id, request, household, cutOff, cancellation)
            : Added(request, household, cutOff);
        await OnePerson.CheckAsync(db, member, clock.Today, cancellation);
        await FollowCountAsync(household, member, cancellation);
        db.Doing(request.MemberId is null ? "登记家庭成员" : "修改家庭成员");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (OnePerson.Broken(fault))
        {
            throw new RefusedException(new PersonInThisHousehold(member.Name));
        }
    }

    private HouseholdMember Added(SaveMember request, Household household, DateOnly? cutOff)
    {
        if (request.Facts.Relation == MemberRelation.Head)
        {
            throw new RefusedException(new OneHeadOnly());
        }

        var member = HouseholdMember.Register(household, request.Facts, Identity(request), cutOff, clock.Today);
        db.Add(member);
        return member;
    }

    private async Task<HouseholdMember> ChangedAsync(int id, SaveMember request, Household household, DateOnly? cutOff, CancellationToken cancellation)
    {
        var member = await db.HouseholdMembers.SingleOrDefaultAsync(m => m.Id == id && m.HouseholdId == household.Id, cancellation)
            ?? throw new NotFoundException("这位成员");
        db.ExpectVersion(member, request.SeenVersion);
        if (member.Relation != MemberRelation.Head)
        {
            member.Identify(Identity(request));
        }

        member.Describe(request.Facts, cutOff, clock.Today);
        return member;
    }

    private MemberIdentity Identity(SaveMember request) => MemberIdentity.Seal(
        vault,
        string.IsNullOrWhiteSpace(request.IdNumber) ? null : CitizenIdNumber.Parse(request.IdNumber, clock.Today),
        string.IsNullOrWhiteSpace(request.Phone) ? null : PhoneNumber.Parse(request.Phone));

    private async Task FollowCountAsync(Household household, HouseholdMember member, CancellationToken cancellation)
    {
        var others = await db.HouseholdMembers.CountAsync(
            m => m.HouseholdId == household.Id && m.Id != member.Id && m.LeftOn == null && m.DiedOn == null, cancellation);
        household.FollowMembers(others + (member.IsPresent ? 1 : 0));
    }
}
