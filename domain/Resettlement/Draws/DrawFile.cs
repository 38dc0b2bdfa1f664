using System.Globalization;
using System.Text;
using System.Text.Json;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>The draw file (抽签文件): everything of a draw that anybody needs to do it again, as JSON with one household a line.</summary>
/// <remarks>Before the draw it holds the list alone: no secret, no seed, no result. The fields are read as they stand; <see cref="DrawCheck"/> judges them.</remarks>
public sealed record DrawFile(
    string Version, string Number, string Kind, string Title, bool Demonstration, IReadOnlyList<DrawFileBatch> Batches, IReadOnlyList<DrawFileEntrant> Entrants,
    IReadOnlyList<DrawFileHome> Homes, string ListHash, string Commitment, string Secret, IReadOnlyList<DrawDigitValue> Digits, string Seed,
    IReadOnlyList<DrawPlaceValue> Result)
{
    private static readonly JsonSerializerOptions Plain = new(ReadableJson.CamelCase)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>From a list and what became of it; before the draw the last four are empty.</summary>
    public static DrawFile Of(DrawList list, string listHash, string commitment, string secret, IReadOnlyList<DrawDigitValue> digits, string seed, IReadOnlyList<DrawPlaceValue> result) => new(
        DrawHash.Version, list.Number, list.Kind.ToString(), list.Title, list.IsDemonstration, [.. list.Batches.Select((label, n) => new DrawFileBatch(n + 1, label))],
        [.. list.Entrants.Select(e => new DrawFileEntrant(e.Batch, e.Code, e.Name, e.Rank, DrawHash.OfLine(e.Line)))],
        [.. list.Homes.Select(h => new DrawFileHome(h, DrawHash.OfLine(DrawList.HomeLine(h))))], listHash, commitment, secret, digits, seed, result);

    /// <exception cref="RefusedException"><see cref="DrawFileUnreadable"/>: not JSON, or a field is missing; says the line.</exception>
    public static DrawFile Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<DrawFile>(text.TrimStart('\uFEFF'), Plain) ?? throw new RefusedException(new DrawFileUnreadable(1));
        }
        catch (JsonException fault)
        {
            throw new RefusedException(new DrawFileUnreadable((int)(fault.LineNumber ?? 0) + 1));
        }
    }

    /// <summary>The one written form: UTF-8, line feeds, one household a line.</summary>
    public string ToJson()
    {
        var text = new StringBuilder("{\n");
        Field(text, "version", Version);
        Field(text, "number", Number);
        Field(text, "kind", Kind);
        Field(text, "title", Title);
        Field(text, "demonstration", Demonstration);
        Rows(text, "batches", Batches);
        Rows(text, "entrants", Entrants);
        Rows(text, "homes", Homes);
        Field(text, "listHash", ListHash);
        Field(text, "commitment", Commitment);
        Field(text, "secret", Secret);
        Rows(text, "digits", Digits);
        Field(text, "seed", Seed);
        Rows(text, "result", Result, isLast: true);
        return text.Append("}\n").ToString();
    }

    private static void Field<T>(StringBuilder text, string name, T value) =>
        text.Append(CultureInfo.InvariantCulture, $"\"{name}\": {JsonSerializer.Serialize(value, Plain)},\n");

    private static void Rows<T>(StringBuilder text, string name, IReadOnlyList<T> rows, bool isLast = false)
    {
        text.Append(CultureInfo.InvariantCulture, $"\"{name}\": [\n");
        for (var n = 0; n < rows.Count; n++)
        {
            text.Append(JsonSerializer.Serialize(rows[n], Plain)).Append(n < rows.Count - 1 ? ",\n" : "\n");
        }

        text.Append(isLast ? "]\n" : "],\n");
    }
}

/// <summary>A batch of the draw file: number and name.</summary>
public sealed record DrawFileBatch(int Batch, string Label);

/// <summary>A household of the draw file with the check of its line (行校验码).</summary>
public sealed record DrawFileEntrant(int Batch, string Code, string Name, string Rank, string Check)
{
    internal DrawEntry Entry => new(Batch, Code, Name, Rank);
}

/// <summary>A home of the draw file with the check of its line.</summary>
public sealed record DrawFileHome(string Code, string Check);
