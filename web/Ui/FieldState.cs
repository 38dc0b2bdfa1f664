using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace VillageTracker.Web.Ui;

/// <summary>What a form field is called, holds and was refused for. A refused answer is shown again as it was typed.</summary>
internal sealed record FieldState(string Name, string Id, string Value, string? Error)
{
    public static FieldState Of(ModelExpression expression, ViewContext view)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        view.ViewData.ModelState.TryGetValue(name, out var entry);
        var value = entry?.AttemptedValue ?? Text(expression.Model);
        var error = entry is { Errors.Count: > 0 } ? string.Join("；", entry.Errors.Select(e => e.ErrorMessage)) : null;
        return new(name, IdFor(name), value, error);
    }

    public static string IdFor(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly minute => minute.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

/// <summary>Writes the control of a field.</summary>
internal static class FieldControl
{
    public static string KindFor(Type type, bool hasOptions)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return hasOptions ? "select"
            : plain == typeof(bool) ? "checkbox"
            : plain == typeof(DateOnly) ? "date"
            : plain == typeof(TimeOnly) ? "time"
            : plain == typeof(decimal) || plain == typeof(double) ? "decimal"
            : plain == typeof(int) || plain == typeof(long) ? "numeric"
            : typeof(IFormFile).IsAssignableFrom(plain) ? "file"
            : "text";
    }

    public static string DescribedBy(FieldState field, bool hasHint) => (hasHint, field.Error is not null) switch
    {
        (true, true) => $"{field.Id}-hint {field.Id}-error",
        (true, false) => $"{field.Id}-hint",
        (false, true) => $"{field.Id}-error",
        _ => "",
    };

    public static Markup Write(string kind, FieldState field, Markup state, IEnumerable<Choice> options, string prompt)
    {
        var invalid = field.Error is null ? "" : " is-invalid";
        var common = Markup.Of($"""id="{field.Id}" name="{field.Name}"{state}""");
        return kind switch
        {
            "select" => Markup.Of($"""<select class="form-select{invalid}" {common}><option value="">{prompt}</option>{Choice.Options(options, field.Value)}</select>"""),
            "textarea" => Markup.Of($"<textarea class=\"form-control{invalid}\" {common}>\n{field.Value}</textarea>"),
            "checkbox" => Markup.Of($"""<input type="checkbox" class="form-check-input" value="true" {common}{Markup.If(IsChecked(field.Value), $" checked")}>"""),
            "radio" => Radios(field, state, options),
            "password" or "file" => Markup.Of($"""<input type="{kind}" class="form-control{invalid}" {common}>"""),
            "decimal" or "numeric" => Markup.Of($"""<input type="text" inputmode="{kind}" autocomplete="off" class="form-control num-input{invalid}" value="{field.Value}" {common}>"""),
            _ => Markup.Of($"""<input type="{kind}" class="form-control{invalid}" value="{field.Value}" {common}>"""),
        };
    }

    private static bool IsChecked(string value) =>
        value.StartsWith("true", StringComparison.OrdinalIgnoreCase);

    private static Markup Radios(FieldState field, Markup state, IEnumerable<Choice> options) =>
        Markup.Join(options.Select((o, n) => Markup.Of($"""<label class="check"><input type="radio" class="form-check-input" id="{field.Id}{(n == 0 ? "" : "-" + Show.Plain(n))}" name="{field.Name}" value="{o.Value}"{state}{Markup.If(o.Value == field.Value, $" checked")}><span>{o.Label}</span></label>""")));
}
