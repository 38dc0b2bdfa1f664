using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the objections to notices (公示异议), declared once.</summary>
public static class ObjectionColumns
{
    public static readonly Column Receipt = new("回执号", ColumnKind.Code) { MaxLength = Objection.ReceiptMaxLength, Note = "新登记的留空，系统编号" };
    public static readonly Column Notice = new("公示编号", ColumnKind.Code) { Required = true, MaxLength = PublicNotice.NumberMaxLength, Example = "GS-2020-0003" };
    public static readonly Column Code = new("户号", ColumnKind.Code) { MaxLength = Household.CodeMaxLength, Aliases = ["户编号"], Example = "D03-017" };
    public static readonly Column From = new("提出人", ColumnKind.Text) { MaxLength = Objection.FromMaxLength, Aliases = ["姓名"], Example = "王小明" };
    public static readonly Column Phone = new("联系电话", ColumnKind.Phone) { Aliases = ["电话", "手机"] };
    public static readonly Column Text = new("意见内容", ColumnKind.Text) { Required = true, MaxLength = Objection.TextMaxLength, Aliases = ["意见", "异议内容"] };
    public static readonly Column ReceivedOn = new("收到日期", ColumnKind.Date) { Required = true, Aliases = ["日期"], Example = "2020-10-12" };

    internal static IReadOnlyList<Column<ObjectionSheetRow>> All { get; } =
    [
        new(Receipt, r => r.Objection.Receipt), new(Notice, r => r.NoticeNumber), new(Code, r => r.HouseholdCode), new(From, r => r.Objection.From), new(Phone, r => r.Phone),
        new(Text, r => r.Objection.Text), new(ReceivedOn, r => r.Objection.ReceivedOn),
        new(PartColumns.Shown("片区", ColumnKind.Code), r => r.AreaCode), new(PartColumns.Shown("来源", ColumnKind.Choice), r => r.Objection.Channel.Label()),
        new(PartColumns.Shown("告知是否受理期限", ColumnKind.Date), r => r.Objection.AcceptBy), new(PartColumns.Shown("答复期限", ColumnKind.Date), r => r.Objection.AnswerBy),
        new(PartColumns.Shown("受理日期", ColumnKind.Date), r => r.Objection.AcceptedOn), new(PartColumns.Shown("答复日期", ColumnKind.Date), r => r.Objection.AnsweredOn),
        new(PartColumns.Shown("结果", ColumnKind.Choice), r => r.Objection.Outcome?.Label()),
        new(PartColumns.Shown("答复内容", ColumnKind.Text) with { MaxLength = Objection.AnswerMaxLength }, r => r.Objection.Answer), new(PartColumns.Shown("答复人", ColumnKind.Text), r => r.Objection.AnsweredBy),
    ];

    public static SheetTable Table { get; } = new("objections", "公示异议", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>The objections as a sheet, with the page's filter.</summary>
public sealed class ObjectionExport(ObjectionSheetQuery objections) : ISheetExport
{
    public SheetTable Table => ObjectionColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, ObjectionColumns.All, objections.AllAsync(
            Enum.TryParse<ObjectionState>(asked("state"), out var state) ? state : null, int.TryParse(asked("notice"), System.Globalization.CultureInfo.InvariantCulture, out var notice) ? notice : null, unmasked), cancellation);
}

/// <summary>Objections that villagers wrote on paper, from a sheet. Their clocks run as if filed by hand; taking up and answering are acts of their own.</summary>
/// <remarks>Who objected on paper is answered on paper: no code for the public page is given out by a sheet.</remarks>
public sealed class ObjectionImport(VillageDb db, ObjectionSheetQuery objections, ObjectionClockQuery clocks, PersonalDataVault vault, VillageClock clock) : ISheetImport
{
    public SheetTable Table => ObjectionColumns.Table;

    public ISheetWalk Begin(long villageCode) => new ObjectionWalk(villageCode, db, objections, clocks, vault, clock.Today);
}
