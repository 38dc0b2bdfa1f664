using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>Codes of the dated rules of draws.</summary>
public static class DrawRules
{
    /// <summary>So many representatives must each say a digit.</summary>
    public const string FewestDigits = "Resettlement.Draw.FewestDigits";

    /// <summary>So many days the list is published before it is drawn; the day of publication is not counted.</summary>
    public const string ListPublicDays = "Resettlement.Draw.ListPublicDays";

    /// <summary>So many witnesses must be in the hall before it is drawn.</summary>
    public const string FewestWitnesses = "Resettlement.Draw.FewestWitnesses";
}

/// <summary>What the rules of a day ask of a draw.</summary>
/// <param name="FewestDigits">报数字的代表至少几位.</param>
/// <param name="PublicDays">名单公示几天.</param>
/// <param name="FewestWitnesses">到场见证人至少几位.</param>
public sealed record DrawDemands(int FewestDigits, int PublicDays, int FewestWitnesses)
{
    public static DrawDemands Of(RuleBook book) =>
        new((int)book.Value(DrawRules.FewestDigits), (int)book.Value(DrawRules.ListPublicDays), (int)book.Value(DrawRules.FewestWitnesses));

    /// <summary>The first day on which a list published on a day may be drawn (民法典第二百零一条: the day itself is not counted).</summary>
    public DateOnly DrawableFrom(DateOnly published) => PublicDays == 0 ? published : published.AddDays(PublicDays + 1);
}
