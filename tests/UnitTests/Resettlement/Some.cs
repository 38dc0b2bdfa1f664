using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Items;
using VillageTracker.Domain.Rules;

namespace VillageTracker.UnitTests.Resettlement;

/// <summary>Things the resettlement tests begin with.</summary>
internal static class Some
{
    public const long Village = 320902007203;
    public static readonly DateOnly Today = new(2020, 10, 31);

    /// <summary>Homes were registered on it.</summary>
    public static readonly DateOnly Day = new(2020, 1, 6);
    public static readonly DateOnly March = new(2020, 3, 2);

    public static readonly Signer Clerk = new(1, "李建国");
    public static readonly Signer Accountant = new(2, "王会计");
    public static readonly Signer Secretary = new(3, "张书记");

    public static EstateBuilding Building() => new(new("E01", "富贵春花园", Village), 3, units: 2, floors: 11, isDemonstration: true);

    public static Home Home(decimal measured = 95.35m, int floor = 5)
    {
        var home = new Home(Building(), new(1, floor, 2), "三室一厅", FloorArea.FromSquareMetres(95.20m), Day, isDemonstration: true);
        home.Measure(FloorArea.FromSquareMetres(measured), Day);
        return home;
    }

    public static Household Household(
        decimal recognised = 120m, CompensationMethod method = CompensationMethod.Exchange, bool signed = true, decimal balance = 1m)
    {
        var area = DemolitionArea.Create(Village, "D03", new("范公路东侧地块", LandTrack.Unknown, "年内征收", null, null));
        var household = Domain.Demolition.Household.Register(area, "D03-017", new("王小明", 4, FloorArea.FromSquareMetres(recognised), "范公路东侧17号"),
            new([1], [2], null), March.AddDays(-90), Today);
        household.Survey(March.AddDays(-60), Today, FloorArea.FromSquareMetres(recognised));
        household.Appraise(March.AddDays(-50), Today, Money.FromYuan(600_000m));
        if (signed)
        {
            household.Sign(March.AddDays(-40), Today, method, Money.FromYuan(600_000m + balance));
        }

        return household;
    }

    public static Allocation Allocation(Home? home = null, DateOnly? on = null) =>
        Domain.Resettlement.Allocation.Give(home ?? Home(), Household(), new("AZ-2020-0001", 1, on ?? March, March.AddDays(60)));

    public static Statement Prepared(Allocation allocation, decimal credit = 0m, decimal recognised = 120m) =>
        Domain.Resettlement.Statement.Prepare(allocation, StatementDraft.For(allocation.Home, Share(recognised, credit), Rules()),
            new("FGC-2020-0001", March.AddDays(10), March.AddDays(40), Clerk));

    /// <summary>Prepared, checked and approved by three people.</summary>
    public static Statement Statement(Allocation allocation, decimal credit = 0m, decimal recognised = 120m)
    {
        var statement = Prepared(allocation, credit, recognised);
        statement.Check(Accountant, March.AddDays(10));
        statement.Approve(Secretary, March.AddDays(10), March.AddDays(40));
        return statement;
    }

    public static HouseholdShare Share(decimal recognised = 120m, decimal credit = 0m, decimal taken = 0m, bool last = true) => new(
        "D03-017", FloorArea.FromSquareMetres(recognised), new("HD-2020-0001", FloorArea.FromSquareMetres(recognised), "认定面积×1"), Money.FromYuan(600_000m + credit), Money.FromYuan(600_000m), Money.Zero,
        FloorArea.FromSquareMetres(taken), Money.Zero, last);

    /// <summary>The demonstration policy of the handbook.</summary>
    public static RuleBook Rules() => new(March,
    [
        Rule(ResettlementRules.SmallExcess, 10m), Rule(ResettlementRules.ResettlementPrice, 1650m),
        Rule(ResettlementRules.CostPrice, 2850m), Rule(ResettlementRules.MarketPrice, 5600m), Rule(ResettlementRules.MaintenanceFundRate, 65m),
        Rule(ResettlementRules.StatementWithinDays, 60m), Rule(ResettlementRules.PayWithinDays, 30m), Rule(ResettlementRules.BuyBackPrice, 600m),
        .. ItemKinds.All.Select(kind => Rule(kind.Rule(), 1200m)),
    ]);

    private static DatedRule Rule(string code, decimal value) => new(code, code, value, "元", new(2020, 1, 1), "测试", isDemonstration: true);
}
