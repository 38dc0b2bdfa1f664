using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>记一次走访.</summary>
public sealed record RecordContact(int HouseholdId, ContactFacts Facts);

public sealed class RecordContactHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdContact"/>.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(RecordContact request, CancellationToken cancellation)
    {
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        db.Add(HouseholdContact.Record(household, request.Facts, clock.Today));
        db.Doing("登记走访");
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>指定包户干部, 人数说明.</summary>
public sealed record AssignHousehold(int HouseholdId, int SeenVersion, string? Official, string? MembersNote);

public sealed class AssignHouseholdHandler(VillageDb db)
{
    /// <exception cref="RefusedException">Too long.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(AssignHousehold request, CancellationToken cancellation)
    {
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        db.ExpectVersion(household, request.SeenVersion);
        household.AssignTo(request.Official);
        household.ExplainMembers(request.MembersNote);
        db.Doing("指定包户干部");
        await db.SaveChangesAsync(cancellation);
    }
}
