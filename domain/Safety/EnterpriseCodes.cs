namespace VillageTracker.Domain.Safety;

/// <summary>The running codes of a village's enterprises: Q001, Q002 …</summary>
public static class EnterpriseCodes
{
    public static string SeriesOf(long villageCode) => $"Q-{villageCode}";

    public static string CodeOf(int sequence) => $"Q{sequence:000}";
}
