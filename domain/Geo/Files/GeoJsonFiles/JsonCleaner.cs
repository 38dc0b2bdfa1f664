namespace VillageTracker.Domain.Geo.Files.GeoJsonFiles;

/// <summary>Some programs write NaN and Infinity, which are no JSON. They become texts, so that the shape they stand in can be named.</summary>
internal static class JsonCleaner
{
    /// <returns>The same bytes, or a copy of the same length in which bare NaN and Infinity are quoted.</returns>
    public static ReadOnlyMemory<byte> Clean(ReadOnlyMemory<byte> json)
    {
        if (json.Span.IndexOf("NaN"u8) < 0 && json.Span.IndexOf("Infinity"u8) < 0)
        {
            return json;
        }

        var copy = json.ToArray();
        for (var at = 0; at < copy.Length; at++)
        {
            if (copy[at] == (byte)'"')
            {
                at = EndOfText(copy, at);
            }
            else
            {
                Quote(copy, at, "NaN"u8, "\"N\""u8);
                Quote(copy, at, "-Infinity"u8, "\"-Infini\""u8);
                Quote(copy, at, "Infinity"u8, "\"Infini\""u8);
            }
        }

        return copy;
    }

    private static void Quote(Span<byte> json, int at, ReadOnlySpan<byte> bare, ReadOnlySpan<byte> quoted)
    {
        if (json[at..].StartsWith(bare))
        {
            quoted.CopyTo(json[at..]);
        }
    }

    private static int EndOfText(ReadOnlySpan<byte> json, int quote)
    {
        for (var at = quote + 1; at < json.Length; at++)
        {
            if (json[at] == (byte)'\\')
            {
                at++;
            }
            else if (json[at] == (byte)'"')
            {
                return at;
            }
        }

        return json.Length;
    }
}
