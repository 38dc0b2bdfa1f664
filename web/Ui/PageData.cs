using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace VillageTracker.Web.Ui;

/// <summary>Data for a script, written into the page as a block that the browser never runs and that cannot close its own tag.</summary>
internal static class PageData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), // still escapes < > & ' "
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Markup Block<T>(T data) =>
        Markup.Of($"""<script type="application/json">{Markup.Raw(JsonSerializer.Serialize(data, Options))}</script>""");
}
