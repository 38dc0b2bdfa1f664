using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the bank's answers (银行回单), declared once: the export is the form that is filled in when the bank has answered.</summary>
public static class BankSlipColumns
{
    public static readonly Column Batch = new("批次号", ColumnKind.Code) { Required = true, MaxLength = PaymentBatch.NumberMaxLength, Aliases = ["付款批次", "批次"], Example = "FK-2020-0007" };
    public static readonly Column Code = PartColumns.Code();
    public static readonly Column Amount = new("金额", ColumnKind.Money) { Required = true, Aliases = ["付款金额", "交易金额"], Note = "和批次里的金额一分不差", Example = "581355.20" };
    public static readonly Column On = new("付款日期", ColumnKind.Date) { Aliases = ["交易日期", "记账日期"], Note = "有回单号或原因时必填", Example = "2020-10-31" };
    public static readonly Column Slip = new("银行回单号", ColumnKind.Code) { MaxLength = BankSlips.MaxLength, Aliases = ["回单号", "流水号", "交易流水号"], Note = "银行还没有回音的留空" };
    public static readonly Column Reason = new("没付成的原因", ColumnKind.Text) { MaxLength = PaymentLine.ReasonMaxLength, Aliases = ["失败原因", "退回原因"] };

    internal static IReadOnlyList<Column<PaymentSheetRow>> All { get; } =
    [
        new(Batch, r => r.Batch.Number), new(Code, r => r.HouseholdCode), new(PartColumns.Head(), r => r.HeadName),
        new(PartColumns.Shown("收款人", ColumnKind.Text), r => r.Line.PayeeName), new(PartColumns.Shown("收款账号", ColumnKind.BankAccount), r => r.Account),
        new(Amount, r => r.Line.Amount), new(On, r => r.Line.PaidOn ?? r.Line.FailedOn), new(Slip, r => r.Line.BankSlip), new(Reason, r => r.Line.Reason),
        new(PartColumns.Shown("状态", ColumnKind.Choice), r => r.Line.Status.Label()), new(PartColumns.Shown("收据编号", ColumnKind.Code), r => r.Line.ReceiptNumber),
    ];

    public static SheetTable Table { get; } = new("bank-slips", "银行回单", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>What the bank is to pay or has answered, as a sheet (<c>batch</c>: one batch).</summary>
public sealed class BankSlipExport(PaymentSheetQuery lines) : ISheetExport
{
    public SheetTable Table => BankSlipColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, BankSlipColumns.All, lines.RunAsync(PaymentLineExport.FilterIn(asked) with { AtBank = true }, unmasked), cancellation);
}

/// <summary>The bank's answers from a sheet: each row is the act of 登记付款结果 for one line of an approved batch, and nothing else makes it paid.</summary>
public sealed class BankSlipImport(VillageDb db, SlipsToMatchQuery match, HouseholdMoneyQuery money, VillageClock clock) : ISheetImport
{
    public SheetTable Table => BankSlipColumns.Table;

    public ISheetWalk Begin(long villageCode) => new BankSlipWalk(villageCode, db, match, money, clock.Today);
}
