using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the talks with households (走访记录), declared once.</summary>
public static class ContactColumns
{
    public static readonly Column Code = PartColumns.Code();
    public static readonly Column On = new("走访日期", ColumnKind.Date) { Required = true, Aliases = ["日期"], Example = "2020-10-12" };
    public static readonly Column Way = PartColumns.Choice<ContactWay>("方式", w => w.Label()) with { Required = true };
    public static readonly Column By = new("走访人", ColumnKind.Text) { Required = true, MaxLength = HouseholdContact.PeopleMaxLength, Example = "包户干部王小明" };
    public static readonly Column WithWhom = new("与谁谈", ColumnKind.Text) { Required = true, MaxLength = HouseholdContact.PeopleMaxLength, Aliases = ["谈话对象"], Example = "户主" };
    public static readonly Column Summary = new("谈话内容", ColumnKind.Text) { Required = true, MaxLength = HouseholdContact.SummaryMaxLength, Aliases = ["内容", "走访情况"] };
    public static readonly Column Next = new("下一步", ColumnKind.Text) { MaxLength = HouseholdContact.NextMaxLength };
    public static readonly Column NextOn = new("约定日期", ColumnKind.Date);
    public static readonly Column Reason = PartColumns.Choice<RemainingReason>("未签约原因", r => r.Label()) with { Aliases = ["原因"] };

    internal static IReadOnlyList<Column<PartOf<HouseholdContact>>> All { get; } =
    [
        new(Code, r => r.Code), new(PartColumns.Head(), r => r.HeadName), new(On, r => r.Part.On), new(Way, r => r.Part.Way.Label()), new(By, r => r.Part.By), new(WithWhom, r => r.Part.WithWhom),
        new(Summary, r => r.Part.Summary), new(Next, r => r.Part.Next), new(NextOn, r => r.Part.NextOn), new(Reason, r => r.Part.Reason?.Label()),
    ];

    public static SheetTable Table { get; } = new("contacts", "走访记录", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>The talks as a sheet.</summary>
public sealed class ContactExport(HouseholdPartsQuery parts) : ISheetExport
{
    public SheetTable Table => ContactColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, ContactColumns.All, parts.AllContactsAsync(PartColumns.AreaIn(asked)), cancellation);
}

/// <summary>Talks from a sheet: what was said is never changed, so a row that is there already, word for word, is left alone and any other is new.</summary>
public sealed class ContactImport(VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, VillageClock clock) : ISheetImport
{
    public SheetTable Table => ContactColumns.Table;

    public ISheetWalk Begin(long villageCode) => new PartWalk<HouseholdContact>(villageCode, households, new Rows(db, parts, clock.Today));

    private sealed class Rows(VillageDb db, HouseholdPartsQuery parts, DateOnly today) : IPartRows<HouseholdContact>
    {
        public Column Code => ContactColumns.Code;

        public Task<List<HouseholdContact>> LoadAsync(IReadOnlyCollection<int> households, bool apply, CancellationToken cancellation) => parts.ContactsAsync(households, apply, cancellation);

        public int HouseholdOf(HouseholdContact part) => part.HouseholdId;

        public RowOutcome Take(RowReader row, Household household, List<HouseholdContact> contacts, bool apply)
        {
            var facts = new ContactFacts(
                row.Date(ContactColumns.On) ?? default, row.Choice<ContactWay>(ContactColumns.Way, w => w.Label()) ?? default, row.Text(ContactColumns.By), row.Text(ContactColumns.WithWhom),
                row.Text(ContactColumns.Summary), row.Text(ContactColumns.Next), row.Date(ContactColumns.NextOn), row.Choice<RemainingReason>(ContactColumns.Reason, r => r.Label()));
            if (!row.IsSound)
            {
                return new(ImportAction.Faulty);
            }

            if (contacts.Find(c => facts == new ContactFacts(c.On, c.Way, c.By, c.WithWhom, c.Summary, c.Next, c.NextOn, c.Reason)) is { } known)
            {
                return new(ImportAction.Unchanged, known.Id);
            }

            var contact = HouseholdContact.Record(household, facts, today);
            contacts.Add(contact);
            _ = apply ? db.Add(contact) : null;
            return new(ImportAction.New);
        }

        public Column ColumnOf(Refusal refusal) => refusal is AppointmentBeforeTalk ? ContactColumns.NextOn : ContactColumns.On;
    }
}
