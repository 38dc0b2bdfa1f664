using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Twelve invented buildings with 560 homes, of which 26 are not given away.</summary>
internal static class EstatePlan
{
    private const int NotGivenAway = 26;
    private const int OneIn = 21;

    private static readonly DateOnly Registered = new(2019, 12, 16);
    private static readonly DateOnly Withheld = new(2020, 3, 2);
    private static readonly DateOnly Measured = new(2019, 12, 27);

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Boundary.Srid);

    /// <summary>Type and predicted area by position in the entrance and by building.</summary>
    private static readonly (string Type, decimal Area)[] Types =
        [("两室一厅", 72.40m), ("两室两厅", 88.60m), ("三室一厅", 95.20m), ("三室两厅", 118.30m)];

    public static bool IsGivenAway(Home home) => home.State == HomeState.Free && !KeptFree(Index(home));

    public static IReadOnlyList<Home> Homes()
    {
        var estate = new Estate("E01", "富贵春花园", ReferenceData.VillageCode);
        Home[] homes = [.. Enumerable.Range(1, 12).Select(n => Building(estate, n)).SelectMany(HomesOf)];
        var kept = 0;
        foreach (var home in homes.Where(h => KeptFree(Index(h))))
        {
            Withhold(home, kept++);
        }

        return homes;
    }

    private static EstateBuilding Building(Estate estate, int number)
    {
        var building = number <= 10
            ? new EstateBuilding(estate, number, units: 2, floors: 11, isDemonstration: true)
            : new EstateBuilding(estate, number, units: 3, floors: 10, isDemonstration: true);
        var (west, south) = (120.1922 + ((number - 1) % 3 * 0.0015), 33.4105 + ((number - 1) / 3 * 0.0011));
        var (width, depth) = (building.Units * 0.00028, 0.00014);
        building.DrawFootprint(Factory.CreatePolygon(
        [
            new(west, south), new(west + width, south), new(west + width, south + depth), new(west, south + depth), new(west, south),
        ]));
        return building;
    }

    private static IEnumerable<Home> HomesOf(EstateBuilding building) =>
        from unit in Enumerable.Range(1, building.Units)
        from floor in Enumerable.Range(1, building.Floors)
        from position in Enumerable.Range(1, 2)
        select HomeAt(building, new(unit, floor, position));

    private static Home HomeAt(EstateBuilding building, HomePlace place)
    {
        var (type, area) = Types[((building.Number % 2) * 2) + place.Position - 1];
        var predicted = area + (place.Unit * 0.35m);
        var home = new Home(building, place, type, FloorArea.FromSquareMetres(predicted), Registered, isDemonstration: true,
            area < 80 ? HomeOrientation.South : HomeOrientation.SouthNorth);
        home.Measure(FloorArea.FromSquareMetres(predicted + ((((building.Number * 7) + (place.Floor * 5) + place.Position) % 22) - 8) / 100m), Measured, "测绘报告（演示）");
        home.AdjustFloorPrice(FloorPrice(place.Floor, building.Floors), Registered);
        return home;
    }

    private static FloorAdjustment FloorPrice(int floor, int top) => (floor == 1, floor == top, floor) switch
    {
        (true, _, _) => FloorAdjustment.PerSqm(UnitPrice.FromYuan(-20m)),
        (_, true, _) => FloorAdjustment.PerSqm(UnitPrice.FromYuan(-50m)),
        (_, _, >= 4 and <= 8) => FloorAdjustment.PerSqm(UnitPrice.FromYuan(20m)),
        _ => FloorAdjustment.None,
    };

    private static void Withhold(Home home, int n)
    {
        var (state, reason) = n switch
        {
            2 or 9 or 16 => (HomeState.Frozen, "外墙渗水，等待维修"),
            4 or 11 => (HomeState.Locked, "村民已选定，等待签字确认"),
            6 or 18 => (HomeState.TemporaryHousing, "过渡期村民借住"),
            13 => (HomeState.Void, "改作物业用房"),
            _ => (HomeState.Free, null),
        };
        if (state != HomeState.Free)
        {
            home.ChangeState(state, reason, Withheld.AddDays(n * 9));
        }
    }

    private static bool KeptFree(int index) => index % OneIn == 7 && index / OneIn < NotGivenAway;

    /// <summary>The place of a home in the whole estate, from 0: buildings 1 to 10 have 44 homes, 11 and 12 have 60.</summary>
    private static int Index(Home home)
    {
        var building = home.Building;
        var before = building.Number <= 11 ? (building.Number - 1) * 44 : 500;
        return before + ((((home.Unit - 1) * building.Floors) + home.Floor - 1) * 2) + home.Position - 1;
    }
}
