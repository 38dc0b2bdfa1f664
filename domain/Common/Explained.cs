namespace VillageTracker.Domain.Common;

/// <summary>An amount that can show its working, on the page and in the PDF alike.</summary>
/// <param name="Label">What it is, in Chinese.</param>
/// <param name="Amount">The amount, already rounded to the fen.</param>
/// <param name="Parts">What it was added up from; empty for a leaf.</param>
public sealed record Explained(string Label, Money Amount, IReadOnlyList<Explained> Parts)
{
    /// <summary>A leaf: an amount that is given, not added up.</summary>
    public static Explained Given(string label, Money amount) => new(label, amount, []);

    /// <summary>The sum of rounded parts, never the rounding of an unrounded sum.</summary>
    public static Explained Sum(string label, IEnumerable<Explained> parts)
    {
        Explained[] all = [.. parts];
        return new(label, all.Select(part => part.Amount).Sum(), all);
    }
}
