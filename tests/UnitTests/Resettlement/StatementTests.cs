using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement;

public sealed class StatementTests
{
    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    [Fact]
    public void An_issued_statement_keeps_the_lines_of_the_calculation()
    {
        var statement = Some.Statement(Some.Allocation());

        Assert.Equal((Yuan(163_525.25m), SettlementDirection.Pay, FloorArea.FromSquareMetres(24.65m)), (statement.Net, statement.Direction, statement.EntitlementLeft));
        Assert.Equal(["安置价", "维修资金"], statement.Lines.Select(l => l.Label));
        Assert.Equal(Yuan(157_327.50m), statement.Lines[0].Amount);
        Assert.Contains("95.35㎡×1,650.00元＝157,327.50元", statement.Lines[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_inputs_give_the_same_statement_again()
    {
        var statement = Some.Statement(Some.Allocation(Some.Home(130.01m)), credit: 152_430m);
        var again = SettlementCalculator.Calculate(StatementInputs.FromJson(statement.Inputs).ToInput());

        Assert.Equal((statement.Debit, statement.Credit, statement.Net), (again.Debit, again.Credit, again.Net));
        Assert.Equal(statement.Lines.Select(l => l.Why), again.Lines.Select(l => l.Why));
    }

    [Fact]
    public void Its_hash_is_over_what_it_says_and_not_over_what_happens_later()
    {
        var statement = Some.Statement(Some.Allocation());
        statement.CountPrint();
        statement.Receive(statement.Net.Abs, Some.Today, "YS1", Some.Clerk, InstalmentTerms.AtOnce);

        Assert.Equal(64, statement.Hash.Length);
        Assert.True(StatementSeal.Holds(statement));
        Assert.NotEqual(statement.Hash, Some.Statement(Some.Allocation(Some.Home(95.36m))).Hash);
    }

    [Fact]
    public void A_second_statement_for_the_same_allocation_is_refused()
    {
        var allocation = Some.Allocation();
        Some.Statement(allocation);

        Refused.With<AllocationStepNotAllowed>(() => Some.Statement(allocation));
    }

    [Fact]
    public void A_home_that_was_not_measured_has_no_statement()
    {
        var home = new Home(Some.Building(), new(1, 5, 2), "三室一厅", FloorArea.FromSquareMetres(95.20m), Some.Day, false);

        Refused.With<HomeNotMeasured>(() => StatementDraft.For(home, Some.Share(), Some.Rules()));
    }

    [Fact]
    public void A_day_without_prices_has_no_statement() => Refused.With<Domain.Resettlement.Prices.PriceNotSet>(
        () => StatementDraft.For(Some.Home(), Some.Share(), new(new(2019, 12, 31), [])));

    [Fact]
    public void The_second_home_finds_what_the_first_left_of_the_entitlement()
    {
        var draft = StatementDraft.For(Some.Home(72.48m), Some.Share(recognised: 140m, taken: 89.62m), Some.Rules());

        Assert.Equal(["50.38", "10.00", "12.10"], draft.Result.Lines.Where(l => l.Group == SettlementGroup.House).Select(l => $"{l.Quantity:0.00}"));
    }

    [Fact]
    public void What_the_first_home_took_beyond_the_entitlement_comes_off_the_small_excess()
    {
        var draft = StatementDraft.For(Some.Home(80m), Some.Share(recognised: 90m, taken: 94m), Some.Rules());

        Assert.Equal([("成本价", 6m), ("市场价", 74m)], draft.Result.Lines.Where(l => l.Group == SettlementGroup.House).Select(l => (l.Label, l.Quantity!.Value)));
    }

    [Fact]
    public void A_home_before_the_last_takes_no_more_credit_than_it_costs()
    {
        var draft = StatementDraft.For(Some.Home(), Some.Share(credit: 200_000m, last: false), Some.Rules());

        Assert.Equal((SettlementDirection.Even, Yuan(163_525.25m)), (draft.Result.Direction, draft.Result.Credit));
    }

    [Fact]
    public void The_last_home_takes_all_credit_that_is_left()
    {
        var draft = StatementDraft.For(Some.Home(64.80m), Some.Share(recognised: 64.80m, credit: 211_132.05m), Some.Rules());

        Assert.Equal((SettlementDirection.Refund, Yuan(-100_000.05m)), (draft.Result.Direction, draft.Result.Net));
    }

    [Fact]
    public void Voiding_keeps_the_number_and_takes_the_allocation_back()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        statement.MakeVoid(Some.Today, "面积复测");

        Assert.Equal(("FGC-2020-0001", false, AllocationStage.Allocated), (statement.Number, statement.InForce, allocation.Stage));
        Refused.With<StatementIsVoid>(() => statement.MakeVoid(Some.Today, "再次"));
        Refused.With<StatementIsVoid>(() => statement.Receive(statement.Net.Abs, Some.Today, "YS1", Some.Clerk, InstalmentTerms.AtOnce));
    }

    [Fact]
    public void Voiding_needs_a_reason() => Refused.With<VoidWithoutReason>(() => Some.Statement(Some.Allocation()).MakeVoid(Some.Today, ""));

    [Fact]
    public void A_settled_statement_is_not_voided()
    {
        var statement = Some.Statement(Some.Allocation());
        statement.Receive(statement.Net.Abs, Some.Today, "YS1", Some.Clerk, InstalmentTerms.AtOnce);

        Refused.With<StatementSettled>(() => statement.MakeVoid(Some.Today, "面积复测"));
    }

    [Fact]
    public void Three_different_people_prepare_check_and_approve()
    {
        var statement = Some.Prepared(Some.Allocation());
        Refused.With<SignedBySamePerson>(() => statement.Check(Some.Clerk with { Name = "换个名字" }, Some.Today));
        statement.Check(Some.Accountant, Some.Today);
        Refused.With<SignedBySamePerson>(() => statement.Approve(Some.Clerk, Some.Today, Some.Today));
        Refused.With<SignedBySamePerson>(() => statement.Approve(Some.Accountant, Some.Today, Some.Today));
        statement.Approve(Some.Secretary, Some.Today, Some.Today.AddDays(30));

        Assert.Equal((StatementStatus.Issued, Some.Today.AddDays(30), AllocationStage.StatementIssued), (statement.Status, statement.PayBefore, statement.Allocation.Stage));
        Assert.True(StatementSeal.Holds(statement));
    }

    [Fact]
    public void Nothing_counts_before_the_approval()
    {
        var allocation = Some.Allocation();
        var statement = Some.Prepared(allocation);

        Assert.Equal((false, AllocationStage.Allocated), (statement.InForce, allocation.Stage));
        Refused.With<StatementNotIssued>(() => statement.Receive(statement.Net.Abs, Some.Today, "YS1", Some.Clerk, InstalmentTerms.AtOnce));
        Refused.With<StatementStepNotAllowed>(() => statement.Approve(Some.Secretary, Some.Today, Some.Today));
        statement.MakeVoid(Some.Today, "房号写错");
        Refused.With<StatementIsVoid>(() => statement.Check(Some.Accountant, Some.Today));
        Assert.Equal(AllocationStage.Allocated, allocation.Stage);
    }

    [Fact]
    public void A_statement_is_not_checked_before_it_was_prepared() =>
        Refused.With<StatementStepTooEarly>(() => Some.Prepared(Some.Allocation()).Check(Some.Accountant, Some.March));

    [Fact]
    public void S11_a_home_measured_again_after_settling_is_settled_by_the_difference()
    {
        var allocation = Some.Allocation();
        var statement = Some.Statement(allocation);
        Refused.With<SupplementBeforeSettlement>(() => Supplement(statement, 95.85m));
        statement.Receive(statement.Net.Abs, Some.Today, "YS1", Some.Clerk, InstalmentTerms.AtOnce);
        Refused.With<SupplementWithoutChange>(() => Supplement(statement, 95.35m));
        Refused.With<MeasuredAreaImplausible>(() => Supplement(statement, 953.5m));

        var more = Supplement(statement, 95.85m);
        Assert.Equal((Yuan(857.50m), FloorArea.FromSquareMetres(95.35m)), (more.Net, allocation.Home.MeasuredArea!.Value));
        more.Check(Some.Accountant, Some.Today);
        more.Approve(Some.Secretary, Some.Today, Some.Today);
        Assert.Equal((FloorArea.FromSquareMetres(95.85m), AllocationStage.Paid), (allocation.Home.MeasuredArea!.Value, allocation.Stage));
        Refused.With<SupplementBeforeSettlement>(() => Supplement(more, 95.40m));
        more.Receive(Yuan(857.50m), Some.Today, "YS2", Some.Clerk, InstalmentTerms.AtOnce);
        Refused.With<StatementSettled>(() => more.Receive(Yuan(857.50m), Some.Today, "YS3", Some.Clerk, InstalmentTerms.AtOnce));

        Assert.Equal(Yuan(-771.75m), Supplement(more, 95.40m).Net); // −0.45 m² from where the last one left it
        Assert.True(StatementSeal.Holds(statement), "the signed statement itself does not change");
    }

    private static Statement Supplement(Statement last, decimal measured) =>
        Statement.PrepareSupplement(last, FloorArea.FromSquareMetres(measured), new("FGB-2020-0001", Some.Today, Some.Today, Some.Clerk));

    [Fact]
    public void The_first_print_is_no_reprint()
    {
        var statement = Some.Statement(Some.Allocation());
        statement.CountPrint();
        Assert.Equal(0, statement.ReprintCount);
        statement.CountPrint();
        Assert.Equal(1, statement.ReprintCount);
    }
}
