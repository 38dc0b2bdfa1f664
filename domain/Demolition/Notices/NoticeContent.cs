using System.Text.Json;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Notices;

/// <summary>One household on a notice: never a number, telephone, account or kin.</summary>
/// <param name="Code">户号.</param>
/// <param name="Name">In full; printed only where the law asks for it, never sent to a browser of the public.</param>
/// <param name="Masked">As everybody sees it; with the household's number where two look alike.</param>
/// <param name="Cells">The columns after the name.</param>
public sealed record NoticeRow(string Code, string Name, string Masked, IReadOnlyList<string> Cells);

/// <summary>What a notice shows, frozen when it is posted (公示内容快照).</summary>
/// <param name="Body">What it is about, in sentences.</param>
/// <param name="Columns">Heads of the columns after the name.</param>
/// <param name="Rows">The households, by their number; of a stock the homes, of a progress the buildings.</param>
/// <param name="CodeHead">Head of the first column.</param>
/// <param name="NameHead">Head of the second column.</param>
public sealed record NoticeContent(
    string Body, IReadOnlyList<string> Columns, IReadOnlyList<NoticeRow> Rows, string CodeHead = "户号", string NameHead = "户主")
{
    /// <summary>Masks the names; where two masked names are alike each gets its household's number.</summary>
    public static NoticeContent Masked(string body, IReadOnlyList<string> columns, IEnumerable<(string Code, string Name, IReadOnlyList<string> Cells)> rows)
    {
        var all = rows.Select(r => (Row: r, Mask: Masking.Name(r.Name))).ToList();
        var alike = all.GroupBy(r => r.Mask, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return new(body, columns, [.. all.Select(r => new NoticeRow(
            r.Row.Code, r.Row.Name, alike.Contains(r.Mask) ? $"{r.Mask}（{r.Row.Code}）" : r.Mask, r.Row.Cells))]);
    }

    /// <summary>As <see cref="Masked"/>, and the full names are not even kept with the notice: nobody may print them.</summary>
    public NoticeContent WithoutNames() => this with { Rows = [.. Rows.Select(r => r with { Name = r.Masked })] };

    public string ToJson() => JsonSerializer.Serialize(this, ReadableJson.AsNamed);

    public static NoticeContent FromJson(string json) => JsonSerializer.Deserialize<NoticeContent>(json, ReadableJson.AsNamed)!;
}
