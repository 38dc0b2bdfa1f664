using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.UnitTests.Demolition.Compensation;

/// <summary>The policy and the house of the worked examples, for tests to bend one thing at a time.</summary>
internal static class Some
{
    public static readonly DateOnly SignOn = new(2020, 3, 1);

    public static PolicyTerms Terms { get; } = new()
    {
        PartyA = "盐城市亭湖区房屋征收管理办公室", MovesForMoney = 1, MovesForExchange = 2, MonthsForMoney = 6, MonthsForExchange = 18, PayWithinDays = 30,
        MoveWithinDays = 45, LatePercentPerDay = 0.03m, BusinessRecordYears = 3, Entitlement = EntitlementMode.PerOldArea, PerOldSquareMetre = 1m,
    };

    public static RateEntry[] Rates =>
    [
        new(CompensationCode.HouseValue, RateBasis.Appraised, "房屋价值补偿", 0, "㎡"),
        new(CompensationCode.Decoration, RateBasis.Appraised, "装饰装修补偿", 0, "户"),
        new(CompensationCode.Attachment, RateBasis.Appraised, "附属物补偿", 0, "户"),
        new(CompensationCode.Attachment, RateBasis.PerItem, "水井", 1_200, "口"),
        new RateEntry(CompensationCode.Moving, RateBasis.PerSquareMetre, "搬迁费", 10, "㎡").AtLeast(Money.FromYuan(1_000)).InCash(),
        new RateEntry(CompensationCode.Transition, RateBasis.PerSquareMetre, "临时安置费", 8, "㎡").InCash(),
        new RateEntry(CompensationCode.Award, RateBasis.PerSquareMetre, "速签奖", 200, "㎡").WhenSigned(new(2020, 2, 1), new(2020, 3, 31)),
        new RateEntry(CompensationCode.Subsidy, RateBasis.PerPerson, "大病补助", 5_000, "人").OnlyFor(CareGroup.SeriousIllness),
        new RateEntry(CompensationCode.BusinessLoss, RateBasis.PercentOfHouse, "停产停业损失", 5, "%").InCash(),
        new RateEntry(CompensationCode.SharedItem, RateBasis.Shared, "公用水泵房", 10_000, "户").Among(3),
    ];

    public static CompensationInput Input { get; } = new(SignOn, FloorArea.FromSquareMetres(98.40m), 4,
        [ValuedHouse.Priced("住房", FloorArea.FromSquareMetres(98.40m), UnitPrice.FromYuan(5_230m))],
        [
            new(CompensationCode.Decoration, "装饰装修", 1, Money.FromYuan(36_500m)),
            new(CompensationCode.Attachment, "附属物", 1, Money.FromYuan(4_820m)),
        ], []);

    /// <summary>Without the rows that the worked examples do not have.</summary>
    public static CompensationPolicy Policy(params RateEntry[] more) => CompensationPolicy.Adopt(Sample.Village, null,
        new("BCFA-2020", "范公路东侧补偿安置方案", "演示", new(2020, 1, 1), IsDemonstration: true), Terms,
        [.. Rates.Where(r => r.Code != CompensationCode.SharedItem), .. more],
        [new(TransitionMode.SelfArranged, 0, 2m), new(TransitionMode.RentalHouse, 0, 1m)]);

    public static CompensationResult Of(CompensationMethod method, CompensationInput? input = null, CompensationPolicy? policy = null) =>
        CompensationCalculator.Calculate(policy ?? Policy(), method, input ?? Input);

    public static (string, string)[] Words(CompensationResult result) => [.. result.Lines.Select(l => (l.Code.Abbreviation(), l.Amount.ToString()))];

    public static TransitionTerms Transition(TransitionMode mode = TransitionMode.SelfArranged, params OverrunStep[] steps) => new(
        FloorArea.FromSquareMetres(98.40m), UnitPrice.FromYuan(8m), new(2018, 3, 15), 18, mode,
        steps.Length > 0 ? steps : [new(TransitionMode.SelfArranged, 0, 2m), new(TransitionMode.RentalHouse, 0, 1m)]);

    public static CompensationSheet Sheet(Household household, CompensationInput? input = null)
    {
        var sheet = CompensationSheet.Prepare(household, Policy(), input ?? Input, "经办", SignOn);
        sheet.Check("书记", SignOn);
        return sheet;
    }

    public static AgreementTerms AgreementTerms { get; } = new()
    {
        PartyA = "盐城市亭湖区房屋征收管理办公室", HeadName = "王小明", HeadMasked = "320902********0012", Address = "二组12号", Certificate = "房权证字第1号",
        RecognisedArea = FloorArea.FromSquareMetres(98.40m), ApprovedUse = "住宅", ActualUse = "住宅", Structure = "砖混，二层，南北",
        EntitledArea = FloorArea.FromSquareMetres(98.40m), Homes = "富贵春花园", TransitionMonths = 18, TransitionRate = UnitPrice.FromYuan(8m),
        PayBefore = new(2020, 3, 31), MoveBefore = new(2020, 4, 15), LatePercentPerDay = 0.03m, Payee = "王小明", PayeeBank = "演示银行",
    };

    public static AgreementDraft Draft(CompensationResult? result = null, AgreementTerms? terms = null, string number = "BCXY-2020-0001") => new(
        number, result ?? Of(CompensationMethod.Exchange), terms ?? AgreementTerms, new([1], [2]), SignOn, "经办", IsDemonstration: false);
}
