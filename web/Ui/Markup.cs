using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace VillageTracker.Web.Ui;

/// <summary>
/// HTML written as an interpolated string: what stands in the source is markup, what is filled in is text and gets encoded,
/// unless it is markup itself. <c>Markup.Of($"&lt;p&gt;{name}&lt;/p&gt;")</c> is safe whatever the name.
/// </summary>
public readonly struct Markup : IHtmlContent
{
    internal static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static readonly Markup Empty = new("");

    private readonly string? _html;

    private Markup(string html) => _html = html;

    public static Markup Of(MarkupHandler html) => new(html.ToText());

    /// <summary>The markup when the condition holds, else nothing.</summary>
    public static Markup If(bool condition, MarkupHandler html) => condition ? new(html.ToText()) : Empty;

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(p => p._html)));

    /// <summary>Text that is markup already and from a source we own.</summary>
    internal static Markup Raw(string html) => new(html);

    public static Markup From(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, Encoder);
        return new(writer.ToString());
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_html);

    public override string ToString() => _html ?? "";
}

[InterpolatedStringHandler]
public readonly ref struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string value) => _html.Append(value);

    public void AppendFormatted(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _html.Append(Markup.Encoder.Encode(value));
        }
    }

    public void AppendFormatted(Markup value) => _html.Append(value.ToString());

    public void AppendFormatted(long value) => _html.Append(CultureInfo.InvariantCulture, $"{value}");

    public void AppendFormatted(decimal value) => _html.Append(CultureInfo.InvariantCulture, $"{value:0.###}");

    internal string ToText() => _html.ToString();
}
