using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Villagers;

/// <summary>The paper with which a household sees its own case (查询纸条); only a keyed hash over its code and the end of the head's number is kept.</summary>
/// <remarks>A household has one that opens; printing a new one ends the one before, and the row stays as history.</remarks>
public sealed class LookupSlip : IBelongsToVillage, IVersioned
{
    private LookupSlip() { }

    /// <param name="household">Whose case it opens.</param>
    /// <param name="lookupIndex"><see cref="LookupCode.IndexWith"/>.</param>
    /// <param name="on">The day it was printed.</param>
    /// <param name="by">Who printed it.</param>
    public LookupSlip(Household household, byte[] lookupIndex, DateOnly on, string by) =>
        (VillageCode, HouseholdId, LookupIndex, PrintedOn, PrintedBy, IsDemonstration) = (household.VillageCode, household.Id, lookupIndex, on, by, household.IsDemonstration);

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }
    public byte[] LookupIndex { get; private set; } = [];
    public DateOnly PrintedOn { get; private set; }
    public string PrintedBy { get; private set; } = "";

    /// <summary>From this day on it opens nothing.</summary>
    public DateOnly? EndedOn { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public void End(DateOnly on) => EndedOn ??= on;
}

/// <summary>A slip just made, for the printer alone: its code is stored nowhere.</summary>
/// <param name="EstateName">富贵春花园, or the area where no home is given yet.</param>
public sealed record PrintedSlip(string HouseholdCode, string MaskedName, string Where, LookupCode Code);

/// <summary>Nobody chosen, or more than the printer takes at once.</summary>
public sealed record SlipsNotChosen(int Most) : Refusal($"没有要打印纸条的户，或者超过 {Most} 户，请换一个范围。");
