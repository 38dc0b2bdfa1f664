using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Prices;

/// <summary>One version of a building's floor table (楼层差价表): what each floor adds to or takes off the price; dated, with its source, never edited.</summary>
/// <remarks>
/// A statement uses the table of its day. A building that never had a table goes by what is written on each home; one whose table has ended without a
/// new one is refused, because nobody may guess a price.
/// </remarks>
public sealed class FloorPriceTable : IBelongsToVillage, IVersioned
{
    public const int SourceMaxLength = 300;

    private readonly List<FloorPrice> _floors = [];

    private FloorPriceTable() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int BuildingId { get; private set; }

    /// <summary>版次: 1 for the first.</summary>
    public int Edition { get; private set; }
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day on which it holds, that day included; null while nothing has replaced or ended it.</summary>
    public DateOnly? ValidTo { get; private set; }
    public string Source { get; private set; } = "";
    public bool IsDemonstration { get; private set; }
    public IReadOnlyList<FloorPrice> Floors => _floors;
    public int Version { get; private set; }

    /// <exception cref="RefusedException">No source, a floor missing, twice or outside the building.</exception>
    public static FloorPriceTable Adopt(EstateBuilding building, DateOnly validFrom, string? source, IReadOnlyList<FloorPriceRow> rows, bool isDemonstration)
    {
        Refuse.If(rows.FirstOrDefault(r => r.Floor < 1 || r.Floor > building.Floors) is { Floor: not 0 } || rows.Any(r => r.Floor == 0),
            () => new FloorPriceOutside(building.Name, building.Floors));
        Refuse.If(rows.GroupBy(r => r.Floor).Any(g => g.Count() > 1) || rows.Count != building.Floors, () => new FloorPricesIncomplete(building.Name, building.Floors));
        var table = new FloorPriceTable
        {
            BuildingId = building.Id, VillageCode = building.VillageCode, Edition = 1, ValidFrom = validFrom,
            Source = Words.Require("楼层差价表的依据", source, SourceMaxLength), IsDemonstration = isDemonstration,
        };
        table._floors.AddRange(rows.OrderBy(r => r.Floor).Select(r => new FloorPrice(building.VillageCode, r)));
        return table;
    }

    /// <summary>换新表: this one ends the day before.</summary>
    /// <exception cref="RefusedException">Begins no later than this one, replaced already, or the rows do not do.</exception>
    public FloorPriceTable ReplaceWith(EstateBuilding building, DateOnly validFrom, string? source, IReadOnlyList<FloorPriceRow> rows, bool isDemonstration)
    {
        Refuse.If(ValidTo is not null, () => new FloorPricesReplaced(building.Name, ValidTo!.Value));
        Refuse.If(validFrom <= ValidFrom, () => new FloorPricesTooEarly(building.Name, ValidFrom));
        var next = Adopt(building, validFrom, source, rows, isDemonstration);
        next.Edition = Edition + 1;
        ValidTo = validFrom.AddDays(-1);
        return next;
    }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    public FloorAdjustment On(int floor) => _floors.Single(f => f.Floor == floor).Adjustment;

    /// <summary>What this table says of a floor, with the words that name it on a statement.</summary>
    public FloorPriceOfDay PriceOf(int floor) => new(On(floor), $"楼层差价表第{Edition}版，{ValidFrom:yyyy-MM-dd} 起执行，{Source}");

    /// <summary>The price of a home on a day, where its building has tables.</summary>
    /// <param name="tables">All versions of the home's building.</param>
    /// <exception cref="RefusedException">None of them holds on the day (<see cref="FloorPricesGap"/>).</exception>
    public static FloorPriceOfDay Of(Home home, IReadOnlyCollection<FloorPriceTable> tables, DateOnly day) =>
        (tables.FirstOrDefault(t => t.HoldsOn(day)) ?? throw new RefusedException(new FloorPricesGap(home.Code, day))).PriceOf(home.Floor);
}

/// <summary>One floor of the table. Never changed.</summary>
public sealed class FloorPrice : IBelongsToVillage, IWrittenOnce
{
    private FloorPrice() { }

    internal FloorPrice(long villageCode, FloorPriceRow row) =>
        (VillageCode, Floor, Mode, Value) = (villageCode, row.Floor, row.Adjustment.Mode, row.Adjustment.Value);

    public int Id { get; private set; }
    public int TableId { get; private set; }
    public long VillageCode { get; private set; }
    public int Floor { get; private set; }
    public FloorAdjustMode Mode { get; private set; }

    /// <summary>Yuan per m², or a share.</summary>
    public decimal Value { get; private set; }

    public FloorAdjustment Adjustment => FloorAdjustment.From(Mode, Value);
}

/// <summary>A floor and what it adds.</summary>
public sealed record FloorPriceRow(int Floor, FloorAdjustment Adjustment);

public sealed record FloorPriceOutside(string Building, int Floors) : Refusal($"{Building}只有 1 到 {Floors} 层，楼层差价表里有别的楼层。");

public sealed record FloorPricesIncomplete(string Building, int Floors) : Refusal($"{Building}有 {Floors} 层，楼层差价表要每层写一行，不能缺也不能重复；没有差价的写“无”。");

public sealed record FloorPricesReplaced(string Building, DateOnly Last) : Refusal($"{Building}这版楼层差价表到 {Last:yyyy-MM-dd} 为止，已有后续版次，请在最新的一版上换。");

public sealed record FloorPricesTooEarly(string Building, DateOnly From) : Refusal($"{Building}现行的楼层差价表从 {From:yyyy-MM-dd} 起执行，新表的执行日必须在这之后。");

public sealed record FloorPricesGap(string HomeCode, DateOnly On) : Refusal($"{HomeCode} 所在楼幢在 {On:yyyy-MM-dd} 没有有效的楼层差价表，请先补录。");
