using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>公示台账 as a workbook, with the page's filter. A notice is made from the rows of the register, never from a sheet.</summary>
public sealed class NoticeExport(NoticeListQuery notices) : ISheetExport
{
    private static readonly IReadOnlyList<Column<NoticeSheetRow>> Columns =
    [
        new(new("公示编号", ColumnKind.Code), r => r.Notice.Number),
        new(new("种类", ColumnKind.Choice), r => r.Notice.Type.Label()),
        new(new("标题", ColumnKind.Text) { MaxLength = 120 }, r => r.Notice.Title),
        new(new("片区", ColumnKind.Code), r => r.AreaCode),
        new(new("发布机关", ColumnKind.Text), r => r.Notice.IssuingBody),
        new(new("依据", ColumnKind.Text), r => r.Notice.Type.Article()),
        new(new("公示开始", ColumnKind.Date), r => r.Notice.PostedOn),
        new(new("公示结束", ColumnKind.Date), r => r.Notice.LastDay),
        new(new("提意见到", ColumnKind.Date), r => r.Notice.ObjectUntil),
        new(new("向谁提", ColumnKind.Text) { MaxLength = 120 }, r => r.Notice.ObjectTo),
        new(new("异议件数", ColumnKind.Count), r => r.Objections),
        new(new("未答复件数", ColumnKind.Count), r => r.Waiting),
        new(new("制作人", ColumnKind.Text), r => r.Notice.PreparedBy),
        new(new("撤下日期", ColumnKind.Date), r => r.Notice.WithdrawnOn),
        new(new("撤下原因", ColumnKind.Text) { MaxLength = 300 }, r => r.Notice.WithdrawReason),
        new(new("内容校验码", ColumnKind.Code), r => r.Notice.Hash),
    ];

    public SheetTable Table { get; } = new("notices", "公示台账", "Demolition", [.. Columns.Select(c => c.Head)]);

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, Columns, notices.AllAsync(PartColumns.AreaIn(asked), Enum.TryParse<NoticeType>(asked("type"), out var type) ? type : null), cancellation);
}
