namespace VillageTracker.Domain.Demolition.Findings;

/// <summary>A list for people to sign: beyond so many findings of one check something else is wrong, such as a faulty import.</summary>
internal static class FindingLimits
{
    public const int Most = 500;
}
