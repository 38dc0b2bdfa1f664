using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Geo;

namespace VillageTracker.UnitTests.Demolition;

/// <summary>An area and a household that break no rule, for tests to bend one thing at a time.</summary>
internal static class Sample
{
    public const long Village = 320902007203;

    public static readonly DateOnly Today = new(2020, 10, 31);

    public static readonly HouseholdFacts Facts = new("王小明", 4, FloorArea.FromSquareMetres(98.40m), "二组12号");

    public static AreaFacts AreaFacts => new("范公路东侧地块", LandTrack.Unknown, "年内征收", new(2020, 8, 31), null);

    public static DemolitionArea Area(string code = "D03")
    {
        var area = DemolitionArea.Create(Village, code, AreaFacts);
        area.DrawBoundary(Square(120.20, 33.40), isDemonstration: true);
        return area;
    }

    public static Household Household(string code = "D03-017", HouseholdFacts? facts = null) =>
        VillageTracker.Domain.Demolition.Household.Register(Area(), code, facts ?? Facts, Identity(1), Day(1), Today);

    /// <summary>A household that has come as far as <paramref name="status"/>, one step on each of the first days of 2020.</summary>
    public static Household At(HouseholdStatus status)
    {
        var household = Household();
        while (household.Status < status)
        {
            Take(household, household.Status.Next()!.Value, Day((int)household.Status + 2));
        }

        return household;
    }

    public static void Take(Household household, HouseholdStatus step, DateOnly on)
    {
        switch (step)
        {
            case HouseholdStatus.Surveyed: household.Survey(on, Today, FloorArea.FromSquareMetres(101.20m)); break;
            case HouseholdStatus.Appraised: household.Appraise(on, Today, Money.FromYuan(514_632.00m)); break;
            case HouseholdStatus.Signed: household.Sign(on, Today, CompensationMethod.Exchange, Money.FromYuan(591_801.60m)); break;
            case HouseholdStatus.Vacated: household.Vacate(on, Today); break;
            case HouseholdStatus.Demolished: household.Demolish(on, Today); break;
            case HouseholdStatus.Settled: household.Settle(on, Today); break;
            default: throw new ArgumentOutOfRangeException(nameof(step));
        }
    }

    public static DateOnly Day(int day) => new(2020, 1, day);

    public static HouseholdIdentity Identity(byte seed) => new([seed, 1], [seed, 2], [seed, 3]);

    public static Polygon Square(double west, double south) => Boundary.PolygonFrom(
        new GeometryFactory(new PrecisionModel(), Boundary.Srid).CreatePolygon(
        [
            new(west, south), new(west + 0.01, south), new(west + 0.01, south + 0.01), new(west, south + 0.01), new(west, south),
        ]));
}
