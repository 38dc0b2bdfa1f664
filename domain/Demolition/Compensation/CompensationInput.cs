using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>Everything about a household that its compensation is computed from; kept with the sheet and the agreement.</summary>
/// <param name="SignOn">The day the agreement is to be signed: award tiers go by it.</param>
/// <param name="Area">认定面积: moving, transition and awards are paid for it.</param>
/// <param name="Persons">家庭人数 that count for the entitlement.</param>
/// <param name="Houses">What the appraisal says of each building.</param>
/// <param name="Items">Decoration, attachments, crops, illegal buildings as found.</param>
/// <param name="Cared">Persons of groups that the policy supports.</param>
/// <param name="Business">A business that has to stop, if there is one.</param>
public sealed record CompensationInput(
    DateOnly SignOn,
    FloorArea Area,
    int Persons,
    IReadOnlyList<ValuedHouse> Houses,
    IReadOnlyList<FoundItem> Items,
    IReadOnlyList<CaredPersons> Cared,
    TransitionMode Transition = TransitionMode.SelfArranged,
    StoppedBusiness? Business = null)
{
    /// <summary>房屋价值: the sum of the houses.</summary>
    public Money HouseValue => Houses.Select(h => h.Value).Sum();

    /// <summary>What survey and appraisal say, before anybody has added what was found.</summary>
    /// <exception cref="RefusedException">Not surveyed or not appraised.</exception>
    public static CompensationInput Fresh(DateOnly signOn, FloorArea? recognised, Money? appraised, int persons)
    {
        var area = recognised ?? throw new RefusedException(new CompensationAreaMissing());
        var value = appraised ?? throw new RefusedException(new HouseNotAppraised());
        return new(signOn, area, persons, [ValuedHouse.Whole("住房", area, value)], [], []);
    }

    /// <summary>The same with area and value as survey and appraisal have them now; building by building where this still adds up to the appraisal.</summary>
    /// <exception cref="RefusedException">Not surveyed or not appraised.</exception>
    public CompensationInput AsKnownNow(FloorArea? recognised, Money? appraised)
    {
        var fresh = Fresh(SignOn, recognised, appraised, Persons);
        return this with { Area = fresh.Area, Houses = HouseValue == fresh.HouseValue ? Houses : fresh.Houses };
    }

    /// <summary>The same facts; records compare their lists by reference.</summary>
    public bool IsSameAs(CompensationInput other) =>
        (SignOn, Area, Persons, Transition, Business) == (other.SignOn, other.Area, other.Persons, other.Transition, other.Business)
        && Houses.SequenceEqual(other.Houses) && Items.SequenceEqual(other.Items) && Cared.SequenceEqual(other.Cared);

    /// <exception cref="RefusedException">No area, no house, an amount or number below zero.</exception>
    internal void Check()
    {
        Refusal? why = Area == FloorArea.Zero ? new CompensationAreaMissing()
            : Houses.Count == 0 || HouseValue <= Money.Zero ? new HouseNotAppraised()
            : Houses.FirstOrDefault(h => h.Value < Money.Zero) is { } house ? new CompensationInputNegative(house.Name)
            : Items.FirstOrDefault(i => i.Quantity < 0 || i.Appraised < Money.Zero) is { } item ? new CompensationInputNegative(item.Name)
            : Cared.FirstOrDefault(c => c.Count < 0) is { } cared ? new CompensationInputNegative(cared.Group.Label())
            : Business is { } b && (b.MonthlyProfit < Money.Zero || b.Months < 0) ? new CompensationInputNegative("停产停业损失")
            : Items.FirstOrDefault(i => i.Code.IsForTheCollective()) is { } land ? new NotAHouseholdsMoney(land.Code)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }
}

/// <summary>A building as appraised (评估结果).</summary>
/// <param name="Price">Null where the report gives only a sum.</param>
public sealed record ValuedHouse(string Name, FloorArea Area, UnitPrice? Price, Money Value)
{
    /// <summary>Area times the appraised price, rounded to the fen.</summary>
    public static ValuedHouse Priced(string name, FloorArea area, UnitPrice price) => new(name, area, price, area * price);

    /// <summary>A sum of the report, without price.</summary>
    public static ValuedHouse Whole(string name, FloorArea area, Money value) => new(name, area, null, value);
}

/// <summary>Something found at the survey (调查登记的附属物、装修、青苗、违建).</summary>
/// <param name="Name">As the catalogue of the policy calls it; for an appraised item as the report does.</param>
/// <param name="Quantity">Pieces, metres or m²; 1 for an appraised item.</param>
/// <param name="Appraised">The appraiser's amount where the policy leaves it to him.</param>
public sealed record FoundItem(CompensationCode Code, string Name, decimal Quantity, Money? Appraised = null);

/// <summary>How many persons of a household belong to a group.</summary>
public sealed record CaredPersons(CareGroup Group, int Count);

/// <summary>A business that stops (停产停业): by the profit before and the months without it.</summary>
/// <param name="ProvenYears">Years of accounts or tax papers that were handed in.</param>
public sealed record StoppedBusiness(string Name, Money MonthlyProfit, decimal Months, int ProvenYears);

public sealed record CompensationAreaMissing() : Refusal("还没有认定面积，不能测算补偿。");

public sealed record HouseNotAppraised() : Refusal("还没有房屋评估价，不能测算补偿。");

public sealed record CompensationInputNegative(string Name) : Refusal($"“{Name}”的数量和金额不能是负数。");

public sealed record NotAHouseholdsMoney(CompensationCode Code) : Refusal($"“{Code.Label()}”归集体或专户，不能算进一户的补偿。");
