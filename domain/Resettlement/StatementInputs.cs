using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
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

    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static StatementInputs Of(SettlementInput input, HouseholdShare share, FloorArea entitled, IEnumerable<DatedRule> rules) => new(
        Text(input.Entitlement.SquareMetres), Text(input.SmallExcess.SquareMetres), Text(input.Prices.Resettlement.YuanPerSqm),
        Text(input.Prices.Cost.YuanPerSqm), Text(input.Prices.Market.YuanPerSqm), Text(input.MaintenanceFund.YuanPerSqm),
        [.. input.Units.Select(u => new Unit(u.Name, Text(u.Measured.SquareMetres), u.Adjustment.Mode, Text(u.Adjustment.Value)))],
        [.. input.Credits.Select(c => new CreditItem(c.Label, Text(c.Amount.Yuan), c.Basis))],
        new(share.HouseholdCode, Text(share.Recognised.SquareMetres), Text(entitled.SquareMetres), Text(share.TakenBefore.SquareMetres)),
        [.. rules.Select(r => new Rule(r.Code, r.Name, Text(r.Value), r.Unit, r.ValidFrom, r.Source, r.IsDemonstration))]);

    public static StatementInputs FromJson(string json) =>
        JsonSerializer.Deserialize<StatementInputs>(json, Json) ?? throw new JsonException("The inputs of a statement are empty.");

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>The calculator's own form: computing it again gives the statement again.</summary>
    public SettlementInput ToInput() => new(
        Area(Entitlement), Area(SmallExcess), new(Price(ResettlementPrice), Price(CostPrice), Price(MarketPrice)), Price(MaintenanceFund),
        [.. Units.Select(u => new SettlementUnit(u.Room, Area(u.Area), FloorAdjustment.From(u.FloorMode, Number(u.FloorValue))))],
        [],
        [.. Credits.Select(c => new SettlementCredit(c.Name, Money.FromYuan(Number(c.Amount)), c.Basis))]);

    /// <summary>The policy in one line for the paper: 安置价 1650 元/平方米 …（自 2020-01-01 起）.</summary>
    public string Policy() => string.Join("；", Rules.Select(r => $"{r.Name} {r.Value} {r.Unit}"))
        + $"（{Rules.Max(r => r.ValidFrom):yyyy-MM-dd} 起执行）";

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
    public sealed record Origin(string Household, string RecognisedArea, string WholeEntitlement, string TakenBefore);

    /// <summary>A dated rule as it stood.</summary>
    public sealed record Rule(string Code, string Name, string Value, string Unit, DateOnly ValidFrom, string Source, bool IsDemonstration);
}
