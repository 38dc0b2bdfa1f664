using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>One line of an issued statement, frozen with it, together with the sentence that explains the number.</summary>
public sealed class StatementLine : IBelongsToVillage
{
    public const int LabelMaxLength = 60;
    public const int WhyMaxLength = 400;

    private StatementLine() { }

    internal StatementLine(long villageCode, int order, SettlementLine line)
    {
        (VillageCode, Order, Group, Label, UnitName) = (villageCode, order, line.Group, line.Label, line.UnitName);
        (Quantity, QuantityUnit, UnitPrice, Amount, Why) = (line.Quantity, line.QuantityUnit, line.UnitPrice, line.Amount, line.Why);
    }

    public int Id { get; private set; }
    public int StatementId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>1 for the first line.</summary>
    public int Order { get; private set; }
    public SettlementGroup Group { get; private set; }
    public string Label { get; private set; } = "";
    public string? UnitName { get; private set; }
    public decimal? Quantity { get; private set; }
    public string QuantityUnit { get; private set; } = "";
    public Money? UnitPrice { get; private set; }

    /// <summary>Rounded to the fen; a credit is positive and stands in the group 抵扣.</summary>
    public Money Amount { get; private set; }

    /// <summary>The working in one sentence.</summary>
    public string Why { get; private set; } = "";

    public bool IsCredit => Group == SettlementGroup.Credit;
}
