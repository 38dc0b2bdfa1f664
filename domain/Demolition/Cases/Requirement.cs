namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>A step that must be done before another (前置步骤).</summary>
/// <param name="Code">The step.</param>
/// <param name="BegunIsEnough">Its posting may still run.</param>
internal readonly record struct Requirement(string Code, bool BegunIsEnough)
{
    public static IEnumerable<Requirement> Of(string requires) => requires.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(r => r.EndsWith('~') ? new Requirement(r[..^1], true) : new Requirement(r, false));
}
