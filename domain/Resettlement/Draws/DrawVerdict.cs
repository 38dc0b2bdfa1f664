namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>What checking a draw file found, step by step (核对结果).</summary>
/// <param name="Steps">In the order in which they were taken; after a step that leaves nothing to go on with there are no more.</param>
/// <param name="HasResult">False for a file of a list that was not drawn yet.</param>
public sealed record DrawVerdict(IReadOnlyList<DrawCheckStep> Steps, bool HasResult)
{
    /// <summary>Everything that the file says is so, and it has a result.</summary>
    public bool IsRight => HasResult && IsSound;

    /// <summary>Nothing is wrong in what the file says so far.</summary>
    public bool IsSound => Steps.All(s => s.IsRight);
}

/// <summary>One step of the check.</summary>
/// <param name="Name">What is checked.</param>
/// <param name="Words">What was found when all is right.</param>
/// <param name="Faults">What is wrong, the first few; empty when all is right.</param>
public sealed record DrawCheckStep(string Name, string Words, IReadOnlyList<DrawFault> Faults)
{
    public bool IsRight => Faults.Count == 0;
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Words">In a sentence.</param>
/// <param name="Line">Line of the file, or null where it is not about one line.</param>
public sealed record DrawFault(string Words, int? Line)
{
    public override string ToString() => Line is { } line ? FormattableString.Invariant($"第 {line} 行：{Words}") : Words;
}
