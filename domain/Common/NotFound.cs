namespace VillageTracker.Domain.Common;

/// <summary>What was asked for is not there, or the person may not know that it is.</summary>
/// <param name="what">The thing in plain Chinese, such as "地块 XY-001".</param>
public sealed class NotFoundException(string what) : Exception($"找不到{what}。")
{
    /// <summary>The thing in plain Chinese.</summary>
    public string What { get; } = what;
}
