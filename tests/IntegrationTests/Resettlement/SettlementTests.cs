using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

[Collection(SharedApp.Name)]
public sealed class SettlementTests(VillageApp app)
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private Task<ResettlementFunnel> FunnelAsync() => app.WithAsync<ResettlementFunnelQuery, ResettlementFunnel>(q => q.RunAsync(Today, default));

    [Fact]
    public async Task A_case_goes_from_statement_to_keys_and_the_funnel_moves()
    {
        var allocation = await app.FirstAsync(AllocationStage.Allocated);
        var before = await FunnelAsync();
        var staff = await app.AsAsync(Role.VillageStaff);

        var issued = await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/statement", []);
        Assert.Equal(HttpStatusCode.Redirect, issued.StatusCode);
        var statement = await app.StatementOfAsync(allocation.Id);
        Assert.Matches("^FGC-2020-[0-9]{4}$", statement.Number);
        Assert.Contains("待复核", (await staff.PageAsync(issued.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before.Statements, (await FunnelAsync()).Statements); // nothing counts before the approval
        await app.SignAsync(statement);
        statement = await app.StatementOfAsync(allocation.Id);

        await app.SettleAsync(statement, "TEST-0001");
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/hand-over", Cases.HandOverFields())).StatusCode);

        Assert.Equal(AllocationStage.HandedOver, (await app.AgainAsync(allocation.Id)).Stage);
        var after = await FunnelAsync();
        Assert.Equal((before.Statements + 1, before.HandedOver + 1), (after.Statements, after.HandedOver));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(1000)]
    public async Task An_amount_above_the_balance_is_refused_and_nothing_is_saved(double off)
    {
        var allocation = await app.FirstAsync(AllocationStage.StatementIssued);
        var statement = await app.StatementOfAsync(allocation.Id);
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/settle",
            new() { ["Amount"] = $"{statement.Net.Abs.Yuan + (decimal)off}", ["BankSlip"] = "TEST-OFF" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("必须一分不差", (await Visitor.HtmlAsync(response)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await app.StatementOfAsync(allocation.Id)).Payments);
        Assert.Equal(AllocationStage.StatementIssued, (await app.AgainAsync(allocation.Id)).Stage);
    }

    [Fact]
    public async Task The_same_bank_slip_is_not_booked_twice()
    {
        var allocation = await app.FirstAsync(AllocationStage.StatementIssued);
        var statement = await app.StatementOfAsync(allocation.Id);
        var slip = await app.InDbAsync(db => db.Payments.OrderBy(p => p.Id).Select(p => p.BankSlip).FirstAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/settle",
            new() { ["Amount"] = $"{statement.Net.Abs.Yuan}", ["BankSlip"] = slip! });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("已经登记过", (await Visitor.HtmlAsync(response)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AllocationStage.StatementIssued, (await app.AgainAsync(allocation.Id)).Stage);
    }

    [Fact]
    public async Task Keys_before_payment_are_refused()
    {
        var allocation = await app.FirstAsync(AllocationStage.StatementIssued);
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/hand-over", Cases.HandOverFields());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("不能交钥匙", (await Visitor.HtmlAsync(response)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_voided_statement_keeps_its_number_and_the_next_one_takes_the_next()
    {
        var allocation = await app.FirstAsync(AllocationStage.StatementIssued);
        var old = await app.StatementOfAsync(allocation.Id);
        var staff = await app.AsAsync(Role.VillageStaff);

        var voided = await staff.SubmitAsync($"/resettlement/statements/{old.Id}/void", new() { ["Reason"] = "面积复测" });
        Assert.Equal(HttpStatusCode.Redirect, voided.StatusCode);
        Assert.Equal(AllocationStage.Allocated, (await app.AgainAsync(allocation.Id)).Stage);
        await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/statement", []);
        await app.SignAsync(await app.StatementOfAsync(allocation.Id));

        var numbers = await app.InDbAsync(db => db.Statements.Where(s => s.AllocationId == allocation.Id).OrderBy(s => s.Id).Select(s => s.Number).ToListAsync());
        Assert.Equal(old.Number, numbers[0]);
        var last = await app.InDbAsync(db => db.Statements.CountAsync(s => s.SupplementsId == null));
        Assert.Equal($"FGC-2020-{last:0000}", numbers[^1]);
    }

    [Fact]
    public async Task Who_prepared_a_statement_neither_checks_nor_approves_it_and_staff_do_not_approve()
    {
        var allocation = await app.FirstAsync(AllocationStage.Allocated);
        var secretary = await app.AsAsync(Role.VillageSecretary);
        await secretary.SubmitAsync($"/resettlement/allocations/{allocation.Id}/statement", []);
        var statement = await app.StatementOfAsync(allocation.Id);

        var own = await secretary.ForgeAsync("/resettlement/statements/check", "Chosen", $"{statement.Id}:{statement.Version}");
        Assert.Equal(HttpStatusCode.BadRequest, own.StatusCode);
        Assert.Contains("不能再由同一人复核", (await Visitor.HtmlAsync(own)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync("/resettlement/statements/check", [])).StatusCode); // nothing chosen
        var staff = await app.AsAsync(Role.VillageStaff);
        Assert.NotEqual(HttpStatusCode.OK, (await staff.GetAsync("/resettlement/statements/approve")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/resettlement/statements/check")).StatusCode);
        var print = await staff.GetAsync($"/resettlement/statements/{statement.Id}/pdf");
        Assert.Equal(HttpStatusCode.BadRequest, print.StatusCode); // no paper of what is not approved
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/release", new() { ["Reason"] = "退房" })).StatusCode);
        Assert.Equal(StatementStatus.Prepared, (await app.StatementOfAsync(allocation.Id)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/void", new() { ["Reason"] = "试" })).StatusCode);
        Assert.Equal(AllocationStage.Allocated, (await app.AgainAsync(allocation.Id)).Stage);
    }

    [Fact]
    public async Task A_statement_whose_agreement_changed_meanwhile_is_not_signed()
    {
        var allocation = await app.FirstAsync(AllocationStage.Allocated);
        var staff = await app.AsAsync(Role.VillageStaff);
        await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/statement", []);
        var statement = await app.StatementOfAsync(allocation.Id);
        var agreed = await app.InDbAsync(db => db.Households.Where(h => h.Id == allocation.HouseholdId).Select(h => h.Compensation!.Value.Fen).SingleAsync());
        await SetAgreedAsync(allocation.HouseholdId, agreed + 100_000_00); // a supplement of the agreement may do this

        var accountant = await app.AsAsync(Role.VillageAccountant);
        var signed = await accountant.SubmitAsync($"/resettlement/statements/check?id={statement.Id}", new() { ["Chosen"] = $"{statement.Id}:{statement.Version}" });

        Assert.Equal(HttpStatusCode.BadRequest, signed.StatusCode);
        Assert.Contains("请作废重开", (await Visitor.HtmlAsync(signed)).Body!.TextContent, StringComparison.Ordinal);
        await SetAgreedAsync(allocation.HouseholdId, agreed);
        await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/void", new() { ["Reason"] = "试" });
    }

    private Task<int> SetAgreedAsync(int household, long fen) => app.InDbAsync(db =>
        db.Households.Where(h => h.Id == household).ExecuteUpdateAsync(s => s.SetProperty(h => h.Compensation!.Value.Fen, fen)));

    [Fact]
    public async Task A_paper_is_confirmed_by_number_and_fingerprint_and_nothing_else_is_told()
    {
        var statement = await app.InDbAsync(db => db.Statements.AsNoTracking().Include(s => s.Allocation).ThenInclude(a => a.Home).Where(s => s.Status == StatementStatus.Issued).OrderBy(s => s.Id).FirstAsync());
        var head = await app.InDbAsync(db => db.Households.Where(h => h.Id == statement.Allocation.HouseholdId).Select(h => h.HeadName).SingleAsync());
        var anybody = app.Anonymous();

        var page = await anybody.PageAsync($"/verify?n={statement.Number}&h={statement.Hash[..16].ToUpperInvariant()}");
        Assert.NotNull(page.QuerySelector("[data-verified]"));
        Assert.Contains(statement.Hash, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(head, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(statement.Allocation.Home.Code, page.Body!.TextContent, StringComparison.Ordinal);

        foreach (var (number, print) in new[] { (statement.Number, "0000000000000000"), (statement.Number, statement.Hash[..15]), ("FGC-2020-9999", statement.Hash[..16]), (statement.Number, "") })
        {
            var no = await anybody.PageAsync($"/verify?n={number}&h={print}");
            Assert.Null(no.QuerySelector("[data-verified]"));
            Assert.Contains("对不上", no.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_settled_home_measured_again_has_a_supplement_and_no_second_one_beside_it()
    {
        var allocation = await app.FirstAsync(AllocationStage.HandedOver);
        var statement = await app.StatementOfAsync(allocation.Id);
        var area = await app.InDbAsync(db => db.Homes.Where(h => h.Id == allocation.HomeId).Select(h => h.MeasuredArea!.Value.HundredthsSqm).SingleAsync());
        var staff = await app.AsAsync(Role.VillageStaff);
        var asked = $"/resettlement/statements/{statement.Id}/remeasure?Measured={(area + 50) / 100m:0.00}";
        var page = await staff.PageAsync(asked);
        Assert.Contains("+0.50", page.Body!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(asked, [])).StatusCode); // no report
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(asked, new() { ["Report"] = "CH-2020-88" })).StatusCode);
        Assert.Contains("还在办理", (await staff.PageAsync(asked)).Body!.TextContent, StringComparison.Ordinal);
        var supplement = await app.InDbAsync(db => db.Statements.AsNoTracking().SingleAsync(s => s.SupplementsId == statement.Id));
        Assert.StartsWith("FGB-2020-", supplement.Number, StringComparison.Ordinal);
        await app.SignAsync(supplement);

        Assert.Equal(area + 50, await app.InDbAsync(db => db.Homes.Where(h => h.Id == allocation.HomeId).Select(h => h.MeasuredArea!.Value.HundredthsSqm).SingleAsync()));
        Assert.Equal(statement.Hash, (await app.InDbAsync(db => db.Statements.AsNoTracking().SingleAsync(s => s.Id == statement.Id))).Hash);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/statements/{supplement.Id}/settle", new() { ["Amount"] = $"{supplement.Net.Abs.Yuan}", ["BankSlip"] = "TEST-SUP" })).StatusCode);
    }

    [Theory]
    [InlineData("", "Allocated")]
    [InlineData("?group=NoStatement", "NoStatement")]
    [InlineData("?group=Unpaid", "StatementUnpaid")]
    [InlineData("?group=HandedOver", "HandedOver")]
    [InlineData("?group=WithStatement", "Statements")]
    [InlineData("?group=Unfinished", "Unfinished")]
    public async Task Each_number_of_the_funnel_leads_to_as_many_rows(string filter, string number)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var expected = (int)typeof(ResettlementFunnel).GetProperty(number)!.GetValue(await FunnelAsync())!;

        var page = await staff.PageAsync("/resettlement/allocations" + filter);

        Assert.Equal($"{expected}", page.QuerySelector(".pager strong")!.TextContent);
    }

    [Fact]
    public async Task The_dashboard_leads_to_as_many_rows_as_it_counts_and_to_no_dead_page()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var board = await staff.PageAsync("/staff");
        var funnel = await FunnelAsync();
        foreach (var (address, number) in (IEnumerable<(string, int)>)[.. board.QuerySelectorAll(".funnel a").Select(a => a.GetAttribute("href")!)
            .Zip([funnel.Allocated, funnel.Statements, funnel.HandedOver])])
        {
            Assert.Equal($"{number}", (await staff.PageAsync(address)).QuerySelector(".pager strong")!.TextContent);
        }

        foreach (var address in board.QuerySelectorAll("main a[href^='/resettlement']").Select(a => a.GetAttribute("href")!).Distinct())
        {
            Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync(address)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/resettlement/homes?q=3-1-5", "3-1-502")]
    [InlineData("/resettlement/homes?building=3&state=Allocated&stage=HandedOver&sort=-area", "3-")]
    [InlineData("/resettlement/homes?sort=state&p=2", "套")]
    [InlineData("/resettlement/allocations?q=AZ-2020-0001&sort=-net", "AZ-2020-0001")]
    [InlineData("/resettlement/allocations?sort=home&building=2", "2-")]
    [InlineData("/resettlement", "已分配")]
    public async Task Lists_are_filtered_and_sorted(string address, string holds)
    {
        var staff = await app.AsAsync(Role.VillageStaff);

        Assert.Contains(holds, (await staff.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_household_is_found_by_pinyin_initials()
    {
        var (initials, name) = await app.InDbAsync(async db => await (
            from a in db.Allocations
            join h in db.Households on a.HouseholdId equals h.Id
            orderby a.Id
            select new ValueTuple<string, string>(h.PinyinInitials, h.HeadName)).FirstAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        Assert.Contains(name, (await staff.PageAsync($"/resettlement/allocations?q={initials}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(name, (await staff.PageAsync($"/resettlement/homes?q={initials}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_cases_are_on_the_list_of_what_is_due()
    {
        var due = await app.WithAsync<ResettlementDueQuery, IReadOnlyList<Domain.Common.DueItem>>(q => q.DueAsync(Today, 100, default));

        Assert.NotEmpty(due);
        Assert.All(due, d => Assert.InRange(d.DueOn, new(2020, 1, 1), Today));
        Assert.Equal(due.OrderBy(d => d.DueOn).Select(d => d.DueOn), due.Select(d => d.DueOn));
    }
}
