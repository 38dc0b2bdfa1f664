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
        Assert.Contains(statement.Number, (await staff.PageAsync(issued.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);

        var fields = statement.Direction == SettlementDirection.Even ? [] : new Dictionary<string, string>
        {
            ["Amount"] = $"{statement.Net.Abs.Yuan}", ["BankSlip"] = "TEST-0001",
        };
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/settle", fields)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/hand-over", [])).StatusCode);

        Assert.Equal(AllocationStage.HandedOver, (await app.AgainAsync(allocation.Id)).Stage);
        var after = await FunnelAsync();
        Assert.Equal((before.Statements + 1, before.HandedOver + 1), (after.Statements, after.HandedOver));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(0.01)]
    [InlineData(1000)]
    public async Task An_amount_that_is_not_the_balance_is_refused_and_nothing_is_saved(double off)
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
            new() { ["Amount"] = $"{statement.Net.Abs.Yuan}", ["BankSlip"] = slip });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("已经登记过", (await Visitor.HtmlAsync(response)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(AllocationStage.StatementIssued, (await app.AgainAsync(allocation.Id)).Stage);
    }

    [Fact]
    public async Task Keys_before_payment_are_refused()
    {
        var allocation = await app.FirstAsync(AllocationStage.StatementIssued);
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/resettlement/allocations/{allocation.Id}/hand-over", []);

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

        var numbers = await app.InDbAsync(db => db.Statements.Where(s => s.AllocationId == allocation.Id).OrderBy(s => s.Id).Select(s => s.Number).ToListAsync());
        Assert.Equal(old.Number, numbers[0]);
        var last = await app.InDbAsync(db => db.Statements.CountAsync());
        Assert.Equal($"FGC-2020-{last:0000}", numbers[^1]);
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
