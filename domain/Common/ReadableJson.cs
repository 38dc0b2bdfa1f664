using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VillageTracker.Domain.Common;

/// <summary>How JSON is written here: Chinese as it is, not as \u escapes, so that a row, a file or an audit entry can be read as it stands.</summary>
/// <remarks>What was hashed once must be written the same way for ever: these options are not changed, another way of writing gets its own.</remarks>
public static class ReadableJson
{
    /// <summary>Names as in the code.</summary>
    public static JsonSerializerOptions AsNamed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names in camelCase, as files and scripts expect.</summary>
    public static JsonSerializerOptions CamelCase { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As <see cref="CamelCase"/>, and what is not there is left out.</summary>
    public static JsonSerializerOptions CamelCaseWithoutNulls { get; } = new(CamelCase) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
