using System.Text.Json;
using System.Text.Json.Serialization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>The written form of what a compensation was computed from: amounts in fen, areas in hundredths, names for kinds.</summary>
public static class InputJson
{
    private static readonly JsonSerializerOptions Options = new(ReadableJson.CamelCaseWithoutNulls)
    {
        Converters = { new Fen(), new Hundredths(), new Price(), new JsonStringEnumConverter() },
    };

    public static string Write(CompensationInput input) => JsonSerializer.Serialize(input, Options);

    public static CompensationInput Read(string json) =>
        JsonSerializer.Deserialize<CompensationInput>(json, Options) ?? throw new JsonException("The inputs of a compensation are empty.");

    private sealed class Fen : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Fen);
    }

    private sealed class Hundredths : JsonConverter<FloorArea>
    {
        public override FloorArea Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, FloorArea value, JsonSerializerOptions options) => writer.WriteNumberValue(value.HundredthsSqm);
    }

    private sealed class Price : JsonConverter<UnitPrice>
    {
        public override UnitPrice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, UnitPrice value, JsonSerializerOptions options) => writer.WriteNumberValue(value.FenPerSqm);
    }
}
