using System.Globalization;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>付款明细 as a workbook: every line of every batch, or with the filter of the page of paid lines (<c>area</c>, <c>on</c>, <c>since</c>) only those paid.</summary>
public sealed class PaymentLineExport(PaymentSheetQuery lines) : ISheetExport
{
    private static readonly IReadOnlyList<Column<PaymentSheetRow>> Columns =
    [
        new(new("批次号", ColumnKind.Code), r => r.Batch.Number),
        new(new("环节", ColumnKind.Choice), r => r.Batch.Status.Label()),
        new(new("片区", ColumnKind.Code), r => r.AreaCode),
        new(new("户号", ColumnKind.Code), r => r.HouseholdCode),
        new(new("户主", ColumnKind.Text), r => r.HeadName),
        new(new("款项", ColumnKind.Choice), r => r.Line.Kind.Label()),
        new(new("金额", ColumnKind.Money), r => r.Line.Amount),
        new(new("收款人", ColumnKind.Text), r => r.Line.PayeeName),
        new(new("开户行", ColumnKind.Text), r => r.Line.PayeeBank),
        new(new("收款账号", ColumnKind.BankAccount), r => r.Account),
        new(new("公证委托书编号", ColumnKind.Code), r => r.Line.Mandate),
        new(new("状态", ColumnKind.Choice), r => r.Line.Status.Label()),
        new(new("付款日期", ColumnKind.Date), r => r.Line.PaidOn),
        new(new("银行回单号", ColumnKind.Code), r => r.Line.BankSlip),
        new(new("收据编号", ColumnKind.Code), r => r.Line.ReceiptNumber),
        new(new("退汇或失败日期", ColumnKind.Date), r => r.Line.FailedOn),
        new(new("原因", ColumnKind.Text), r => r.Line.Reason),
        new(new("经办", ColumnKind.Text), r => r.Batch.PreparedBy),
        new(new("复核", ColumnKind.Text), r => r.Batch.CheckedBy),
        new(new("审批", ColumnKind.Text), r => r.Batch.ApprovedBy),
    ];

    public SheetTable Table { get; } = new("payment-lines", "付款明细", "Demolition", [.. Columns.Select(c => c.Head)]);

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, Columns, lines.RunAsync(FilterIn(asked), unmasked), cancellation);

    internal static PaymentSheetFilter FilterIn(Func<string, string?> asked) => new(
        PartColumns.AreaIn(asked), int.TryParse(asked("batch"), CultureInfo.InvariantCulture, out var batch) ? batch : null,
        SheetDays.Read(asked("on")), SheetDays.Read(asked("since")), bool.TryParse(asked("overrun"), out var overrun) ? overrun : null);
}
