using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>Everything of a compensation plan that is no rate: who pays, how often one moves, terms, entitlement.</summary>
public sealed record PolicyTerms
{
    /// <summary>甲方: the house expropriation department or county-level body that signs (征收与补偿条例 art. 25); never the village.</summary>
    public required string PartyA { get; init; }

    /// <summary>征收实施单位: who does the work on its behalf (art. 5); may be empty.</summary>
    public string Agency { get; init; } = "";

    /// <summary>货币补偿搬迁次数.</summary>
    public required int MovesForMoney { get; init; }

    /// <summary>产权调换搬迁次数.</summary>
    public required int MovesForExchange { get; init; }

    /// <summary>货币补偿一次性发放的过渡月数.</summary>
    public required int MonthsForMoney { get; init; }

    /// <summary>产权调换约定过渡月数.</summary>
    public required int MonthsForExchange { get; init; }

    /// <summary>签约后付款期限, days.</summary>
    public required int PayWithinDays { get; init; }

    /// <summary>签约后搬迁期限, days.</summary>
    public required int MoveWithinDays { get; init; }

    /// <summary>逾期违约金, percent of the sum a day, both ways.</summary>
    public required decimal LatePercentPerDay { get; init; }

    /// <summary>Years of records needed for a business loss above the policy's floor.</summary>
    public int BusinessRecordYears { get; init; }
    public required EntitlementMode Entitlement { get; init; }

    /// <summary>㎡ for a person.</summary>
    public FloorArea PerPerson { get; init; }

    /// <summary>㎡ for one m² of recognised area.</summary>
    public decimal PerOldSquareMetre { get; init; }

    /// <summary>元/㎡, for exchanging by value.</summary>
    public UnitPrice ResettlementPrice { get; init; }

    /// <summary>At most, for a household; 0 for no cap.</summary>
    public FloorArea EntitlementCap { get; init; }

    /// <exception cref="RefusedException">Nobody signs, or it is the village; a number below zero.</exception>
    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(PartyA) || PartyA.Trim().Length > CompensationPolicy.PartyMaxLength || IsVillage(PartyA))
        {
            throw new RefusedException(new VillageCannotExpropriate(PartyA ?? ""));
        }

        int[] numbers = [MovesForMoney, MovesForExchange, MonthsForMoney, MonthsForExchange, PayWithinDays, MoveWithinDays, BusinessRecordYears];
        if (numbers.Any(n => n is < 0 or > 1_000) || LatePercentPerDay is < 0 or > 1 || PerOldSquareMetre is < 0 or > 10)
        {
            throw new RefusedException(new PolicyTermsNotValid());
        }
    }

    public int Moves(CompensationMethod method) => method == CompensationMethod.Money ? MovesForMoney : MovesForExchange;

    public int Months(CompensationMethod method) => method == CompensationMethod.Money ? MonthsForMoney : MonthsForExchange;

    /// <summary>安置面积 of a household with the sentence that says why; zero for money compensation.</summary>
    /// <exception cref="RefusedException">Exchanging by value without a price.</exception>
    public (FloorArea Area, string Why) Entitled(decimal persons, FloorArea recognised, Money houseAndAward)
    {
        FloorArea? cap = EntitlementCap == FloorArea.Zero ? null : EntitlementCap;
        var byPersons = Entitlements.PerCapita(persons, PerPerson);
        var byArea = Entitlements.PerOldArea(recognised, PerOldSquareMetre, null);
        var (area, why) = Entitlement switch
        {
            EntitlementMode.PerCapita => (byPersons, $"{persons:0.##}人×{PerPerson}㎡＝{byPersons}㎡"),
            EntitlementMode.PerOldArea => (byArea, $"认定面积{recognised}㎡×{PerOldSquareMetre:0.00##}＝{byArea}㎡"),
            EntitlementMode.ByValue => Value(houseAndAward),
            _ => (Entitlements.GreaterOf(byPersons, byArea, null), $"按人口{byPersons}㎡、按认定面积{byArea}㎡，取大的"),
        };
        return cap is { } most && area > most ? (most, $"{why}，每户最多{most}㎡。") : (area, $"{why}。");
    }

    private (FloorArea Area, string Why) Value(Money houseAndAward)
    {
        var area = Entitlements.ByValue(houseAndAward, ResettlementPrice);
        return (area, $"（房屋评估价＋奖励）{houseAndAward}元÷安置价{ResettlementPrice}元/㎡＝{area}㎡");
    }

    private static bool IsVillage(string party) =>
        party.Contains("村民委员会", StringComparison.Ordinal) || party.Contains("村委会", StringComparison.Ordinal) || party.Trim().EndsWith('村');
}

/// <summary>The law knows one who may expropriate.</summary>
public sealed record VillageCannotExpropriate(string Party) : Refusal(
    $"甲方“{Party}”不对：应是房屋征收部门或县级以上政府确定的部门，村委会只能配合，不能作为征收一方签约（《国有土地上房屋征收与补偿条例》第四条、第五条）。");

public sealed record PolicyTermsNotValid() : Refusal("方案的次数、月数和天数要在 0 到 1000 之间，逾期违约金每天不超过 1%，面积比例不超过 10。");
