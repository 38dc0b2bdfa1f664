using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>What is paid for taken collective land (土地补偿费、安置补助费、社会保障费): to the collective, its people and the social security account.</summary>
/// <remarks>
/// Kept apart from the households' totals. Source: 土地管理法 art. 48, 49; 实施条例 art. 32. How the collective uses its part is decided by its
/// assembly; this only says what must be there in full.
/// </remarks>
public static class LandCompensation
{
    /// <param name="land">Area of collective land in the project.</param>
    /// <param name="persons">被征地农民 who join the social security scheme.</param>
    /// <exception cref="RefusedException">The policy has no rate for land.</exception>
    public static IReadOnlyList<CompensationLine> Calculate(CompensationPolicy policy, LandArea land, int persons)
    {
        var rates = policy.Rates.Where(r => r.Code.IsForTheCollective()).OrderBy(r => r.Order).ToList();
        return rates.Count == 0
            ? throw new RefusedException(new RateMissing(policy.Reference, CompensationCode.Land.Label()))
            : [.. rates.Select(rate => Line(policy, rate, land, persons))];
    }

    /// <summary>How one of these rates is reckoned and to whom it goes, said on the sheet of a household, in whose total it is not.</summary>
    public static string WordsOn(RateEntry rate, int persons) => rate.Basis == RateBasis.PerPerson
        ? $"本户 {persons} 人×{rate.RateText}＝{Money.RoundYuan(persons * rate.Rate).InYuan()}，付给{PayeeOf(rate)}"
        : $"按片区征收的集体土地面积×{rate.RateText}，付给{PayeeOf(rate)}，不分到户";

    private static string PayeeOf(RateEntry rate) => rate.Code == CompensationCode.Land ? "集体经济组织" : "社会保障资金专户";

    private static CompensationLine Line(CompensationPolicy policy, RateEntry rate, LandArea land, int persons)
    {
        var byPerson = rate.Basis == RateBasis.PerPerson;
        var quantity = byPerson ? persons : land.SquareMetres;
        var amount = Money.RoundYuan(quantity * rate.Rate);
        return new(rate.Code, rate.Name, quantity, rate.Unit, rate.Rate, amount, LineUse.Cash, policy.Item(rate),
            $"{rate.Name}：{(byPerson ? $"{persons}人" : land.InSquareMetres())}×{rate.RateText}＝{amount}元，付给{PayeeOf(rate)}。");
    }
}
