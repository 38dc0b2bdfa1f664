using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>Computes a household's compensation by a policy version (补偿测算); the same inputs always give the same lines.</summary>
/// <remarks>
/// Every line is rounded half away from zero to the fen and names the row of the policy it follows. What the policy does not grant is
/// said with its reason. Land compensation and social security are not a household's money: <see cref="LandCompensation"/>.
/// </remarks>
public static class CompensationCalculator
{
    /// <exception cref="RefusedException">No method, inputs that make no sense, or something found for which the policy has no rate.</exception>
    public static CompensationResult Calculate(CompensationPolicy policy, CompensationMethod method, CompensationInput input)
    {
        if (method == CompensationMethod.Undecided)
        {
            throw new RefusedException(new MethodNotChosen());
        }

        input.Check();
        var work = new Working(policy, method, input);
        work.Houses();
        foreach (var item in input.Items)
        {
            work.Found(item);
        }

        foreach (var rate in policy.Rates.OrderBy(r => r.Order).Where(r => !r.Code.IsForTheCollective()))
        {
            work.ByRule(rate);
        }

        return work.Result();
    }

    /// <summary>The lines as they come about.</summary>
    private sealed class Working(CompensationPolicy policy, CompensationMethod method, CompensationInput input)
    {
        private readonly List<CompensationLine> _lines = [];
        private readonly List<NotGranted> _denied = [];

        public void Houses()
        {
            var rate = policy.Rate(CompensationCode.HouseValue) ?? throw new RefusedException(new RateMissing(policy.Reference, CompensationCode.HouseValue.Label()));
            foreach (var house in input.Houses)
            {
                Add(rate, house.Name, house.Area.SquareMetres, "㎡", house.Price?.YuanPerSqm, house.Value, house.Price is { } price
                    ? $"{house.Name}：{house.Area}㎡×评估单价{price}元＝{house.Value}元"
                    : $"{house.Name}：{house.Area}㎡，按评估报告总价{house.Value}元");
            }
        }

        /// <summary>What the survey found: appraised, by catalogue price, or not compensated.</summary>
        public void Found(FoundItem item)
        {
            var rate = policy.Rate(item.Code, item.Name) ?? policy.Rates.OrderBy(r => r.Order).FirstOrDefault(r => r.Code == item.Code && r.Basis == RateBasis.Appraised)
                ?? (item.Code == CompensationCode.SelfDemolition ? policy.Rate(item.Code) : null);
            if (rate is null && item.Code == CompensationCode.SelfDemolition)
            {
                _denied.Add(new(item.Code, item.Name, $"{item.Name}：违法建筑和超期临时建筑不予补偿，方案也没有自行拆除补助。"));
            }
            else if (rate is null)
            {
                throw new RefusedException(new RateMissing(policy.Reference, $"{item.Code.Label()}“{item.Name}”"));
            }
            else if (rate.Basis == RateBasis.Appraised)
            {
                var amount = item.Appraised ?? throw new RefusedException(new ItemNotAppraised(item.Name));
                Add(rate, item.Name, null, "", null, amount, $"{item.Name}：按评估或约定{amount}元");
            }
            else
            {
                Multiply(rate, item.Name, item.Quantity, "");
            }
        }

        /// <summary>What the policy grants by itself: moving, transition, awards, subsidies, shared items, business loss.</summary>
        public void ByRule(RateEntry rate)
        {
            switch (rate.Code)
            {
                case CompensationCode.Moving: Moving(rate); break;
                case CompensationCode.Transition: Transition(rate); break;
                case CompensationCode.Award: Award(rate); break;
                case CompensationCode.Subsidy: Subsidy(rate); break;
                case CompensationCode.SharedItem: Shared(rate); break;
                case CompensationCode.BusinessLoss: Business(rate); break;
            }
        }

        public CompensationResult Result()
        {
            var lines = _lines.OrderBy(l => l.Code).ToList();
            var award = lines.Where(l => l.Code == CompensationCode.Award).Select(l => l.Amount).Sum();
            var (entitled, why) = method == CompensationMethod.Exchange
                ? policy.Terms.Entitled(input.Persons, input.Area, input.HouseValue + award)
                : (FloorArea.Zero, "货币补偿没有安置面积。");
            return new(method, lines, _denied, entitled, why);
        }

        private void Moving(RateEntry rate)
        {
            var moves = policy.Terms.Moves(method);
            var each = rate.Basis == RateBasis.PerSquareMetre ? Money.RoundYuan(input.Area.SquareMetres * rate.Rate) : Money.RoundYuan(rate.Rate);
            var paid = each < rate.Minimum ? rate.Minimum : each;
            var amount = Money.RoundYuan(paid.Yuan * moves);
            var one = rate.Basis == RateBasis.PerSquareMetre ? $"{input.Area}㎡×{rate.Number}元＝{each}元/次" : $"每户{each}元/次";
            var floor = paid > each ? $"，低于最低标准，按{paid}元/次" : "";
            Add(rate, rate.Name, moves, "次", paid.Yuan, amount, $"{rate.Name}：{one}{floor}，{method.Label()}计{moves}次＝{amount}元");
        }

        private void Transition(RateEntry rate)
        {
            var months = policy.Terms.Months(method);
            if (method == CompensationMethod.Exchange && input.Transition == TransitionMode.RentalHouse)
            {
                _denied.Add(new(rate.Code, rate.Name, $"{rate.Name}：已提供周转用房，约定期内不发；超期后另按方案计发。"));
                return;
            }

            var amount = Money.RoundYuan(input.Area.SquareMetres * rate.Rate * months);
            var how = method == CompensationMethod.Money ? "货币补偿一次性发放" : "约定过渡期";
            Add(rate, rate.Name, months, "个月", decimal.Round(input.Area.SquareMetres * rate.Rate, 2, MidpointRounding.AwayFromZero), amount,
                $"{rate.Name}：{input.Area}㎡×{rate.Number}元/㎡·月×{how}{months}个月＝{amount}元");
        }

        private void Award(RateEntry rate)
        {
            if (!rate.HoldsForSigning(input.SignOn))
            {
                _denied.Add(new(rate.Code, rate.Name, $"{rate.Name}：签约日{Day(input.SignOn)}不在{Day(rate.SignedFrom)}至{Day(rate.SignedTo)}内，不计，也不按比例折算。"));
                return;
            }

            var when = rate.SignedFrom is null && rate.SignedTo is null ? "" : $"签约日{Day(input.SignOn)}在{Day(rate.SignedFrom)}至{Day(rate.SignedTo)}内，";
            Multiply(rate, rate.Name, rate.Basis == RateBasis.PerSquareMetre ? input.Area.SquareMetres : 1, when);
        }

        private void Subsidy(RateEntry rate)
        {
            var persons = rate.For == CareGroup.Everyone ? input.Persons : input.Cared.Where(c => c.Group == rate.For).Sum(c => c.Count);
            if (persons == 0)
            {
                return;
            }

            Multiply(rate, rate.Name, rate.Basis == RateBasis.PerPerson ? persons : rate.Basis == RateBasis.PerSquareMetre ? input.Area.SquareMetres : 1,
                rate.For == CareGroup.Everyone ? "" : $"{rate.For.Label()}{persons}人，");
        }

        private void Shared(RateEntry rate)
        {
            var amount = Money.RoundYuan(rate.Rate / rate.SharedBy!.Value);
            Add(rate, rate.Name, 1, "户", amount.Yuan, amount, $"{rate.Name}：共{rate.Number}元÷{rate.SharedBy}户＝{amount}元");
        }

        private void Business(RateEntry rate)
        {
            if (input.Business is not { } business)
            {
                return;
            }

            var floor = Money.RoundYuan(input.HouseValue.Yuan * rate.Rate / 100m);
            var claimed = Money.RoundYuan(business.MonthlyProfit.Yuan * business.Months);
            var proven = business.ProvenYears >= policy.Terms.BusinessRecordYears;
            var amount = claimed > floor && proven ? claimed : floor;
            var reckoned = $"月均利润{business.MonthlyProfit}元×{business.Months:0.##}个月＝{claimed}元";
            var why = claimed <= floor ? $"{reckoned}，不高于保底，按房屋价值{input.HouseValue}元×{rate.RateText}＝{floor}元"
                : proven ? $"{reckoned}，有{business.ProvenYears}年账目或纳税证明"
                : $"{reckoned}，但只有{business.ProvenYears}年证明（需{policy.Terms.BusinessRecordYears}年），按房屋价值{input.HouseValue}元×{rate.RateText}＝{floor}元";
            Add(rate, business.Name, null, "", null, amount, $"{business.Name}：{why}");
        }

        private void Multiply(RateEntry rate, string item, decimal quantity, string when)
        {
            var (amount, sum) = rate.Basis == RateBasis.PercentOfHouse
                ? (Money.RoundYuan(input.HouseValue.Yuan * rate.Rate / 100m), $"房屋价值{input.HouseValue}元×{rate.RateText}")
                : (Money.RoundYuan(quantity * rate.Rate), $"{Number(quantity)}{rate.Unit}×{rate.Number}元");
            var least = amount < rate.Minimum ? $"，低于最低标准，按{rate.Minimum}元" : "";
            amount = amount < rate.Minimum ? rate.Minimum : amount;
            Add(rate, item, rate.Basis == RateBasis.PercentOfHouse ? null : quantity, rate.Unit, rate.Rate, amount, $"{item}：{when}{sum}{least}＝{amount}元");
        }

        private void Add(RateEntry rate, string item, decimal? quantity, string unit, decimal? each, Money amount, string why)
        {
            var use = method == CompensationMethod.Money ? LineUse.Cash
                : rate.Code == CompensationCode.HouseValue ? LineUse.Area : rate.UseInExchange;
            _lines.Add(new(rate.Code, item, quantity, unit, each, amount, use, policy.Item(rate), why + "。"));
        }

        private static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

        private static string Day(DateOnly? day) => day is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "…";
    }
}

public sealed record RateMissing(string Policy, string What) : Refusal($"{Policy} 没有“{What}”的补偿标准，请先补录方案或改正名称。");

public sealed record ItemNotAppraised(string Name) : Refusal($"“{Name}”按评估补偿，请填写评估金额。");
