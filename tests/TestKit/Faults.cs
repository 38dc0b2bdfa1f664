using Xunit;

namespace VillageTracker.TestKit;

/// <summary>For tests that look at many things at once: all faults are told, one a line, not the first only.</summary>
public static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all)}");
    }
}
