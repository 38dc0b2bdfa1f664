using System.Globalization;
using System.Text;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>One household on the list of a draw.</summary>
/// <param name="Batch">批次, from 1; an earlier batch gets the earlier numbers.</param>
/// <param name="Code">户号.</param>
/// <param name="Name">Head's name, masked.</param>
/// <param name="Rank">What the order follows from where it is not drawn: the acceptance number in six digits, or day and, where known, minute of signing; else empty.</param>
public sealed record DrawEntry(int Batch, string Code, string Name, string Rank)
{
    /// <summary>The line of the list.</summary>
    public string Line => FormattableString.Invariant($"entrant|{Batch}|{Code}|{Name}|{Rank}");
}

/// <summary>The list of a draw (抽签名单): who takes part and, where homes are drawn, which homes; what is frozen, hashed and printed on the notice.</summary>
/// <remarks>Households stand by batch and number, homes by number, in the order of their characters' codes.</remarks>
public sealed class DrawList
{
    /// <param name="number">CQ-2020-0001.</param>
    /// <param name="kind">What is drawn.</param>
    /// <param name="title">As on the notice.</param>
    /// <param name="isDemonstration">Invented.</param>
    /// <param name="batches">Names of the batches, the first is batch 1.</param>
    /// <param name="entrants">In any order.</param>
    /// <param name="homes">Room numbers, in any order.</param>
    public DrawList(
        string number, DrawKind kind, string title, bool isDemonstration, IReadOnlyList<string> batches, IEnumerable<DrawEntry> entrants, IEnumerable<string> homes)
    {
        (Number, Kind, Title, IsDemonstration, Batches) = (number, kind, title, isDemonstration, batches);
        Entrants = [.. entrants.OrderBy(e => e.Batch).ThenBy(e => e.Code, StringComparer.Ordinal)];
        Homes = [.. homes.Order(StringComparer.Ordinal)];
    }

    public string Number { get; }
    public DrawKind Kind { get; }
    public string Title { get; }
    public bool IsDemonstration { get; }
    public IReadOnlyList<string> Batches { get; }
    public IReadOnlyList<DrawEntry> Entrants { get; }
    public IReadOnlyList<string> Homes { get; }

    /// <summary>Whether chance decides anything: a list by acceptance number, or by signing without two of one day, is an order already.</summary>
    public bool NeedsLot => !Kind.FollowsFile() || Entrants.GroupBy(e => (e.Batch, e.Rank)).Any(g => g.Count() > 1);

    public static string HomeLine(string code) => $"home|{code}";

    /// <summary>The one written form that is hashed.</summary>
    public string Text()
    {
        var text = new StringBuilder($"{DrawHash.Version} list\n")
            .Append(CultureInfo.InvariantCulture, $"draw|{Number}|{Kind}|{Title}|{(IsDemonstration ? "demonstration" : "")}\n");
        for (var n = 0; n < Batches.Count; n++)
        {
            text.Append(CultureInfo.InvariantCulture, $"batch|{n + 1}|{Batches[n]}\n");
        }

        foreach (var entry in Entrants)
        {
            text.Append(entry.Line).Append('\n');
        }

        foreach (var home in Homes)
        {
            text.Append(HomeLine(home)).Append('\n');
        }

        return text.ToString();
    }

    public string Hash() => DrawHash.Of(Text());

    /// <summary>Refuses a list that could not be drawn or could be read in two ways.</summary>
    /// <exception cref="RefusedException">Nobody on it, somebody twice, an empty batch, too few homes, or a sign that parts the fields of a line.</exception>
    public void Check()
    {
        Refuse.If(Entrants.Count == 0, () => new DrawListEmpty());
        Refuse.If(Kind.DealsHomes() ? Homes.Count < Entrants.Count : Homes.Count > 0, () => new DrawHomesTooFew(Entrants.Count, Homes.Count));
        if ((Twice(Entrants.Select(e => e.Code)) ?? Twice(Homes)) is { } twice)
        {
            throw new RefusedException(new DrawEntryTwice(twice));
        }

        if (Enumerable.Range(1, Batches.Count).Except(Entrants.Select(e => e.Batch)).FirstOrDefault() is > 0 and var empty)
        {
            throw new RefusedException(new DrawBatchEmpty(Batches[empty - 1]));
        }

        var texts = Entrants.SelectMany(e => new[] { e.Code, e.Name, e.Rank }).Concat(Homes).Concat(Batches).Append(Title);
        if (texts.FirstOrDefault(t => t.Any(c => c == '|' || char.IsControl(c))) is { } faulty)
        {
            throw new RefusedException(new DrawTextNotAllowed(faulty));
        }
    }

    private static string? Twice(IEnumerable<string> codes) =>
        codes.GroupBy(c => c, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
}
