using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>The columns of the land register (地块), declared once. Boundaries come by the import of shapes.</summary>
public static class ParcelColumns
{
    public static readonly Column Code = new("地块编号", ColumnKind.Code) { Required = true, MaxLength = ParcelCode.MaxLength, Aliases = ["编号", "地块号"], Example = "L07" };
    public static readonly Column Name = new("地块名称", ColumnKind.Text) { Required = true, MaxLength = Parcel.NameMaxLength, Aliases = ["名称"], Example = "铁路东侧地块" };
    public static readonly Column Kind = new("类别", ColumnKind.Choice) { Required = true, Aliases = ["用途类别"], Choices = [.. Enum.GetValues<ParcelKind>().Select(k => k.Label())] };
    public static readonly Column Ownership = new("权属", ColumnKind.Choice) { Aliases = ["土地权属", "土地性质"], Choices = [.. Enum.GetValues<LandOwnership>().Select(o => o.Label())], Note = "留空为“未查明”" };
    public static readonly Column StatedArea = new("登记面积", ColumnKind.LandArea) { Required = true, Aliases = ["面积", "土地面积"], Note = "平方米，不是亩", Example = "24853.33" };
    public static readonly Column PlannedUse = new("规划用途", ColumnKind.Text) { Aliases = ["用途"], Example = "商服" };
    public static readonly Column Note = new("备注", ColumnKind.Text) { MaxLength = Parcel.NoteMaxLength, Aliases = ["说明"] };

    public static IReadOnlyList<Column<Parcel>> All { get; } =
    [
        new(Code, p => p.Code),
        new(Name, p => p.Name),
        new(Kind, p => p.Kind.Label()),
        new(Ownership, p => p.Ownership.Label()),
        new(StatedArea, p => p.StatedArea),
        new(new("折合亩数", ColumnKind.Number) { OnlyExported = true }, p => decimal.Round(p.StatedArea.Mu, 4)),
        new(new("图上面积", ColumnKind.LandArea) { OnlyExported = true }, p => p.MeasuredArea),
        new(PlannedUse, p => p.PlannedUse),
        new(new("状态", ColumnKind.Choice) { OnlyExported = true }, p => p.Status.Label()),
        new(new("状态日期", ColumnKind.Date) { OnlyExported = true }, p => p.StatusOn),
        new(Note, p => p.Note),
    ];

    public static SheetTable Table { get; } = new("parcels", "地块", "Land", [.. All.Select(c => c.Head)]);
}

/// <summary>The land register as a sheet.</summary>
public sealed class ParcelExport(ParcelSheetQuery parcels) : ISheetExport
{
    public SheetTable Table => ParcelColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, ParcelColumns.All, parcels.RunAsync(FilterOf(asked)), cancellation);

    private static ParcelFilter FilterOf(Func<string, string?> asked) => new(
        asked("q"),
        Enum.TryParse<ParcelKind>(asked("kind"), out var kind) ? kind : null,
        Enum.TryParse<ParcelStatus>(asked("status"), out var status) ? status : null,
        asked("sort"), 1);
}

/// <summary>Facts of parcels from a sheet: a code that is there already means a change.</summary>
public sealed class ParcelImport(VillageDb db, ParcelSheetQuery parcels, VillageClock clock) : ISheetImport
{
    public SheetTable Table => ParcelColumns.Table;

    public ISheetWalk Begin(long villageCode) => new ParcelWalk(villageCode, db, parcels, clock.Today);
}
