using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the appraisal reports (评估), declared once: a row for each building of a report.</summary>
public static class AppraisalColumns
{
    public static readonly Column Code = PartColumns.Code() with { Note = "一份报告有几处房屋就写几行，同一户的行要排在一起" };
    public static readonly Column Firm = new("评估机构", ColumnKind.Text) { Required = true, MaxLength = HouseholdAppraisal.FirmMaxLength, Example = "盐城某房地产评估公司" };
    public static readonly Column Number = new("报告编号", ColumnKind.Code) { Required = true, MaxLength = HouseholdAppraisal.NumberMaxLength, Aliases = ["评估报告编号"], Example = "PG-2020-017" };
    public static readonly Column DeliveredOn = new("送达日期", ColumnKind.Date) { Required = true, Example = "2020-06-18" };
    public static readonly Column Name = new("评估对象", ColumnKind.Text) { Required = true, MaxLength = AppraisalLine.NameMaxLength, Aliases = ["房屋"], Example = "1号房屋（住宅）" };
    public static readonly Column Area = new("评估面积", ColumnKind.FloorArea) { Required = true, Aliases = ["面积"], Example = "98.40" };
    public static readonly Column Price = new("评估单价", ColumnKind.Money) { Required = true, Aliases = ["单价"], Note = "每平方米", Example = "5230.00" };
    public static readonly Column Note = new("备注", ColumnKind.Text) { MaxLength = HouseholdAppraisal.NoteMaxLength };

    internal static IReadOnlyList<Column<AppraisedPart>> All { get; } =
    [
        new(Code, r => r.Code), new(PartColumns.Head(), r => r.HeadName), new(Firm, r => r.Report.Firm), new(Number, r => r.Report.ReportNumber), new(DeliveredOn, r => r.Report.DeliveredOn),
        new(Name, r => r.Line.Name), new(Area, r => r.Line.Area), new(Price, r => new Money(r.Line.UnitPrice.FenPerSqm)), new(Note, r => r.Report.Note),
        new(PartColumns.Shown("评估金额", ColumnKind.Money), r => r.Line.Amount), new(PartColumns.Shown("报告总价", ColumnKind.Money), r => r.Report.Total),
        new(PartColumns.Shown("流程", ColumnKind.Choice), r => r.Report.Status.Label()), new(PartColumns.Shown("期限", ColumnKind.Date), r => r.Report.DueOn),
        new(PartColumns.Shown("复核后总价", ColumnKind.Money), r => r.Report.ReviewTotal), new(PartColumns.Shown("鉴定后总价", ColumnKind.Money), r => r.Report.IdentifiedTotal),
        new(PartColumns.Shown("现行评估价", ColumnKind.Money), r => r.Report.Value), new(PartColumns.Shown("确定日期", ColumnKind.Date), r => r.Report.FinalOn),
    ];

    public static SheetTable Table { get; } = new("appraisals", "评估", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>The appraisal reports as a sheet.</summary>
public sealed class AppraisalExport(HouseholdPartsQuery parts) : ISheetExport
{
    public SheetTable Table => AppraisalColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, AppraisalColumns.All, parts.AllAppraisalsAsync(PartColumns.AreaIn(asked)), cancellation);
}

/// <summary>Delivered reports from a sheet. Review, identification and the final value are acts of their own and do not come by a sheet.</summary>
public sealed class AppraisalImport(VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, AppraisalClocksQuery clocks, VillageClock clock) : ISheetImport
{
    public SheetTable Table => AppraisalColumns.Table;

    public ISheetWalk Begin(long villageCode) => new GroupWalk(villageCode, households, new Rows(db, parts, clocks, clock.Today));

    private sealed class Rows(VillageDb db, HouseholdPartsQuery parts, AppraisalClocksQuery clocks, DateOnly today) : IGroupRows
    {
        private readonly Dictionary<DateOnly, AppraisalClocks> _clocks = [];
        private Dictionary<int, HouseholdAppraisal> _known = [];

        public Column Code => AppraisalColumns.Code;

        public async Task LoadAsync(IReadOnlyCollection<Household> households, bool apply, CancellationToken cancellation) =>
            _known = (await parts.AppraisalsAsync([.. households.Select(h => h.Id)], cancellation)).ToDictionary(a => a.HouseholdId);

        public async Task<RowOutcome> TakeAsync(IReadOnlyList<RowReader> rows, Household household, bool apply, CancellationToken cancellation)
        {
            var read = rows.Select(r => (Row: r, Head: Head(r), Line: Line(r))).ToList();
            foreach (var other in read.Skip(1).Where(o => o.Head != read[0].Head))
            {
                other.Row.Fault(other.Head.Number != read[0].Head.Number ? AppraisalColumns.Number : AppraisalColumns.Firm, "一户只有一份评估报告，机构、编号、送达日期和备注要和这户的第一行一样");
            }

            if (read.Exists(r => !r.Row.IsSound))
            {
                return new(ImportAction.Faulty);
            }

            var (firm, number, on, note) = read[0].Head;
            var report = new AppraisalReport(firm, number, on!.Value, [.. read.Select(r => r.Line!)], note);
            if (_known.GetValueOrDefault(household.Id) is { } known)
            {
                return IsSame(known, report) ? new(ImportAction.Unchanged, known.Id, known.Version) : throw new RefusedException(new AppraisalOpenAlready(known.ReportNumber));
            }

            var appraisal = HouseholdAppraisal.Deliver(household, report, await ClocksAsync(report.DeliveredOn, cancellation), today);
            _ = apply ? db.Add(appraisal) : null;
            return new(ImportAction.New);
        }

        public (RowReader Row, Column Column) PlaceOf(Refusal refusal, IReadOnlyList<RowReader> rows) => (rows[0], refusal switch
        {
            AppraisalNotNow => AppraisalColumns.Code,
            AppraisalOpenAlready => AppraisalColumns.Number,
            AppraisalNotAsRecorded or AppraisedValueMissing => AppraisalColumns.Price,
            _ => AppraisalColumns.DeliveredOn,
        });

        private static (string? Firm, string? Number, DateOnly? On, string? Note) Head(RowReader row) =>
            (row.Text(AppraisalColumns.Firm), row.Text(AppraisalColumns.Number), row.Date(AppraisalColumns.DeliveredOn), row.Text(AppraisalColumns.Note));

        private static AppraisalLineFacts? Line(RowReader row)
        {
            var (name, area, price) = (row.Text(AppraisalColumns.Name), row.FloorArea(AppraisalColumns.Area), row.Money(AppraisalColumns.Price));
            if (area == FloorArea.Zero)
            {
                row.Fault(AppraisalColumns.Area, "评估面积要大于 0");
            }

            return name is null || area is not { } size || price is not { } each ? null : new(name, size, new UnitPrice(each.Fen));
        }

        private static bool IsSame(HouseholdAppraisal known, AppraisalReport report) =>
            (known.Firm, known.ReportNumber, known.DeliveredOn) == (report.Firm, report.Number, report.DeliveredOn) && known.Note == report.Note
            && known.Lines.OrderBy(l => l.Id).Select(l => new AppraisalLineFacts(l.Name, l.Area, l.UnitPrice)).SequenceEqual(report.Lines);

        private async Task<AppraisalClocks> ClocksAsync(DateOnly on, CancellationToken cancellation) =>
            _clocks.TryGetValue(on, out var known) ? known : _clocks[on] = await clocks.OnAsync(on, cancellation);
    }
}
