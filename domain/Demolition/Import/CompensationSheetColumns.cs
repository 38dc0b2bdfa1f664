using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>One row of a compensation sheet in a workbook: an item found, persons of a group, a business, or nothing of these.</summary>
internal sealed record CompensationSheetRow(
    SheetOfHousehold Of, CompensationInput Input, CompensationCode? Kind = null, string? Name = null, decimal? Quantity = null, Money? Amount = null, int? Years = null)
{
    public static IEnumerable<CompensationSheetRow> RowsOf(SheetOfHousehold of)
    {
        var input = InputJson.Read(of.Sheet.Inputs);
        List<CompensationSheetRow> rows =
        [
            .. input.Items.Select(i => new CompensationSheetRow(of, input, i.Code, i.Name, i.Quantity, i.Appraised)),
            .. input.Cared.Select(c => new CompensationSheetRow(of, input, CompensationCode.Subsidy, c.Group.Label(), c.Count)),
            .. input.Business is { } b ? new[] { new CompensationSheetRow(of, input, CompensationCode.BusinessLoss, b.Name, b.Months, b.MonthlyProfit, b.ProvenYears) } : [],
        ];
        return rows.Count > 0 ? rows : [new(of, input)];
    }
}

/// <summary>The columns of the compensation sheets (补偿测算), declared once: only what a sheet decides; area, value and every amount by the plan are computed.</summary>
public static class CompensationSheetColumns
{
    /// <summary>What is filled in by hand; the plan grants the rest by itself.</summary>
    internal static readonly CompensationCode[] Kinds =
    [
        CompensationCode.Decoration, CompensationCode.Attachment, CompensationCode.Crop, CompensationCode.SelfDemolition, CompensationCode.Subsidy, CompensationCode.BusinessLoss,
    ];

    public static readonly Column Code = PartColumns.Code() with { Note = "一户有几项就写几行，同一户的行要排在一起；没有项目的户也写一行" };
    public static readonly Column SignOn = new("按哪天签约算", ColumnKind.Date) { Required = true, Aliases = ["签约日"], Note = "同一户各行一样", Example = "2020-10-31" };
    public static readonly Column Persons = new("计算安置的人数", ColumnKind.Count) { Required = true, Aliases = ["安置人数"], Note = "同一户各行一样", Example = "3" };
    public static readonly Column Transition = PartColumns.Choice<TransitionMode>("过渡方式", t => t.Label()) with { Required = true, Note = "同一户各行一样" };
    public static readonly Column Kind = new("类别", ColumnKind.Choice) { Choices = [.. Kinds.Select(k => k.Label())], Note = "搬迁费、临时安置费、奖励按方案自动计算，不用填" };
    public static readonly Column Name = new("项目", ColumnKind.Text) { MaxLength = AgreementLine.ItemMaxLength, Note = "附属物写方案里的名称；补助写对象，如低保、特困；停产停业写经营项目", Example = "砖围墙" };
    public static readonly Column Quantity = new("数量", ColumnKind.Number) { Note = "按方案里的单位；补助写人数，停产停业写月数", Example = "18" };
    public static readonly Column Amount = new("评估金额", ColumnKind.Money) { Aliases = ["金额", "评估或约定金额"], Note = "按评估补偿的项目才填；停产停业写月均利润" };
    public static readonly Column Years = new("证明年数", ColumnKind.Count) { Note = "停产停业的账目或纳税证明" };

    internal static IReadOnlyList<Column<CompensationSheetRow>> All { get; } =
    [
        new(Code, r => r.Of.Code), new(PartColumns.Head(), r => r.Of.HeadName), new(SignOn, r => r.Input.SignOn), new(Persons, r => r.Input.Persons),
        new(Transition, r => r.Input.Transition.Label()), new(Kind, r => r.Kind?.Label()), new(Name, r => r.Name), new(Quantity, r => r.Kind is null ? null : r.Quantity),
        new(Amount, r => r.Amount), new(Years, r => r.Years),
        new(PartColumns.Shown("认定面积", ColumnKind.FloorArea), r => r.Input.Area), new(PartColumns.Shown("房屋评估价", ColumnKind.Money), r => r.Input.HouseValue),
        new(PartColumns.Shown("产权调换合计", ColumnKind.Money), r => r.Of.Sheet.ExchangeTotal), new(PartColumns.Shown("货币补偿合计", ColumnKind.Money), r => r.Of.Sheet.MoneyTotal),
        new(PartColumns.Shown("制单", ColumnKind.Text), r => r.Of.Sheet.PreparedBy), new(PartColumns.Shown("复核", ColumnKind.Text), r => r.Of.Sheet.CheckedBy),
    ];

    public static SheetTable Table { get; } = new("compensation-sheets", "补偿测算", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>The compensation sheets as a workbook.</summary>
public sealed class CompensationSheetExport(CompensationSheetsQuery sheets) : ISheetExport
{
    public SheetTable Table => CompensationSheetColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, CompensationSheetColumns.All, sheets.AllAsync(PartColumns.AreaIn(asked)).SelectMany(s => CompensationSheetRow.RowsOf(s).ToAsyncEnumerable()), cancellation);
}
