using System.Text;

namespace VillageTracker.Web.Ui;

/// <summary>
/// The address of a list: <c>?q=王&amp;status=Signed&amp;sort=-area&amp;p=2</c>. Every link of a list keeps the filters that are set.
/// The page number is <c>p</c>, because <c>page</c> is a route value of Razor Pages.
/// </summary>
public static class ListQuery
{
    public const string Search = "q";
    public const string Sort = "sort";
    public const string Page = "p";

    /// <summary>The present address with one value replaced (null removes it); going elsewhere in a list starts at page 1.</summary>
    public static string With(HttpRequest request, string key, string? value)
    {
        var address = new StringBuilder();
        foreach (var (name, values) in request.Query)
        {
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase) || name == Page)
            {
                continue;
            }

            foreach (var one in values.Where(v => !string.IsNullOrEmpty(v)))
            {
                Append(address, name, one!);
            }
        }

        if (value is not null)
        {
            Append(address, key, value);
        }

        return address.Length == 0 ? request.Path.Value ?? "/" : address.ToString();
    }

    /// <summary>The sort order after a click: ascending first, then descending.</summary>
    public static string NextSort(string? current, string column) => current == column ? "-" + column : column;

    private static void Append(StringBuilder address, string name, string value) => address
        .Append(address.Length == 0 ? '?' : '&')
        .Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
}
