using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>One allocation as it will be planted.</summary>
/// <param name="Order">1 for the household's first home.</param>
/// <param name="HomesOfHousehold">How many it gets in all.</param>
internal sealed record PlannedCase(
    Home Home, Household Household, int Order, int HomesOfHousehold, DateOnly AllocatedOn, DateOnly? StatementOn, DisputeReason? Dispute, string? Note);

/// <summary>Who gets which home and when; 534 cases, 57 of them without a statement.</summary>
internal static class AllocationPlan
{
    public const int Statements = 477;
    public static readonly DateOnly AsOf = new(2020, 10, 31);

    /// <summary>The day on which the households of <see cref="SelectionArea"/> chose their homes in the order of a draw.</summary>
    public static readonly DateOnly SelectionDay = new(2020, 1, 14);

    private const string SelectionArea = "D01-";
    private const int WithoutStatement = 57;
    private const int WantingMoney = 10;
    private static readonly DateOnly First = new(2020, 1, 6);

    private static readonly (DisputeReason Reason, string Note)[] Disputes =
    [
        (DisputeReason.Headcount, "出嫁女是否计入人口，等待村民代表会议意见"),
        (DisputeReason.AreaRecognition, "西侧附房面积认定有异议"),
        (DisputeReason.MeasuredAreaBigger, "认为实测面积偏大，申请复测"),
        (DisputeReason.TierPrice, "对超出部分按市场价有异议"),
        (DisputeReason.HeirsNotAgreed, "户主去世，继承人未达成一致"),
        (DisputeReason.HouseholdSplit, "申请分户，材料未齐"),
        (DisputeReason.Mortgage, "老房抵押尚未解除"),
        (DisputeReason.Quality, "卫生间渗水，等待开发单位维修"),
    ];

    /// <summary>In the order of allocation; who signed first chooses first.</summary>
    public static IReadOnlyList<PlannedCase> Of(
        IReadOnlyList<Home> homes, IReadOnlyList<Household> households, IReadOnlyDictionary<int, Money> paidOut)
    {
        List<PlannedCase> cases = [];
        List<Home> left = [.. homes];
        foreach (var (household, count, wantsMoney) in HomesEach(households, homes.Count, paidOut))
        {
            var area = household.RecognisedArea!.Value.SquareMetres;
            for (var order = 1; order <= count && left.Count > 0; order++)
            {
                var wanted = wantsMoney ? 0 : area / (count - order + 1); // the smallest, or what fits the entitlement best
                var home = left.MinBy(h => Math.Abs(h.MeasuredArea!.Value.SquareMetres - wanted))!;
                left.Remove(home);
                area = Math.Max(0, area - home.MeasuredArea!.Value.SquareMetres);
                cases.Add(Case(home, household, order, count, cases.Count));
            }
        }

        return [.. cases.OrderBy(c => c.AllocatedOn)];
    }

    /// <summary>As evenly as possible; where some must take one more, the ones with the largest recognised area. The few with the most credit want one small home and money back.</summary>
    private static IEnumerable<(Household Household, int Homes, bool WantsMoney)> HomesEach(
        IReadOnlyList<Household> households, int homes, IReadOnlyDictionary<int, Money> paidOut)
    {
        var (each, more) = (homes / households.Count, homes % households.Count);
        var small = households.OrderByDescending(h => (h.Compensation!.Value - h.AppraisedValue!.Value - paidOut[h.Id]).Fen).ThenBy(h => h.Id)
            .Take(WantingMoney).Select(h => h.Id).ToHashSet();
        var large = households.Where(h => !small.Contains(h.Id))
            .OrderByDescending(h => h.RecognisedArea!.Value).ThenBy(h => h.Id).Take(more).Select(h => h.Id).ToHashSet();
        return households.Select(h => (h, each + (large.Contains(h.Id) ? 1 : 0), small.Contains(h.Id)));
    }

    private static PlannedCase Case(Home home, Household household, int order, int count, int n)
    {
        var planned = household.Code.StartsWith(SelectionArea, StringComparison.Ordinal) ? SelectionDay : First.AddDays(n / 2);
        var earliest = household.SignedOn!.Value.AddDays(3);
        var allocated = Earlier(planned > earliest ? planned : earliest, AsOf.AddDays(-4));
        if (IsWithoutStatement(n))
        {
            // Two of three wait because of a dispute; the rest simply have not been reached.
            var (reason, note) = Disputes[n / 9 % Disputes.Length];
            return n / 9 % 3 == 0 ? new(home, household, order, count, allocated, null, null, null)
                : new(home, household, order, count, allocated, null, reason, note);
        }

        var statement = Earlier(allocated.AddDays(6 + (n * 7 % 23)), AsOf.AddDays(-3));
        return new(home, household, order, count, allocated, statement, null, null);
    }

    /// <summary>Every ninth from the fifth on, 57 in all.</summary>
    private static bool IsWithoutStatement(int n) => n % 9 == 4 && n / 9 < WithoutStatement;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
