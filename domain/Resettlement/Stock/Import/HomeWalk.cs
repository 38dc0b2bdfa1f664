using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Domain.Resettlement.Stock.Import;

/// <summary>One walk through a sheet of homes. Buildings that the sheet itself brings grow with its rows; those that stand already do not.</summary>
internal sealed class HomeWalk(long villageCode, VillageDb db, HomeSheetQuery homes, DateOnly today) : ISheetWalk
{
    private const string BySheet = "表格导入";

    private readonly Dictionary<(string Estate, int Building, HomePlace Place), string> _seen = [];
    private readonly HashSet<(string Estate, int Building)> _opened = [];
    private readonly List<Estate> _newEstates = [];
    private readonly List<EstateBuilding> _newBuildings = [];
    private HomeStock _stock = null!;

    public Column? Together => HomeColumns.Building;

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        int[] numbers = [.. rows.Select(r => int.TryParse(r.Raw(HomeColumns.Building), CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0).Distinct()];
        _stock = await homes.LoadAsync(villageCode, numbers, apply, cancellation);
        if (apply)
        {
            _newEstates.Clear(); // saved with the block before, and loaded again
            _newBuildings.Clear();
        }

        return [.. rows.Select(r => Take(r, apply))];
    }

    private RowOutcome Take(RowReader row, bool apply)
    {
        if (HomeRow.Read(row) is not { } read)
        {
            return new(ImportAction.Faulty);
        }

        var estate = EstateOf(read.Estate, apply);
        if (!_seen.TryAdd((estate.Code, read.Building, read.Place), row.Address(HomeColumns.Floor)))
        {
            row.Fault(HomeColumns.Floor, $"这套房在文件里重复，{_seen[(estate.Code, read.Building, read.Place)]} 已经有了");
            return new(ImportAction.Faulty);
        }

        try
        {
            var building = BuildingOf(estate, read, apply);
            var known = _stock.Homes.Find(h => h.BuildingId == building.Id && building.Id != 0 && (h.Unit, h.Floor, h.Position) == (read.Place.Unit, read.Place.Floor, read.Place.Position));
            return known is null ? Add(row, building, read, apply) : Change(row, known, read);
        }
        catch (RefusedException refused)
        {
            row.Fault(ColumnOf(refused.Refusal), refused.Refusal);
            return new(ImportAction.Faulty);
        }
    }

    /// <summary>By name or by code; one that is not there yet gets the next code.</summary>
    private Estate EstateOf(string said, bool apply)
    {
        var all = _stock.Estates.Concat(_newEstates).ToList();
        if (all.Find(e => e.Name == said || e.Code == said) is { } known)
        {
            return known;
        }

        var number = all.Select(e => e.Code.StartsWith('E') && int.TryParse(e.Code[1..], CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max() + 1;
        var estate = new Estate($"E{number:00}", said, villageCode);
        _newEstates.Add(estate);
        _ = apply ? db.Add(estate) : null;
        return estate;
    }

    private EstateBuilding BuildingOf(Estate estate, HomeRow read, bool apply)
    {
        var building = _stock.Buildings.Concat(_newBuildings).FirstOrDefault(b => b.Estate.Code == estate.Code && b.Number == read.Building);
        if (building is null)
        {
            building = new(estate, read.Building, read.Place.Unit, read.Place.Floor, isDemonstration: false);
            _opened.Add((estate.Code, read.Building));
            _newBuildings.Add(building);
            _ = apply ? db.Add(building) : null;
        }
        else if (_opened.Contains((estate.Code, read.Building)))
        {
            building.Reach(read.Place.Unit, read.Place.Floor);
        }

        return building;
    }

    private RowOutcome Add(RowReader row, EstateBuilding building, HomeRow read, bool apply)
    {
        var home = new Home(building, read.Place, read.RoomType, read.Predicted, today, isDemonstration: false, read.Orientation);
        if (read.Measured is { } measured)
        {
            home.Measure(measured, today, BySheet);
        }

        if (read.Price is { } price)
        {
            home.AdjustFloorPrice(price, today, BySheet);
        }

        SetState(row, home, read);
        _ = apply && row.IsSound ? db.Add(home) : null;
        return RowOutcome.Of(row, ImportAction.New);
    }

    private RowOutcome Change(RowReader row, Home home, HomeRow read)
    {
        var (key, version, before) = (home.Id, home.Version, Facts(home));
        var orientation = row.Has(HomeColumns.Orientation) ? read.Orientation : home.Orientation;
        if ((home.RoomType, home.PredictedArea, home.Orientation) != (read.RoomType, read.Predicted, orientation))
        {
            home.Describe(read.RoomType, read.Predicted, orientation);
        }

        if (read.Price is { } price && price != home.Adjustment)
        {
            _ = home.State is HomeState.Allocated or HomeState.Locked ? throw new RefusedException(new HomeFixed(home.Code, home.State)) : home.State;
            home.AdjustFloorPrice(price, today, BySheet);
        }

        if (read.Measured is { } measured && measured != home.MeasuredArea)
        {
            _ = _stock.WithStatement.Contains(key) ? throw new RefusedException(new HomeHasStatement(home.Code)) : key;
            home.Measure(measured, today, BySheet);
        }

        SetState(row, home, read);
        return RowOutcome.Of(row, before == Facts(home) ? ImportAction.Unchanged : ImportAction.Changed, key, version);
    }

    private static string Facts(Home home) => (home.RoomType, home.PredictedArea, home.Orientation, home.Adjustment, home.MeasuredArea, home.State, home.StateReason).ToString();

    private void SetState(RowReader row, Home home, HomeRow read)
    {
        if (read.State is not { } state || state == home.State)
        {
            return;
        }

        if (!HomeColumns.BySheet.Contains(state) || !HomeColumns.BySheet.Contains(home.State) || _stock.Given.Contains(home.Id))
        {
            row.Fault(HomeColumns.State, HomeColumns.BySheet.Contains(state)
                ? $"{home.Code} 是“{home.State.Label()}”，已经有户选了，不能用表格改状态"
                : $"“{state.Label()}”由选房和分配办理，不能用表格填");
            return;
        }

        home.ChangeState(state, read.Reason, today);
    }

    private static Column ColumnOf(Refusal refusal) => refusal switch
    {
        HomeOutsideBuilding => HomeColumns.Floor,
        HomeWithoutArea or HomeFixed => HomeColumns.Predicted,
        MeasuredAreaImplausible or HomeHasStatement => HomeColumns.Measured,
        HomeStateWithoutReason => HomeColumns.Reason,
        _ => HomeColumns.State,
    };
}
