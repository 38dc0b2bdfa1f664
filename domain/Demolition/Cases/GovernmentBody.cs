using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>A body that may decide on an expropriation (县级以上人民政府): 征收条例 art. 4, 土地管理法 art. 46 and 47.</summary>
public static class GovernmentBody
{
    private static readonly string[] Lower = ["街道", "镇", "乡", "村", "社区"];

    /// <exception cref="RefusedException">Empty (<see cref="DeciderMissing"/>), or a street, town or village (<see cref="DeciderTooLow"/>).</exception>
    public static string Require(string? name)
    {
        var clean = name?.Trim() ?? "";
        return clean.Length == 0 ? throw new RefusedException(new DeciderMissing())
            : IsCountyOrAbove(clean) ? clean
            : throw new RefusedException(new DeciderTooLow(clean));
    }

    private static bool IsCountyOrAbove(string name) =>
        (name.EndsWith("人民政府", StringComparison.Ordinal) || name == "国务院")
        && !Lower.Any(l => name.EndsWith(l + "人民政府", StringComparison.Ordinal) || name.Contains(l + "办事处", StringComparison.Ordinal));
}
