using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>补偿协议 as a workbook, with the page's filter: every amount of each, by kind and by what becomes of it. Signing does not come by a sheet.</summary>
public sealed class AgreementExport(AgreementListQuery agreements, PersonalDataVault vault) : ISheetExport
{
    private static readonly CompensationCode[] Codes = [.. Enum.GetValues<CompensationCode>().Where(c => !c.IsForTheCollective())];

    private static readonly IReadOnlyList<Column<AgreementAccount>> Columns =
    [
        .. AgreementColumns.Head.Select(c => new Column<AgreementAccount>(c.Head, r => c.Value(r.Row))),
        .. Codes.Select(code => Sum(code.Label(), a => a.Lines.Where(l => l.Code == code).Select(l => l.Amount).Sum())),
        Sum("补偿总额", a => a.Total), Sum("比原协议增减", a => a.IsSupplement ? a.Delta : Money.Zero),
        Sum("换成安置面积", a => a.ByArea), Sum("货币应付", a => a.Cash), Sum("抵扣安置房款", a => a.SetOff),
        new(new("安置面积", ColumnKind.FloorArea), r => r.Row.Agreement.Terms.EntitledArea),
        new(new("付款期限", ColumnKind.Date), r => r.Row.Agreement.Terms.PayBefore), new(new("搬迁期限", ColumnKind.Date), r => r.Row.Agreement.Terms.MoveBefore),
        new(new("收款人", ColumnKind.Text), r => r.Row.Agreement.Terms.Payee), new(new("开户行", ColumnKind.Text), r => r.Row.Agreement.Terms.PayeeBank),
        new(new("收款账号", ColumnKind.BankAccount), r => r.Account),
    ];

    public SheetTable Table { get; } = new("agreements", "补偿协议", "Demolition", [.. Columns.Select(c => c.Head)]);

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, Columns, agreements.AllAsync(AgreementColumns.FilterIn(asked)).Select(r => new AgreementAccount(r, Account(r.Agreement, unmasked))), cancellation);

    private string? Account(CompensationAgreement agreement, bool unmasked)
    {
        var number = agreement.PayeeBankAccountSealed is { } held ? vault.Open(held, PayeeAccount.Purpose) : null;
        return number is null || unmasked ? number : Masking.BankAccount(number);
    }

    private static Column<AgreementAccount> Sum(string header, Func<CompensationAgreement, Money> of) => new(new(header, ColumnKind.Money), r => of(r.Row.Agreement));

    /// <summary>An agreement with its payee's number, masked or in full.</summary>
    private sealed record AgreementAccount(AgreementSheetRow Row, string? Account);
}

/// <summary>协议明细 as a workbook: each line of each agreement with the sentence that explains its amount.</summary>
public sealed class AgreementLineExport(AgreementListQuery agreements) : ISheetExport
{
    private static readonly IReadOnlyList<Column<LineOfAgreement>> Columns =
    [
        .. AgreementColumns.Head.Select(c => new Column<LineOfAgreement>(c.Head, r => c.Value(r.Of))),
        new(new("项目类别", ColumnKind.Choice), r => r.Line.Code.Label()), new(new("项目", ColumnKind.Text), r => r.Line.Item),
        new(new("数量", ColumnKind.Number), r => r.Line.Quantity), new(new("单位", ColumnKind.Text), r => r.Line.Unit), new(new("单价或标准", ColumnKind.Number), r => r.Line.Rate),
        new(new("金额", ColumnKind.Money), r => r.Line.Amount), new(new("结算方式", ColumnKind.Choice), r => r.Line.Use.Label()),
        new(new("依据", ColumnKind.Text), r => r.Line.Rule), new(new("怎么算的", ColumnKind.Text) { MaxLength = AgreementLine.WhyMaxLength }, r => r.Line.Why),
    ];

    public SheetTable Table { get; } = new("agreement-lines", "协议明细", "Demolition", [.. Columns.Select(c => c.Head)]);

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, Columns, agreements.AllAsync(AgreementColumns.FilterIn(asked))
            .SelectMany(a => a.Agreement.Lines.OrderBy(l => l.Order).Select(l => new LineOfAgreement(a, l)).ToAsyncEnumerable()), cancellation);

    private sealed record LineOfAgreement(AgreementSheetRow Of, AgreementLine Line);
}

/// <summary>What both sheets of agreements begin with, and the filter of their page.</summary>
internal static class AgreementColumns
{
    public static IReadOnlyList<Column<AgreementSheetRow>> Head { get; } =
    [
        new(new("协议编号", ColumnKind.Code), r => r.Agreement.Number), new(new("户号", ColumnKind.Code), r => r.HouseholdCode), new(new("户主", ColumnKind.Text), r => r.HeadName),
        new(new("类别", ColumnKind.Choice), r => r.Agreement.IsSupplement ? $"补充协议（{r.Agreement.Sequence}）" : "协议"),
        new(new("状态", ColumnKind.Choice), r => r.Agreement.Status.Label()), new(new("现行", ColumnKind.Choice), r => r.Agreement.InForce ? "是" : "否"),
        new(new("补偿方式", ColumnKind.Choice), r => r.Agreement.Method.Label()), new(new("方案", ColumnKind.Code), r => r.Policy),
        new(new("拟定日期", ColumnKind.Date), r => r.Agreement.DrawnOn), new(new("签订日期", ColumnKind.Date), r => r.Agreement.SignedOn),
    ];

    public static AgreementFilter FilterIn(Func<string, string?> asked) => new(
        PartColumns.AreaIn(asked), Enum.TryParse<AgreementStatus>(asked("status"), out var status) ? status : null,
        string.Equals(asked("supplements"), "true", StringComparison.OrdinalIgnoreCase), asked("q"));
}
