using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>One line of a compensation sheet (补偿测算), with the sentence that explains the number.</summary>
/// <param name="Quantity">What the rate was multiplied with; null where an amount is given as such.</param>
/// <param name="Rate">Yuan for one <paramref name="Unit"/>.</param>
/// <param name="Amount">Rounded to the fen, never negative.</param>
/// <param name="Rule">Policy version and row: BCFA-2019 第1版 第6项.</param>
/// <param name="Why">The working in one Chinese sentence.</param>
public sealed record CompensationLine(
    CompensationCode Code, string Item, decimal? Quantity, string Unit, decimal? Rate, Money Amount, LineUse Use, string Rule, string Why);

/// <summary>What was asked about and is not paid, with the reason.</summary>
public sealed record NotGranted(CompensationCode Code, string Item, string Why);

/// <summary>A computed compensation: the total is the sum of the rounded lines, never a rounded sum.</summary>
public sealed record CompensationResult(
    CompensationMethod Method, IReadOnlyList<CompensationLine> Lines, IReadOnlyList<NotGranted> Denied, FloorArea Entitled, string EntitledWhy)
{
    public Money Total => Lines.Select(l => l.Amount).Sum();

    /// <summary>大写.</summary>
    public string Capitals => AmountInCapitals.Of(Total);

    public Money Of(CompensationCode code) => Lines.Where(l => l.Code == code).Select(l => l.Amount).Sum();

    public Money Of(LineUse use) => Lines.Where(l => l.Use == use).Select(l => l.Amount).Sum();

    /// <summary>The total with its parts, grouped by item.</summary>
    public Explained Explain() => Explained.Sum("补偿总额", Lines.GroupBy(l => l.Code)
        .Select(group => Explained.Sum(group.Key.Label(), group.Select(l => Explained.Given(l.Why, l.Amount)))));
}
