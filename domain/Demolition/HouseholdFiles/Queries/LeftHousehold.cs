using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>A household that had not signed, with its talks as they stood then.</summary>
internal sealed record LeftHousehold
{
    public int Id { get; init; }
    public long VillageCode { get; init; }
    public string Code { get; init; } = "";
    public string HeadName { get; init; } = "";
    public string? AssignedTo { get; init; }
    public DateOnly? SurveyedOn { get; init; }
    public DateOnly? AppraisedOn { get; init; }
    public RemainingReason? Reason { get; init; }
    public DateOnly? LastContactOn { get; init; }
    public DateOnly? NextContactOn { get; init; }

    public HouseholdStatus StepOn(DateOnly day) =>
        AppraisedOn <= day ? HouseholdStatus.Appraised : SurveyedOn <= day ? HouseholdStatus.Surveyed : HouseholdStatus.Registered;
}

internal static class LeftHouseholds
{
    /// <summary>Those left now: what the latest talk said stands on the household's own row.</summary>
    public static IQueryable<LeftHousehold> LeftNow(this VillageDb db, int? areaId) => db.OfArea(areaId)
        .Where(h => h.StatusOrder < (int)HouseholdStatus.Signed)
        .Select(h => new LeftHousehold
        {
            Id = h.Id,
            VillageCode = h.VillageCode,
            Code = h.Code,
            HeadName = h.HeadName,
            AssignedTo = h.AssignedTo,
            SurveyedOn = h.SurveyedOn,
            AppraisedOn = h.AppraisedOn,
            Reason = h.RemainingReason,
            LastContactOn = h.LastContactOn,
            NextContactOn = h.NextContactOn,
        });

    /// <summary>Those left on a past day, by the talks that had taken place by then.</summary>
    /// <remarks>Distinct changes nothing in rows with a key; it makes the talks a table of their own, over which both databases can group.</remarks>
    public static IQueryable<LeftHousehold> LeftOn(this VillageDb db, int? areaId, DateOnly on) => db.OfArea(areaId)
        .Where(h => h.RegisteredOn <= on && (h.SignedOn == null || h.SignedOn > on))
        .Select(h => new LeftHousehold
        {
            Id = h.Id,
            VillageCode = h.VillageCode,
            Code = h.Code,
            HeadName = h.HeadName,
            AssignedTo = h.AssignedTo,
            SurveyedOn = h.SurveyedOn,
            AppraisedOn = h.AppraisedOn,
            Reason = db.HouseholdContacts.Where(c => c.HouseholdId == h.Id && c.On <= on && c.Reason != null)
                .OrderByDescending(c => c.On).ThenByDescending(c => c.Id).Select(c => c.Reason).FirstOrDefault(),
            LastContactOn = db.HouseholdContacts.Where(c => c.HouseholdId == h.Id && c.On <= on).Max(c => (DateOnly?)c.On),
            NextContactOn = db.HouseholdContacts.Where(c => c.HouseholdId == h.Id && c.On <= on)
                .OrderByDescending(c => c.On).ThenByDescending(c => c.Id).Select(c => c.NextOn).FirstOrDefault(),
        }).Distinct();

    private static IQueryable<Household> OfArea(this VillageDb db, int? areaId) =>
        areaId is { } area ? db.HouseholdsInScope().Where(h => h.AreaId == area) : db.HouseholdsInScope();
}
