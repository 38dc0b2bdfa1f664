using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords;

/// <summary>A person of the household's file who counts (安置人口), as it is frozen: masked, with the reason why he counts.</summary>
/// <param name="Relation">与户主关系.</param>
/// <param name="Standing">本村在册, 婚入, 在校学生 …</param>
public sealed record EntitledPerson(string MaskedName, string Relation, string Standing);

/// <summary>Persons' shares on top of the heads counted (照顾增加人口).</summary>
/// <param name="Kind">独生子女, 大龄未婚.</param>
/// <param name="Count">So many persons of the household have it.</param>
/// <param name="Share">Persons that each of them adds, by the dated rule.</param>
/// <param name="Basis">The certificate it rests on.</param>
public sealed record EntitlementExtra(EntitlementExtraKind Kind, int Count, decimal Share, string Basis);

/// <summary>What a household's file says about its entitlement on a day, before anything is frozen.</summary>
/// <param name="Plan">The plan (补偿安置方案) the household signed under.</param>
/// <param name="CutOffOn">人口冻结日 of its area.</param>
/// <param name="Pending">Members nobody has judged yet.</param>
/// <param name="HouseAndAward">Appraised house and award of the agreement: what is exchanged where the mode goes by value.</param>
/// <param name="IsReady">Signed for an exchange.</param>
public sealed record EntitlementFacts(
    int HouseholdId, string HouseholdCode, long VillageCode, EntitlementPlan Plan, DateOnly? CutOffOn, IReadOnlyList<EntitledPerson> Persons, int Pending,
    FloorArea Recognised, Money HouseAndAward, bool IsReady, bool IsDemonstration)
{
    public IReadOnlyList<EntitlementExtra> Extras { get; init; } = [];

    /// <summary>安置面积 with the sentence that says how it comes about.</summary>
    /// <exception cref="RefusedException">
    /// <see cref="EntitlementNotReady"/>, <see cref="EntitlementCutOffMissing"/>, <see cref="EntitlementPersonsPending"/>, <see cref="EntitlementExtrasTooMany"/>,
    /// <see cref="EntitlementZero"/>, or exchanging by value without a price.
    /// </exception>
    public (FloorArea Area, string Why) Compute()
    {
        Refuse.If(!IsReady, () => new EntitlementNotReady(HouseholdCode));
        Refuse.If(CountsPersons && CutOffOn is null, () => new EntitlementCutOffMissing(HouseholdCode));
        Refuse.If(CountsPersons && Pending > 0, () => new EntitlementPersonsPending(HouseholdCode, Pending));
        Refuse.If(Extras.Any(e => e.Count < 0 || e.Count > Persons.Count), () => new EntitlementExtrasTooMany(HouseholdCode, Persons.Count));
        var added = Extras.Sum(e => e.Count * e.Share);
        var (area, why) = Plan.Terms.Entitled(Persons.Count + added, Recognised, HouseAndAward);
        Refuse.If(area == FloorArea.Zero, () => new EntitlementZero(HouseholdCode));
        return (area, CountsPersons && added > 0 ? $"{why}其中照顾增加{added:0.##}人。" : why);
    }

    /// <summary>Whether anybody has to be counted at all.</summary>
    public bool CountsPersons => Plan.Terms.Entitlement is EntitlementMode.PerCapita or EntitlementMode.GreaterOf;
}

/// <summary>The part of a compensation plan that entitlement follows from.</summary>
/// <param name="Reference">BCFA-2019 第1版.</param>
public sealed record EntitlementPlan(int PolicyId, string Reference, PolicyTerms Terms);
