using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the buildings of households (房屋), declared once. Recognition is an act of its own and does not come by a sheet.</summary>
public static class BuildingColumns
{
    public static readonly Column Code = PartColumns.Code();
    public static readonly Column Number = new("房屋序号", ColumnKind.Count) { Required = true, Aliases = ["序号", "幢号"], Example = "1" };
    public static readonly Column Use = PartColumns.Choice<BuildingUse>("用途", u => u.Label()) with { Required = true, Aliases = ["房屋用途"] };
    public static readonly Column Structure = PartColumns.Choice<BuildingStructure>("结构", s => s.Label()) with { Required = true, Aliases = ["房屋结构"] };
    public static readonly Column Storeys = new("总层数", ColumnKind.Count) { Required = true, Aliases = ["层数"], Example = "2" };
    public static readonly Column Floor = new("所在层", ColumnKind.Count);
    public static readonly Column Orientation = new("朝向", ColumnKind.Text) { MaxLength = HouseholdBuilding.OrientationMaxLength, Example = "南" };
    public static readonly Column BuiltYear = new("建成年份", ColumnKind.Count) { Example = "1998" };
    public static readonly Column Certificate = new("产权证号", ColumnKind.Code) { MaxLength = HouseholdBuilding.CertificateMaxLength, Aliases = ["房产证号"], Note = "有证的填证号和证载面积，无证的都留空" };
    public static readonly Column CertificateArea = new("证载面积", ColumnKind.FloorArea) { Example = "98.40" };
    public static readonly Column MeasuredArea = new("实测面积", ColumnKind.FloorArea) { Example = "101.20" };

    internal static IReadOnlyList<Column<PartOf<HouseholdBuilding>>> All { get; } =
    [
        new(Code, r => r.Code), new(PartColumns.Head(), r => r.HeadName), new(Number, r => r.Part.Number), new(Use, r => r.Part.Use.Label()), new(Structure, r => r.Part.Structure.Label()),
        new(Storeys, r => r.Part.Storeys), new(Floor, r => r.Part.Floor), new(Orientation, r => r.Part.Orientation), new(BuiltYear, r => r.Part.BuiltYear),
        new(Certificate, r => r.Part.CertificateNumber), new(CertificateArea, r => r.Part.CertificateNumber is null ? null : r.Part.CertificateArea), new(MeasuredArea, r => r.Part.MeasuredArea),
        new(PartColumns.Shown("合法性", ColumnKind.Choice), r => r.Part.Legality.Label()), new(PartColumns.Shown("认定面积", ColumnKind.FloorArea), r => r.Part.RecognisedArea),
        new(PartColumns.Shown("认定依据", ColumnKind.Text), r => r.Part.RecognitionBasis), new(PartColumns.Shown("认定日期", ColumnKind.Date), r => r.Part.RecognisedOn),
    ];

    public static SheetTable Table { get; } = new("buildings", "房屋", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>The buildings as a sheet.</summary>
public sealed class BuildingExport(HouseholdPartsQuery parts) : ISheetExport
{
    public SheetTable Table => BuildingColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, BuildingColumns.All, parts.AllBuildingsAsync(PartColumns.AreaIn(asked)), cancellation);
}

/// <summary>Buildings from a sheet: a number that the household has already means a change.</summary>
public sealed class BuildingImport(VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, VillageClock clock) : ISheetImport
{
    public SheetTable Table => BuildingColumns.Table;

    public ISheetWalk Begin(long villageCode) => new PartWalk<HouseholdBuilding>(villageCode, households, new Rows(db, parts, clock.Today));

    private sealed class Rows(VillageDb db, HouseholdPartsQuery parts, DateOnly today) : IPartRows<HouseholdBuilding>
    {
        private readonly Dictionary<(string, int), string> _seen = [];

        public Column Code => BuildingColumns.Code;

        public Task<List<HouseholdBuilding>> LoadAsync(IReadOnlyCollection<int> households, bool apply, CancellationToken cancellation) => parts.BuildingsAsync(households, apply, cancellation);

        public int HouseholdOf(HouseholdBuilding part) => part.HouseholdId;

        public RowOutcome Take(RowReader row, Household household, List<HouseholdBuilding> buildings, bool apply)
        {
            var number = row.Count(BuildingColumns.Number);
            var known = buildings.Find(b => b.Number == number);
            var (use, structure, storeys) = (row.Choice<BuildingUse>(BuildingColumns.Use, u => u.Label()), row.Choice<BuildingStructure>(BuildingColumns.Structure, s => s.Label()), row.Count(BuildingColumns.Storeys));
            var (floor, orientation, year) = (row.Count(BuildingColumns.Floor), row.Text(BuildingColumns.Orientation), row.Count(BuildingColumns.BuiltYear));
            var (certificate, certified, measured) = (row.Text(BuildingColumns.Certificate), row.FloorArea(BuildingColumns.CertificateArea), row.FloorArea(BuildingColumns.MeasuredArea));
            if (number is { } n && !_seen.TryAdd((household.Code, n), row.Address(BuildingColumns.Number)))
            {
                row.Fault(BuildingColumns.Number, $"这户的房屋序号 {n} 在文件里重复，{_seen[(household.Code, n)]} 已经有了");
            }

            if (!row.IsSound)
            {
                return new(ImportAction.Faulty);
            }

            var facts = new BuildingFacts(use!.Value, structure!.Value, storeys!.Value, row.Has(BuildingColumns.Floor) ? floor : known?.Floor,
                row.Has(BuildingColumns.Orientation) ? orientation : known?.Orientation, row.Has(BuildingColumns.BuiltYear) ? year : known?.BuiltYear,
                row.Has(BuildingColumns.Certificate) ? certificate : known?.CertificateNumber, row.Has(BuildingColumns.CertificateArea) ? certified ?? FloorArea.Zero : known?.CertificateArea ?? FloorArea.Zero,
                row.Has(BuildingColumns.MeasuredArea) ? measured : known?.MeasuredArea);
            var outcome = known is null ? Add(household, buildings, number!.Value, facts, apply) : Change(known, facts);
            if (outcome.Action != ImportAction.Unchanged)
            {
                household.FollowBuildings(buildings);
            }

            return outcome;
        }

        public Column ColumnOf(Refusal refusal) => refusal switch
        {
            CertificateIncomplete or CertificateDecidesLegality => BuildingColumns.Certificate,
            FloorNotPossible => BuildingColumns.Storeys,
            BuiltYearNotPossible => BuildingColumns.BuiltYear,
            BuildingNumberNotPossible => BuildingColumns.Number,
            _ => BuildingColumns.Code,
        };

        private RowOutcome Add(Household household, List<HouseholdBuilding> buildings, int number, BuildingFacts facts, bool apply)
        {
            var building = HouseholdBuilding.Record(household, number, facts, today);
            buildings.Add(building);
            _ = apply ? db.Add(building) : null;
            return new(ImportAction.New);
        }

        private RowOutcome Change(HouseholdBuilding known, BuildingFacts facts)
        {
            var (key, version) = (known.Id, known.Version);
            var before = new BuildingFacts(known.Use, known.Structure, known.Storeys, known.Floor, known.Orientation, known.BuiltYear, known.CertificateNumber, known.CertificateArea, known.MeasuredArea);
            if (facts == before)
            {
                return new(ImportAction.Unchanged, key, version);
            }

            known.Describe(facts, today);
            return new(ImportAction.Changed, key, version);
        }
    }
}
