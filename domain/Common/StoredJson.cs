using System.Text.Encodings.Web;
using System.Text.Json;

namespace VillageTracker.Domain.Common;

/// <summary>How JSON is written into a column: Chinese stays readable, so that a row can be read without the program.</summary>
public static class StoredJson
{
    /// <summary>Names as they are declared.</summary>
    public static JsonSerializerOptions AsDeclared { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names with a small first letter.</summary>
    public static JsonSerializerOptions Web { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
