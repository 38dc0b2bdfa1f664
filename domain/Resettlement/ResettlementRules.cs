using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Items;
using VillageTracker.Domain.Resettlement.Prices;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement;

/// <summary>The dated rules (补偿安置政策) that resettlement asks for, by their codes.</summary>
public static class ResettlementRules
{
    public const string ResettlementPrice = "Resettlement.ResettlementPrice";
    public const string CostPrice = "Resettlement.CostPrice";
    public const string MarketPrice = "Resettlement.MarketPrice";
    public const string SmallExcess = "Resettlement.SmallExcess";
    public const string MaintenanceFundRate = "Resettlement.MaintenanceFundRate";

    /// <summary>弃购补偿价: yuan for a m² of entitlement that is sold back.</summary>
    public const string BuyBackPrice = "Resettlement.BuyBackPrice";

    /// <summary>Days from allocation to statement.</summary>
    public const string StatementWithinDays = "Resettlement.StatementWithinDays";

    /// <summary>Days from statement to payment.</summary>
    public const string PayWithinDays = "Resettlement.PayWithinDays";

    /// <summary>分期交款: how many payments at most; 1 for none.</summary>
    public const string Instalments = "Resettlement.Instalments";

    /// <summary>首期: least share of the first payment, in percent of the whole.</summary>
    public const string FirstInstalmentPercent = "Resettlement.FirstInstalmentPercent";

    /// <summary>Days from statement to last instalment.</summary>
    public const string InstalmentDays = "Resettlement.InstalmentDays";

    /// <summary>The rules a statement uses, in the order in which it names them.</summary>
    public static IReadOnlyList<string> OfStatement { get; } =
        [SmallExcess, ResettlementPrice, CostPrice, MarketPrice, MaintenanceFundRate];

    public static TierPrices Prices(this RuleBook book) =>
        new(book.Price(ResettlementPrice), book.Price(CostPrice), book.Price(MarketPrice));

    public static UnitPrice MaintenanceFund(this RuleBook book) => book.Price(MaintenanceFundRate);

    public static UnitPrice BuyBack(this RuleBook book) => book.Price(BuyBackPrice);

    /// <summary>The price of one m², piece or connection.</summary>
    public static Money ItemPrice(this RuleBook book, ItemKind kind) => Money.FromYuan(book.Set(kind.Rule()).Value);

    public static FloorArea AllowedExcess(this RuleBook book) => FloorArea.FromSquareMetres(book.Set(SmallExcess).Value);

    public static DateOnly StatementDue(this RuleBook book, DateOnly allocatedOn) => allocatedOn.AddDays((int)book.Value(StatementWithinDays));

    public static DateOnly PaymentDue(this RuleBook book, DateOnly issuedOn) => issuedOn.AddDays((int)book.Value(PayWithinDays));

    /// <summary>The rule of the day, refused in the office's words where nobody has set it.</summary>
    /// <exception cref="RefusedException"><see cref="PriceNotSet"/>.</exception>
    internal static DatedRule Set(this RuleBook book, string code) =>
        book.Find(code) ?? throw new RefusedException(new PriceNotSet(PriceCatalogue.NameOf(code), book.On));

    private static UnitPrice Price(this RuleBook book, string code) => UnitPrice.FromYuan(book.Set(code).Value);
}
