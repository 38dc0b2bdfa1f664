namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>The days of one household's steps, and what it agreed to.</summary>
/// <param name="IsPlaced">It has a place on the map.</param>
internal readonly record struct HouseholdDays(
    DateOnly Registered, DateOnly? Surveyed, DateOnly? Appraised, DateOnly? Signed, DateOnly? Vacated, DateOnly? Demolished, DateOnly? Settled,
    long AgreedFen, bool IsDemonstration, bool IsPlaced)
{
    /// <summary>The furthest step that it had come to by a day on which it was registered.</summary>
    public HouseholdStatus StepOn(DateOnly day) =>
        Settled <= day ? HouseholdStatus.Settled
        : Demolished <= day ? HouseholdStatus.Demolished
        : Vacated <= day ? HouseholdStatus.Vacated
        : Signed <= day ? HouseholdStatus.Signed
        : Appraised <= day ? HouseholdStatus.Appraised
        : Surveyed <= day ? HouseholdStatus.Surveyed
        : HouseholdStatus.Registered;
}
