using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the inventories (装修、附属物、青苗清单), declared once.</summary>
public static class AssetColumns
{
    public static readonly Column Code = PartColumns.Code();
    public static readonly Column Kind = PartColumns.Choice<AssetKind>("类别", k => k.Label()) with { Required = true };
    public static readonly Column CatalogueCode = new("目录编号", ColumnKind.Code) { MaxLength = HouseholdAsset.CodeMaxLength };
    public static readonly Column Name = new("名称", ColumnKind.Text) { Required = true, MaxLength = HouseholdAsset.NameMaxLength, Example = "围墙" };
    public static readonly Column Unit = new("单位", ColumnKind.Text) { Required = true, MaxLength = HouseholdAsset.UnitMaxLength, Aliases = ["计量单位"], Example = "平方米" };
    public static readonly Column Quantity = new("数量", ColumnKind.Number) { Required = true, Example = "12.50" };
    public static readonly Column Condition = PartColumns.Choice<AssetCondition>("成新", c => c.Label()) with { Note = "留空为一般" };
    public static readonly Column Place = new("所在位置", ColumnKind.Text) { MaxLength = HouseholdAsset.PlaceMaxLength, Aliases = ["位置"], Example = "院内" };
    public static readonly Column MeasuredBy = new("丈量人", ColumnKind.Text) { Required = true, MaxLength = 50, Aliases = ["清点人"], Example = "王小明" };
    public static readonly Column MeasuredOn = new("丈量日期", ColumnKind.Date) { Required = true, Aliases = ["清点日期"], Example = "2020-05-18" };

    internal static IReadOnlyList<Column<PartOf<HouseholdAsset>>> All { get; } =
    [
        new(Code, r => r.Code), new(PartColumns.Head(), r => r.HeadName), new(Kind, r => r.Part.Kind.Label()), new(CatalogueCode, r => r.Part.CatalogueCode), new(Name, r => r.Part.Name),
        new(Unit, r => r.Part.Unit), new(Quantity, r => r.Part.Quantity), new(Condition, r => r.Part.Condition.Label()), new(Place, r => r.Part.Place),
        new(MeasuredBy, r => r.Part.MeasuredBy), new(MeasuredOn, r => r.Part.MeasuredOn),
        new(PartColumns.Shown("复核人", ColumnKind.Text), r => r.Part.ConfirmedBy), new(PartColumns.Shown("复核日期", ColumnKind.Date), r => r.Part.ConfirmedOn),
    ];

    public static SheetTable Table { get; } = new("assets", "附属物清单", "Demolition", [.. All.Select(c => c.Head)]);
}

/// <summary>The inventories as a sheet.</summary>
public sealed class AssetExport(HouseholdPartsQuery parts) : ISheetExport
{
    public SheetTable Table => AssetColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, AssetColumns.All, parts.AllAssetsAsync(PartColumns.AreaIn(asked)), cancellation);
}

/// <summary>Inventories from a sheet: the same kind, name and place in a household means a change, which must be confirmed again.</summary>
public sealed class AssetImport(VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, VillageClock clock) : ISheetImport
{
    public SheetTable Table => AssetColumns.Table;

    public ISheetWalk Begin(long villageCode) => new PartWalk<HouseholdAsset>(villageCode, households, new Rows(db, parts, clock.Today));

    private sealed class Rows(VillageDb db, HouseholdPartsQuery parts, DateOnly today) : IPartRows<HouseholdAsset>
    {
        private readonly Dictionary<(string, AssetKind, string, string?), string> _seen = [];

        public Column Code => AssetColumns.Code;

        public Task<List<HouseholdAsset>> LoadAsync(IReadOnlyCollection<int> households, bool apply, CancellationToken cancellation) => parts.AssetsAsync(households, apply, cancellation);

        public int HouseholdOf(HouseholdAsset part) => part.HouseholdId;

        public RowOutcome Take(RowReader row, Household household, List<HouseholdAsset> assets, bool apply)
        {
            var (kind, name, place) = (row.Choice<AssetKind>(AssetColumns.Kind, k => k.Label()), row.Text(AssetColumns.Name), row.Text(AssetColumns.Place));
            var (code, unit, quantity) = (row.Text(AssetColumns.CatalogueCode), row.Text(AssetColumns.Unit), row.Quantity(AssetColumns.Quantity));
            var (condition, by, on) = (row.Choice<AssetCondition>(AssetColumns.Condition, c => c.Label()), row.Text(AssetColumns.MeasuredBy), row.Date(AssetColumns.MeasuredOn));
            if (!row.IsSound)
            {
                return new(ImportAction.Faulty);
            }

            if (!_seen.TryAdd((household.Code, kind!.Value, name!, place), row.Address(AssetColumns.Name)))
            {
                row.Fault(AssetColumns.Name, $"和 {_seen[(household.Code, kind.Value, name!, place)]} 重复；同一处同一种请合成一行");
                return new(ImportAction.Faulty);
            }

            var known = assets.Find(a => a.Kind == kind && a.Name == name && a.Place == place);
            var facts = new AssetFacts(kind.Value, row.Has(AssetColumns.CatalogueCode) ? code?.ToUpperInvariant() : known?.CatalogueCode, name!, unit!, quantity!.Value,
                condition ?? known?.Condition ?? AssetCondition.Fair, place, by!, on!.Value);
            return Compare(household, known, facts, assets, apply);
        }

        public Column ColumnOf(Refusal refusal) => refusal is AssetQuantityNotPossible ? AssetColumns.Quantity : refusal is InventoryIsSigned ? AssetColumns.Code : AssetColumns.MeasuredOn;

        private RowOutcome Compare(Household household, HouseholdAsset? known, AssetFacts facts, List<HouseholdAsset> assets, bool apply)
        {
            var before = known is null ? null : new AssetFacts(known.Kind, known.CatalogueCode, known.Name, known.Unit, known.Quantity, known.Condition, known.Place, known.MeasuredBy, known.MeasuredOn);
            if (facts == before)
            {
                return new(ImportAction.Unchanged, known!.Id, known.Version);
            }

            if (household.Status >= HouseholdStatus.Signed)
            {
                throw new RefusedException(new InventoryIsSigned(household.Code));
            }

            if (known is not null)
            {
                var (key, version) = (known.Id, known.Version);
                known.Describe(facts, today);
                return new(ImportAction.Changed, key, version);
            }

            var asset = HouseholdAsset.Record(household, facts, today);
            assets.Add(asset);
            _ = apply ? db.Add(asset) : null;
            return new(ImportAction.New);
        }
    }
}
