using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Issues the statements in the order of their days.</summary>
internal static class StatementPlan
{
    public static IReadOnlyList<Statement> Issue(
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

        return statements;
    }

    private static FloorArea TakenBefore(PlannedCase planned, IReadOnlyList<PlannedCase> cases) => planned.Order == 1
        ? FloorArea.Zero
        : cases.Where(c => c.Household.Id == planned.Household.Id && c.Order < planned.Order)
            .Aggregate(FloorArea.Zero, (sum, c) => sum + c.Home.MeasuredArea!.Value);
}
