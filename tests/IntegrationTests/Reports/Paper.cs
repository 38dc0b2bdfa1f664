using UglyToad.PdfPig;

namespace VillageTracker.IntegrationTests.Reports;

/// <summary>A PDF read back: its letters in the order they were drawn, blanks left out, so that the cells of a row follow each other.</summary>
internal static class Paper
{
    public static async Task<byte[]> BytesAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsByteArrayAsync();
    }

    public static string Text(byte[] pdf) => string.Concat(Pages(pdf));

    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => Dense(page.Text))];
    }

    public static string Dense(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
