namespace VillageTracker.Domain.Common;

/// <summary>A foreseeable "no" with the sentence the person in front of the form reads.</summary>
/// <remarks>
/// Each rule has its own record so that tests and callers tell refusals apart by type; the sentence
/// (Chinese, one sentence, says what and where) may be reworded freely.
/// </remarks>
/// <param name="Message">The sentence shown to the person.</param>
public abstract record Refusal(string Message);

/// <summary>Carries a <see cref="Domain.Common.Refusal"/> to the one filter that shows it on the form.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    /// <summary>The rule that said no.</summary>
    public Refusal Refusal { get; } = refusal;
}
