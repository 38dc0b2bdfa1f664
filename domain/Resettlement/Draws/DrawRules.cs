namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>Codes of the dated rules of draws.</summary>
public static class DrawRules
{
    /// <summary>So many representatives must each say a digit.</summary>
    public const string FewestDigits = "Resettlement.Draw.FewestDigits";
}
