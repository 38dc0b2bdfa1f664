using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the members of households (家庭成员), declared once.</summary>
public static class MemberColumns
{
    public static readonly Column Code = PartColumns.Code();
    public static readonly Column Name = new("姓名", ColumnKind.Text) { Required = true, MaxLength = 50, Aliases = ["成员姓名"], Example = "王小明" };
    public static readonly Column Relation = PartColumns.Choice<MemberRelation>("与户主关系", r => r.Label()) with { Required = true, Aliases = ["关系"], Note = "户主由户登记带来，不能在这里新增", Example = "配偶" };
    public static readonly Column IdNumber = new("身份证号码", ColumnKind.IdNumber) { Aliases = ["身份证号", "身份证", "公民身份号码"], Note = "计入安置人口的人必填", Example = "320902190001010021" };
    public static readonly Column Phone = new("联系电话", ColumnKind.Phone) { Aliases = ["电话", "手机", "手机号"] };
    public static readonly Column JoinedOn = new("迁入日期", ColumnKind.Date) { Aliases = ["户口迁入日期"], Example = "2015-06-01" };
    public static readonly Column LeftOn = new("迁出日期", ColumnKind.Date);
    public static readonly Column DiedOn = new("去世日期", ColumnKind.Date) { Aliases = ["死亡日期"] };
    public static readonly Column Standing = PartColumns.Choice<MemberStanding>("人口认定", s => s.Label()) with { Aliases = ["认定"], Note = "留空为待认定" };
    public static readonly Column Note = new("备注", ColumnKind.Text) { MaxLength = HouseholdMember.NoteMaxLength };

    internal static IReadOnlyList<Column<MemberSheetRow>> All { get; } =
    [
        new(Code, r => r.Of.Code), new(PartColumns.Head(), r => r.Of.HeadName), new(Name, r => r.Of.Part.Name), new(Relation, r => r.Of.Part.Relation.Label()),
        new(IdNumber, r => r.IdNumber), new(Phone, r => r.Phone), new(JoinedOn, r => r.Of.Part.JoinedOn), new(LeftOn, r => r.Of.Part.LeftOn), new(DiedOn, r => r.Of.Part.DiedOn),
        new(Standing, r => r.Of.Part.Standing.Label()), new(PartColumns.Shown("计入安置人口", ColumnKind.Choice), r => r.Of.Part.IsCounted ? "是" : "否"), new(Note, r => r.Of.Part.Note),
    ];

    public static SheetTable Table { get; } = new("members", "家庭成员", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>A member in a sheet, the numbers masked or in full.</summary>
internal sealed record MemberSheetRow(PartOf<HouseholdMember> Of, string? IdNumber, string? Phone);

/// <summary>The members as a sheet.</summary>
public sealed class MemberExport(HouseholdPartsQuery parts, PersonalDataVault vault) : ISheetExport
{
    public SheetTable Table => MemberColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, MemberColumns.All, parts.AllMembersAsync(PartColumns.AreaIn(asked)).Select(m => Row(m, unmasked)), cancellation);

    private MemberSheetRow Row(PartOf<HouseholdMember> of, bool unmasked)
    {
        var idNumber = of.Part.IdNumberSealed is { } id ? vault.Open(id, HouseholdIdentity.IdNumberPurpose) : null;
        var phone = of.Part.PhoneSealed is { } p ? vault.Open(p, HouseholdIdentity.PhonePurpose) : null;
        return new(of, idNumber is null || unmasked ? idNumber : Masking.CitizenId(idNumber), phone is null || unmasked ? phone : Masking.Phone(phone));
    }
}

/// <summary>Members from a sheet: the same identity number in the household, or without one the same name, means a change.</summary>
public sealed class MemberImport(VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, AreasToFillQuery areas, PersonalDataVault vault, VillageClock clock) : ISheetImport
{
    public SheetTable Table => MemberColumns.Table;

    public ISheetWalk Begin(long villageCode) => new MemberWalk(villageCode, db, households, parts, areas, vault, clock.Today);
}
