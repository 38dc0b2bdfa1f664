using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>One line of an agreement, frozen with it, together with the sentence that explains the number.</summary>
public sealed class AgreementLine : IBelongsToVillage, IWrittenOnce
{
    public const int ItemMaxLength = 60;
    public const int UnitMaxLength = 10;
    public const int RuleMaxLength = 60;
    public const int WhyMaxLength = 400;

    private AgreementLine() { }

    internal AgreementLine(long villageCode, int order, CompensationLine line)
    {
        (VillageCode, Order, Code, Item, Quantity, Unit) = (villageCode, order, line.Code, line.Item, line.Quantity, line.Unit);
        (Rate, Amount, Use, Rule, Why) = (line.Rate, line.Amount, line.Use, line.Rule, line.Why);
    }

    public int Id { get; private set; }
    public int AgreementId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>1 for the first line.</summary>
    public int Order { get; private set; }
    public CompensationCode Code { get; private set; }
    public string Item { get; private set; } = "";
    public decimal? Quantity { get; private set; }
    public string Unit { get; private set; } = "";
    public decimal? Rate { get; private set; }
    public Money Amount { get; private set; }
    public LineUse Use { get; private set; }

    /// <summary>BCFA-2019 第1版 第6项.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>The working in one sentence.</summary>
    public string Why { get; private set; } = "";
}
