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

    private const int WithoutStatement = 57;
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

    /// <summary>In the order of allocation. A household's homes stay together, one beside the next.</summary>
    public static IReadOnlyList<PlannedCase> Of(IReadOnlyList<Home> homes, IReadOnlyList<Household> households)
    {
        List<PlannedCase> cases = [];
        for (var (i, given) = (0, 0); i < households.Count && given < homes.Count; i++)
        {
            var count = ((homes.Count - given) + (households.Count - i) - 1) / (households.Count - i);
            for (var order = 1; order <= count; order++, given++)
            {
                cases.Add(Case(homes[given], households[i], order, count, given));
            }
        }

        return [.. cases.OrderBy(c => c.AllocatedOn)];
    }

    private static PlannedCase Case(Home home, Household household, int order, int count, int n)
    {
        var planned = First.AddDays(n / 2);
        var earliest = household.SignedOn!.Value.AddDays(3);
        var allocated = Earlier(planned > earliest ? planned : earliest, AsOf.AddDays(-4));
        if (IsWithoutStatement(n))
        {
            // Two of three wait because of a dispute; the rest simply have not been reached.
            var (reason, note) = Disputes[n / 9 % Disputes.Length];
            return n % 3 == 0 ? new(home, household, order, count, allocated, null, null, null)
                : new(home, household, order, count, allocated, null, reason, note);
        }

        var statement = Earlier(allocated.AddDays(6 + (n * 7 % 23)), AsOf.AddDays(-3));
        return new(home, household, order, count, allocated, statement, null, null);
    }

    /// <summary>Every ninth from the fifth on, 57 in all.</summary>
    private static bool IsWithoutStatement(int n) => n % 9 == 4 && n / 9 < WithoutStatement;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
