using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The list for the supervision committee as a sheet: no personal number is in it.</summary>
public sealed class FindingExport(FindingListQuery findings, IEnumerable<IConservationCheck> checks) : ISheetExport
{
    private readonly Dictionary<string, string> _titles = checks.ToDictionary(c => c.Code, c => c.Title, StringComparer.Ordinal);

    private List<Column<FindingLine>> Columns =>
    [
        new(new("核对事项", ColumnKind.Text), f => _titles.GetValueOrDefault(f.Check, f.Check)),
        new(new("情况", ColumnKind.Text) { MaxLength = 300 }, f => f.Sentence),
        new(new("依据的记录", ColumnKind.Text) { MaxLength = 499 }, f => string.Join("；", f.Lines.Select(e => $"{e.Name}（{e.Says}）"))),
        new(new("发现日期", ColumnKind.Date), f => f.FoundOn),
        new(new("状态", ColumnKind.Choice), f => f.Status.Label()),
        new(new("核签意见", ColumnKind.Choice), f => f.Verdict?.Label()),
        new(new("核实说明", ColumnKind.Text) { MaxLength = 300 }, f => f.Explanation),
        new(new("依据文件", ColumnKind.Text), f => f.Document),
        new(new("核签人", ColumnKind.Text), f => f.SignedBy),
        new(new("核签日期", ColumnKind.Date), f => f.SignedOn),
    ];

    public SheetTable Table => new("findings", "守恒与疑点", "Demolition", [.. Columns.Select(c => c.Head)]);

    public async Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation)
    {
        var filter = new FindingFilter(Enum.TryParse<FindingStatus>(asked("status"), out var status) ? status : null, asked("check"), 1);
        return await sheet.WriteAsync(Table.Title, Columns, (await findings.AllAsync(filter, cancellation)).ToAsyncEnumerable(), cancellation);
    }
}
