using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords;

/// <summary>How much floor area a household may take at the resettlement price (安置面积核定单): worked out from its file once and frozen.</summary>
/// <remarks>
/// Persons are those of the area's cut-off date (人口冻结日). What the file says later changes nothing here; a correction is a new record with
/// its cause, and the one before stays. Every settlement statement names the record it was computed from.
/// </remarks>
public sealed class EntitlementRecord : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int WhyMaxLength = 400;
    public const int CauseMaxLength = 300;

    private EntitlementRecord() { }

    public int Id { get; private set; }

    /// <summary>HD-2020-0001.</summary>
    public string Number { get; private set; } = "";
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }

    /// <summary>The plan's version it was worked out by; null for rows from before records were kept.</summary>
    public int? PolicyId { get; private set; }
    public string PolicyReference { get; private set; } = "";
    public EntitlementMode Mode { get; private set; }
    public DateOnly? CutOffOn { get; private set; }

    /// <summary>安置人口 with what is added to it; two decimals.</summary>
    public decimal Persons { get; private set; }
    public FloorArea Recognised { get; private set; }
    public Money HouseAndAward { get; private set; }

    /// <summary>安置面积.</summary>
    public FloorArea Area { get; private set; }

    /// <summary>The working in one sentence.</summary>
    public string Why { get; private set; } = "";

    /// <summary>JSON of <see cref="EntitlementInputs"/>: who was counted and what was added.</summary>
    public string Inputs { get; private set; } = "";

    /// <summary>SHA-256 over what was frozen.</summary>
    public string Hash { get; private set; } = "";
    public DateOnly FrozenOn { get; private set; }
    public string FrozenBy { get; private set; } = "";
    public int? FrozenById { get; private set; }

    /// <summary>Of a correction: why.</summary>
    public string? Cause { get; private set; }

    /// <summary>The record that a correction takes the place of.</summary>
    public int? PreviousId { get; private set; }
    public bool InForce { get; private set; }

    /// <summary>剩余安置面积的处理.</summary>
    public UnusedEntitlement Unused { get; private set; }
    public DateOnly? UnusedChosenOn { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>核定.</summary>
    /// <exception cref="RefusedException">What the file says does not do: see <see cref="EntitlementFacts.Compute"/>.</exception>
    public static EntitlementRecord Freeze(EntitlementFacts facts, string number, DateOnly on, Signer by)
    {
        var (area, why) = facts.Compute();
        var record = new EntitlementRecord
        {
            Number = number, VillageCode = facts.VillageCode, HouseholdId = facts.HouseholdId, PolicyId = facts.Plan.PolicyId,
            PolicyReference = facts.Plan.Reference, Mode = facts.Plan.Terms.Entitlement, CutOffOn = facts.CutOffOn,
            Persons = facts.Persons.Count + facts.Extras.Sum(e => e.Count * e.Share), Recognised = facts.Recognised, HouseAndAward = facts.HouseAndAward,
            Area = area, Why = why, Inputs = JsonSerializer.Serialize(EntitlementInputs.Of(facts), ReadableJson.CamelCase),
            FrozenOn = on, FrozenBy = by.Name, FrozenById = by.AccountId, InForce = true, IsDemonstration = facts.IsDemonstration,
        };
        record.Hash = record.HashNow();
        return record;
    }

    /// <summary>更正: a new record; this one stays and no longer counts.</summary>
    /// <exception cref="RefusedException">Replaced already, no cause, or what the file says does not do.</exception>
    public EntitlementRecord Correct(EntitlementFacts facts, string number, DateOnly on, Signer by, string? cause)
    {
        Refuse.If(!InForce, () => new EntitlementReplaced(Number));
        Refuse.If(string.IsNullOrWhiteSpace(cause), () => new EntitlementCorrectionWithoutCause(facts.HouseholdCode));
        var next = Freeze(facts, number, on, by);
        (next.Cause, next.PreviousId, next.Unused, next.UnusedChosenOn) = (Words.Require("更正原因", cause, CauseMaxLength), Id, Unused, UnusedChosenOn);
        InForce = false;
        return next;
    }

    /// <summary>The household says what becomes of what it does not use.</summary>
    /// <exception cref="RefusedException">The record was corrected.</exception>
    public void ChooseUnused(UnusedEntitlement choice, DateOnly on)
    {
        Refuse.If(!InForce, () => new EntitlementReplaced(Number));
        (Unused, UnusedChosenOn) = (choice, choice == UnusedEntitlement.Undecided ? null : on);
    }

    /// <summary>Whether the row still is what was frozen.</summary>
    public bool Holds => Hash == HashNow();

    public EntitlementInputs ReadInputs() => Inputs.Length == 0 ? new([], []) : JsonSerializer.Deserialize<EntitlementInputs>(Inputs, ReadableJson.CamelCase)!;

    private string HashNow() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|',
        "entitlement", Number, PolicyReference, Mode, CutOffOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Persons.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), Recognised.HundredthsSqm, HouseAndAward.Fen, Area.HundredthsSqm, Why, Inputs))));
}

/// <summary>Who was counted and what was added, as it was frozen.</summary>
public sealed record EntitlementInputs(IReadOnlyList<EntitledPerson> Persons, IReadOnlyList<EntitlementExtra> Extras)
{
    public static EntitlementInputs Of(EntitlementFacts facts) => new(facts.Persons, facts.Extras);
}
