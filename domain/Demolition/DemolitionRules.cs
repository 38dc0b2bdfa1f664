namespace VillageTracker.Domain.Demolition;

/// <summary>Codes of this area's dated rules (政策标准).</summary>
public static class DemolitionRules
{
    /// <summary>Days within which an empty house is to be pulled down (腾空后拆除期限).</summary>
    public const string DaysToDemolish = "Demolition.DaysToDemolish";

    /// <summary>1: a person who is in another household already is refused; 0: taken in and listed (一人两户核查).</summary>
    public const string RefusePersonTwice = "Demolition.RefusePersonTwice";
}
