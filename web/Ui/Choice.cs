namespace VillageTracker.Web.Ui;

/// <summary>One line of a select box: what is sent and what is read.</summary>
public sealed record Choice(string Value, string Label)
{
    /// <summary>All names of an enum in their own order, sent by name.</summary>
    public static IReadOnlyList<Choice> Of<TEnum>(Func<TEnum, string> label)
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(v => new Choice(v.ToString(), label(v)))];

    internal static Markup Options(IEnumerable<Choice> choices, string? selected) => Markup.Join(choices.Select(c =>
        Markup.Of($"""<option value="{c.Value}"{Markup.If(c.Value == selected, $" selected")}>{c.Label}</option>""")));
}
