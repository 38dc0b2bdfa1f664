using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>Who pays whom; stored by name.</summary>
public enum SettlementDirection
{
    /// <summary>应交: the household pays.</summary>
    Pay,

    /// <summary>应退: the household gets money back.</summary>
    Refund,

    /// <summary>两清: nothing moves; the signature is still needed.</summary>
    Even,
}

/// <summary>One line of a settlement statement (拿房结算单).</summary>
/// <param name="UnitName">The flat it belongs to, or null.</param>
/// <param name="Label">安置价, 成本价, 市场价, 楼层差价, 维修资金, or the item's own name.</param>
/// <param name="Quantity">Negative where a re-measured flat came out smaller; null for a credit.</param>
/// <param name="UnitPrice">For one <paramref name="QuantityUnit"/>; null for a credit.</param>
/// <param name="Amount">Rounded to the fen; a credit is positive and stands in <see cref="SettlementGroup.Credit"/>.</param>
/// <param name="Why">The working in one Chinese sentence.</param>
public sealed record SettlementLine(
    SettlementGroup Group, string? UnitName, string Label, decimal? Quantity, string QuantityUnit, Money? UnitPrice, Money Amount, string Why)
{
    public bool IsCredit => Group == SettlementGroup.Credit;
}

/// <summary>A computed settlement: every total is the sum of the rounded lines, never a rounded sum.</summary>
public sealed record SettlementResult(IReadOnlyList<SettlementLine> Lines, FloorArea EntitlementLeft)
{
    /// <summary>应付合计 (ΣD).</summary>
    public Money Debit => Lines.Where(line => !line.IsCredit).Select(line => line.Amount).Sum();

    /// <summary>抵扣合计 (ΣC).</summary>
    public Money Credit => Subtotal(SettlementGroup.Credit);

    /// <summary>Debit less credit; positive is owed by the household.</summary>
    public Money Net => Debit - Credit;

    /// <summary>What is printed beside the word of <see cref="Direction"/>; never negative.</summary>
    public Money AmountDue => Net.Abs;

    /// <summary>大写.</summary>
    public string Capitals => AmountInCapitals.Of(AmountDue);

    public SettlementDirection Direction => Net.Fen switch
    {
        > 0 => SettlementDirection.Pay,
        < 0 => SettlementDirection.Refund,
        _ => SettlementDirection.Even,
    };

    /// <summary>"应交", "应退" or "两清".</summary>
    public string DirectionWord => Direction switch
    {
        SettlementDirection.Pay => "应交",
        SettlementDirection.Refund => "应退",
        _ => "两清",
    };

    public Money Subtotal(SettlementGroup group) =>
        Lines.Where(line => line.Group == group).Select(line => line.Amount).Sum();

    /// <summary>The net with its parts, credits as negative amounts.</summary>
    public Explained Explain() => Explained.Sum(DirectionWord, Lines.GroupBy(line => line.Group).OrderBy(group => group.Key)
        .Select(group => Explained.Sum(Word(group.Key), group.Select(line =>
            Explained.Given(line.Why, line.IsCredit ? -line.Amount : line.Amount)))));

    /// <summary>The group's word on the statement.</summary>
    public static string Word(SettlementGroup group) => group switch
    {
        SettlementGroup.House => "房款",
        SettlementGroup.Annex => "附属",
        SettlementGroup.Collected => "代收",
        _ => "抵扣",
    };
}
