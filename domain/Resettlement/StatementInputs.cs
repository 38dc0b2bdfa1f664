using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.Items;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Everything a statement was computed from, kept with it as JSON, so that it can be computed again to the same fen.</summary>
/// <remarks>Decimals are strings: no reader may lose a digit. The first eight members are a case of the command line's calculator.</remarks>
public sealed record StatementInputs(
    string Entitlement,
    string SmallExcess,
    string ResettlementPrice,
    string CostPrice,
    string MarketPrice,
    string MaintenanceFund,
    IReadOnlyList<StatementInputs.Unit> Units,
    IReadOnlyList<StatementInputs.CreditItem> Credits,
    StatementInputs.Origin From,
    IReadOnlyList<StatementInputs.Rule> Rules)
{
    /// <summary>Of a supplement: the new measured area of each home, beside the one that was settled.</summary>
    public IReadOnlyList<string>? MeasuredNow { get; init; }

    /// <summary>附属、代收; null on statements from before they were kept.</summary>
    public IReadOnlyList<Item>? Others { get; init; }

    /// <summary>Which floor table (楼层差价表) the adjustment comes from; null where it was written on the home itself.</summary>
    public string? FloorBasis { get; init; }

    public static StatementInputs Of(SettlementInput input, HouseholdShare share, IEnumerable<DatedRule> rules) => new(
        Text(input.Entitlement.SquareMetres), Text(input.SmallExcess.SquareMetres), Text(input.Prices.Resettlement.YuanPerSqm),
        Text(input.Prices.Cost.YuanPerSqm), Text(input.Prices.Market.YuanPerSqm), Text(input.MaintenanceFund.YuanPerSqm),
        [.. input.Units.Select(u => new Unit(u.Name, Text(u.Measured.SquareMetres), u.Adjustment.Mode, Text(u.Adjustment.Value)))],
        [.. input.Credits.Select(c => new CreditItem(c.Label, Text(c.Amount.Yuan), c.Basis))],
        new(share.HouseholdCode, Text(share.Recognised.SquareMetres), Text(share.Entitled.Area.SquareMetres), Text(share.TakenBefore.SquareMetres))
        {
            Record = share.Entitled.Record, Why = share.Entitled.Why, Unused = share.IsLastHome ? share.Entitled.Unused : null,
        },
        [.. rules.Select(r => new Rule(r.Code, r.Name, Text(r.Value), r.Unit, r.ValidFrom, r.Source, r.IsDemonstration))])
    {
        Others = [.. input.OtherItems.Select((o, n) => new Item(o.Group, o.Label, Text(o.Quantity), o.QuantityUnit, Text(o.Price.Yuan), share.Items[n].Note))],
        FloorBasis = share.FloorPrice?.Basis,
    };

    public static StatementInputs FromJson(string json) =>
        JsonSerializer.Deserialize<StatementInputs>(json, ReadableJson.CamelCaseWithoutNulls) ?? throw new JsonException("The inputs of a statement are empty.");

    public string ToJson() => JsonSerializer.Serialize(this, ReadableJson.CamelCaseWithoutNulls);

    /// <summary>The calculator's own form: computing it again gives the statement again.</summary>
    public SettlementInput ToInput() => new(
        Area(Entitlement), Area(SmallExcess), new(Price(ResettlementPrice), Price(CostPrice), Price(MarketPrice)), Price(MaintenanceFund),
        [.. Units.Select(u => new SettlementUnit(u.Room, Area(u.Area), FloorAdjustment.From(u.FloorMode, Number(u.FloorValue))))],
        [.. (Others ?? []).Select(o => new SettlementItem(o.Group, o.Label, Number(o.Quantity), o.QuantityUnit, Money.FromYuan(Number(o.Price))))],
        [.. Credits.Select(c => new SettlementCredit(c.Name, Money.FromYuan(Number(c.Amount)), c.Basis))]);

    /// <summary>The policy in one line for the paper, each rule with its mark: ①安置价 1650.00 元/平方米；② … （2020-01-01 起执行）.</summary>
    public string Policy()
    {
        var same = Rules.All(r => r.ValidFrom == Rules[0].ValidFrom);
        var rules = Rules.Select((r, n) => $"{Mark(n)}{r.Name} {r.Value} {r.Unit}" + (same ? "" : $"（{r.ValidFrom:yyyy-MM-dd} 起）"));
        return string.Join("；", FloorBasis is null ? rules : rules.Append($"{Mark(Rules.Count)}{FloorBasis}")) + (same ? $"（{Rules[0].ValidFrom:yyyy-MM-dd} 起执行）" : "");
    }

    /// <summary>安置面积依据 in one sentence; null on statements from before entitlements were frozen.</summary>
    public string? EntitlementSentence() => From.Record is null ? null
        : $"{From.Why}（核定单 {From.Record}）" + (From.Unused is { } unused ? $"剩余面积：{unused.Label()}。" : "");

    /// <summary>The mark of the rule that a line stands on, as in <see cref="Policy"/>; null where the line names its own paper.</summary>
    public string? MarkOf(string label) => label == FloorLabel
        ? FloorBasis is null ? null : Mark(Rules.Count)
        : Rules.Select((r, n) => (r.Code, n)).FirstOrDefault(r => r.Code == LineRules.GetValueOrDefault(label)) is { Code: not null } found ? Mark(found.n) : null;

    private const string FloorLabel = "楼层差价";

    private static string Mark(int n) => ((char)('①' + n)).ToString();

    /// <summary>The rule that a line stands on, in words: 成本价 2850.00 元/平方米，2020-01-01 起执行，…; null where the line names its own paper.</summary>
    public string? RuleOf(string label)
    {
        if (label == FloorLabel)
        {
            return FloorBasis ?? "按这套房登记的楼层差价";
        }

        var rule = Rules.FirstOrDefault(r => LineRules.GetValueOrDefault(label) == r.Code);
        var limit = label == "成本价" ? Rules.FirstOrDefault(r => r.Code == ResettlementRules.SmallExcess) : null;
        return rule is null ? null : Named(rule) + (limit is null ? "" : $"；{Named(limit)}");
    }

    private static readonly FrozenDictionary<string, string> LineRules = (((string Label, string Code)[])
    [
        .. ItemKinds.All.Select(k => (k.Label(), k.Rule())),
        ("安置价", ResettlementRules.ResettlementPrice), ("成本价", ResettlementRules.CostPrice), ("市场价", ResettlementRules.MarketPrice),
        ("维修资金", ResettlementRules.MaintenanceFundRate), (StatementDraft.BuyBackCredit, ResettlementRules.BuyBackPrice),
    ]).ToFrozenDictionary(x => x.Label, x => x.Code, StringComparer.Ordinal);

    private static string Named(Rule r) => $"{r.Name} {r.Value} {r.Unit}，{r.ValidFrom:yyyy-MM-dd} 起执行，{r.Source}";

    /// <summary>The settlement, or for a supplement the difference.</summary>
    public SettlementResult Compute() => MeasuredNow is { } now
        ? SettlementSupplement.Calculate(ToInput(), [.. now.Select(Area)])
        : SettlementCalculator.Calculate(ToInput());

    /// <summary>The inputs of the difference that a new survey makes: what was settled last stands against the new area.</summary>
    public StatementInputs Remeasured(FloorArea now) => this with
    {
        Units = MeasuredNow is { } settled ? [.. Units.Zip(settled, (u, area) => u with { Area = area })] : Units,
        MeasuredNow = [Text(now.SquareMetres)],
    };

    private static string Text(decimal value) => value.ToString("0.00####", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static FloorArea Area(string text) => FloorArea.FromSquareMetres(Number(text));

    private static UnitPrice Price(string text) => UnitPrice.FromYuan(Number(text));

    /// <summary>A home: measured area and floor adjustment.</summary>
    public sealed record Unit(string Room, string Area, FloorAdjustMode FloorMode, string FloorValue);

    /// <summary>A credit and the paper it comes from.</summary>
    public sealed record CreditItem(string Name, string Amount, string Basis);

    /// <summary>How the entitlement came about: household, recognised area, whole entitlement, used by its earlier homes.</summary>
    public sealed record Origin(string Household, string RecognisedArea, string WholeEntitlement, string TakenBefore)
    {
        /// <summary>核定单号; null on statements from before entitlements were frozen.</summary>
        public string? Record { get; init; }

        /// <summary>How the entitlement comes about, in one sentence.</summary>
        public string? Why { get; init; }

        /// <summary>On the last home's statement: what becomes of what is left over.</summary>
        public UnusedEntitlement? Unused { get; init; }
    }

    /// <summary>A storage room, a gas connection …</summary>
    public sealed record Item(SettlementGroup Group, string Label, string Quantity, string QuantityUnit, string Price, string? Note);

    /// <summary>A dated rule as it stood.</summary>
    public sealed record Rule(string Code, string Name, string Value, string Unit, DateOnly ValidFrom, string Source, bool IsDemonstration);
}
