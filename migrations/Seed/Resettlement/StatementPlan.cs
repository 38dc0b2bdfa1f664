using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Issues the statements in the order of their days and settles all but 17 of them.</summary>
internal static class StatementPlan
{
    private const int Unpaid = 17;

    public static IReadOnlyList<Statement> IssueAndSettle(
        IReadOnlyList<PlannedCase> cases, IReadOnlyList<Allocation> allocations, RuleBook policy, EntitledPlan entitled, OfficePeople people)
    {
        List<Statement> statements = [];
        Dictionary<int, Money> creditUsed = [];
        foreach (var (planned, allocation) in cases.Zip(allocations).Where(x => x.First.StatementOn is not null).OrderBy(x => x.First.StatementOn))
        {
            var household = planned.Household;
            var used = creditUsed.GetValueOrDefault(household.Id);
            var share = new HouseholdShare(household.Code, household.RecognisedArea!.Value, entitled.Of(household), household.Compensation!.Value,
                household.AppraisedValue!.Value, entitled.PaidOut(household), TakenBefore(planned, cases), used, planned.Order == planned.HomesOfHousehold)
            {
                FloorPrice = entitled.FloorPrice(planned.Home),
            };
            var draft = StatementDraft.For(planned.Home, share, policy);
            var on = planned.StatementOn!.Value;
            var statement = Statement.Prepare(allocation, draft, new($"FGC-2020-{statements.Count + 1:0000}", on, on.AddDays(PolicyRows.PayDays), people.Clerk));
            statement.Check(people.Accountant, on);
            statement.Approve(people.Secretary, on, on.AddDays(PolicyRows.PayDays));
            statements.Add(statement);
            creditUsed[household.Id] = used + draft.Result.Credit;
        }

        Settle(statements, people.Clerk.Name);
        return statements;
    }

    private static FloorArea TakenBefore(PlannedCase planned, IReadOnlyList<PlannedCase> cases) => planned.Order == 1
        ? FloorArea.Zero
        : cases.Where(c => c.Household.Id == planned.Household.Id && c.Order < planned.Order)
            .Aggregate(FloorArea.Zero, (sum, c) => sum + c.Home.MeasuredArea!.Value);

    /// <summary>The 17 that wait owe money, and are spread over the later ones, so that some are late and some are not.</summary>
    private static void Settle(List<Statement> statements, string clerk)
    {
        var waiting = statements.Where(s => s.Direction == SettlementDirection.Pay).Reverse()
            .Where((_, i) => i % 4 == 1).Take(Unpaid).ToHashSet();
        var slip = 0;
        foreach (var (statement, n) in statements.Select((s, n) => (s, n)).Where(x => !waiting.Contains(x.s)))
        {
            var paidOn = Earlier(statement.IssuedOn.AddDays(1 + (n * 5 % 21)), AllocationPlan.AsOf.AddDays(-1));
            if (statement.Direction == SettlementDirection.Even)
            {
                statement.ConfirmEven(paidOn);
            }
            else
            {
                statement.Settle(statement.Net.Abs, paidOn, $"YS2020{++slip:000000}", clerk);
            }

            statement.Allocation.HandOver(Earlier(paidOn.AddDays(n % 4), AllocationPlan.AsOf));
        }
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
