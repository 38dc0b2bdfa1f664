using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Targets.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Debt;

[Collection(SharedApp.Name)]
public sealed class DebtPagesTests(VillageApp app)
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    private static readonly Dictionary<string, string> OldDebt = new()
    {
        ["Input.CreditorName"] = "测试建材店",
        ["Input.CreditorKind"] = nameof(CreditorKind.Organisation),
        ["Input.Use"] = nameof(DebtUse.PublicGood),
        ["Input.Evidence"] = nameof(DebtEvidence.Iou),
        ["Input.BorrowedOn"] = "2017-06-01",
        ["Input.Principal"] = "1.25万",
    };

    [Fact]
    public async Task The_front_page_shows_the_same_figures_as_the_query_against_the_stated_target()
    {
        var summary = await SummaryAsync();
        var page = await (await app.AsAsync(Role.StreetReviewer)).PageAsync("/debt");

        var main = page.QuerySelector(".figure-main")!.TextContent;
        Assert.Contains("目标 1,000 万元", main, StringComparison.Ordinal);
        Assert.Contains((summary.ResolvedThisYear.Fen / 1_000_000m).ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture), main, StringComparison.Ordinal);
        Assert.Contains($"{summary.ClosingBalance} 元", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("演示数据", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wxm", "Z036")]
    [InlineData("王小明", "Z036")]
    [InlineData("z017", "Z017")]
    [InlineData("市政", "Z010")]
    public async Task A_debt_is_found_by_number_creditor_and_initials(string text, string code)
    {
        var page = await (await app.AsAsync(Role.VillageStaff)).PageAsync("/debt/debts?q=" + Uri.EscapeDataString(text));

        Assert.Equal(code, Assert.Single(page.QuerySelectorAll(".list tbody tr td:first-child")).TextContent);
    }

    [Theory]
    [InlineData("/debt/debts?q=z036")]
    [InlineData("/debt/debts/details/{0}")]
    [InlineData("/debt/debts/edit/{0}")]
    [InlineData("/debt/debts/confirm/{0}")]
    public async Task A_persons_name_is_masked_on_every_page(string address)
    {
        var id = await IdAsync("Z036");
        var page = await (await app.AsAsync(Role.VillageSecretary)).PageAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, address, id));

        Assert.DoesNotContain("小明", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("王**", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_name_needs_the_permission_and_a_purpose_and_is_recorded()
    {
        var address = $"/debt/debts/unmask/{await IdAsync("Z036")}";
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.VillageStaff)).GetAsync(address)).StatusCode);

        var secretary = await app.AsAsync(Role.VillageSecretary);
        var refused = await Visitor.HtmlAsync(await secretary.SubmitAsync(address, new() { ["Purpose"] = "" }));
        Assert.DoesNotContain("小明", refused.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var shown = await Visitor.HtmlAsync(await secretary.SubmitAsync(address, new() { ["Purpose"] = "核对借据" }));

        Assert.Contains("王小明", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(await app.InDbAsync(db => db.AuditEntries.AnyAsync(e => e.Act == "查看债权人姓名" && e.Reason == "核对借据")));
    }

    [Fact]
    public async Task A_repayment_moves_the_debt_the_summary_and_the_target_and_its_reversal_moves_them_back()
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("Z003"));
        var (before, target) = (await SummaryAsync(), await TargetAsync());

        var response = await staff.SubmitAsync($"/debt/debts/resolve/{id}?way=Repay", Repayment("10,000.50", "1000"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(before.ResolvedThisYear + Money.FromYuan(11_000.50m), (await SummaryAsync()).ResolvedThisYear);
        Assert.Equal(before.ClosingBalance - Money.FromYuan(11_000.50m), (await SummaryAsync()).ClosingBalance);
        Assert.Equal(target + 11_000_50, await TargetAsync());
        Assert.True(await app.InDbAsync(db => db.AuditEntries.AnyAsync(e => e.Act == "登记Z003化解" && e.AccountName == "演示·村工作人员")));

        var number = await app.InDbAsync(db => db.DebtResolutions.Where(r => r.DebtId == id).MaxAsync(r => r.Number));
        await staff.SubmitAsync($"/debt/debts/reverse/{id}?number={number}", new() { ["Reason"] = "测试冲销" });

        Assert.Equal(before.ResolvedThisYear, (await SummaryAsync()).ResolvedThisYear);
        Assert.Equal(target, await TargetAsync());
    }

    [Theory]
    [InlineData("Principal", "99999999", "超过尚欠")]
    [InlineData("Principal", "0", "必须大于 0")]
    [InlineData("Principal", "很多", "")]
    [InlineData("Papers[0].Reference", "", "文号")]
    [InlineData("Papers[0].IssuedOn", "2020-11-01", "还没有到")]
    [InlineData("Papers[0].IssuedOn", "2019-12-01", "锁定")]
    public async Task A_wrong_resolution_gets_a_sentence_and_changes_nothing(string field, string value, string word)
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("Z015"));
        var before = await app.InDbAsync(db => db.DebtResolutions.CountAsync());

        var response = await staff.SubmitAsync($"/debt/debts/resolve/{id}?way=Repay", new(Repayment("100", "")) { [field] = value });

        var page = await Visitor.HtmlAsync(response);
        Assert.Contains(word, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.DebtResolutions.CountAsync()));
        Assert.Equal(Money.FromYuan(410_000m), await app.InDbAsync(async db => (await db.VillageDebts.SingleAsync(d => d.Id == id)).Balance));
    }

    [Fact]
    public async Task Two_people_resolving_the_same_debt_are_told()
    {
        var (staff, id) = (await app.AsAsync(Role.VillageStaff), await IdAsync("Z027"));
        var address = $"/debt/debts/resolve/{id}?way=Repay";
        var stale = await staff.PageAsync(address);
        await staff.SubmitAsync(address, Repayment("60000", ""));

        var response = await staff.SubmitAsync(stale, address, Repayment("36500", ""));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("别人刚刚修改了", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(Money.FromYuan(36_500m), await app.InDbAsync(async db => (await db.VillageDebts.SingleAsync(d => d.Id == id)).Balance));
    }

    [Fact]
    public async Task New_debt_is_refused_without_the_chain_and_taken_with_it()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var fields = new Dictionary<string, string>(OldDebt) { ["Input.BorrowedOn"] = "2020-09-30" };
        var before = await app.InDbAsync(db => db.VillageDebts.CountAsync());

        var refused = await staff.SubmitAsync("/debt/debts/create", fields);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await Visitor.HtmlAsync(refused);
        Assert.Contains("不得新增债务", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("测试建材店", page.QuerySelector("[name='Input.CreditorName']")!.GetAttribute("value"));
        Assert.Equal(before, await app.InDbAsync(db => db.VillageDebts.CountAsync()));

        fields["Input.Plan"] = "修路灯，1.25 万元，年内偿还";
        (fields["Input.AssemblyDecisionNumber"], fields["Input.AssemblyDecidedOn"]) = ("测代决 1 号", "2020-09-01");
        (fields["Input.FilingNumber"], fields["Input.FiledOn"]) = ("测备 1 号", "2020-09-10");
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync("/debt/debts/create", fields)).StatusCode);
        Assert.True(await app.InDbAsync(db => db.VillageDebts.AnyAsync(d => d.AssemblyDecisionNumber == "测代决 1 号" && d.IsNewDebt)));
    }

    [Fact]
    public async Task A_registered_debt_is_corrected_posted_and_locked_by_a_second_person_only_after_its_days()
    {
        var (staff, secretary) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageSecretary));
        var created = await staff.SubmitAsync("/debt/debts/create", OldDebt);
        var id = created.Headers.Location!.ToString().Split('/')[^1];
        await staff.SubmitAsync($"/debt/debts/edit/{id}", new() { ["Input.Note"] = "测试更正" });
        await staff.SubmitAsync($"/debt/debts/confirm/{id}", new() { ["On"] = "2020-10-31" });

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/debt/debts/lock/{id}")).StatusCode);
        var tooEarly = await secretary.SubmitAsync($"/debt/debts/lock/{id}", []);

        Assert.Equal(HttpStatusCode.BadRequest, tooEarly.StatusCode);
        Assert.Contains("公示期未满", await tooEarly.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var debt = await app.InDbAsync(db => db.VillageDebts.AsNoTracking().SingleAsync(d => d.Id == int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((DebtStatus.Posted, "测试更正", 12_500m, false), (debt.Status, debt.Note, debt.Principal.Yuan, debt.IsDemonstration));
        Assert.StartsWith("Z0", debt.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posted_debt_is_locked_by_the_secretary_and_counts()
    {
        var (secretary, id) = (await app.AsAsync(Role.VillageSecretary), await IdAsync("Z037"));
        var before = await SummaryAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync($"/debt/debts/lock/{id}", [])).StatusCode);

        var after = await SummaryAsync();
        Assert.Equal(before.ClosingBalance + Money.FromYuan(38_600m), after.ClosingBalance);
        Assert.Equal(before.ConfirmedLate + Money.FromYuan(38_600m), after.ConfirmedLate);
    }

    [Theory]
    [InlineData("create")]
    [InlineData("edit/1")]
    [InlineData("confirm/1")]
    [InlineData("lock/1")]
    [InlineData("resolve/1")]
    [InlineData("reverse/1")]
    [InlineData("interest/1")]
    [InlineData("limitation/1")]
    [InlineData("unmask/1")]
    public async Task The_street_may_look_but_not_write(string page)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/debt/debts/" + page)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync("/debt/debts/" + page)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_debt_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync("/debt/debts/details/99999")).StatusCode);

    private static Dictionary<string, string> Repayment(string principal, string interest) => new()
    {
        ["Principal"] = principal,
        ["Interest"] = interest,
        ["Papers[0].Reference"] = "测试回单",
        ["Papers[0].IssuedOn"] = "2020-10-31",
    };

    private Task<int> IdAsync(string code) => app.InDbAsync(db => db.VillageDebts.Where(d => d.Code == code).Select(d => d.Id).SingleAsync());

    private Task<DebtSummary> SummaryAsync() => app.WithAsync((DebtSummaryQuery q) => q.RunAsync(2020, Today, default));

    private async Task<long> TargetAsync() => (await app.WithAsync((TargetProgressQuery q) => q.RunAsync(new(2020, 10, 1), Today, default)))
        .Single(l => l.Code == "T04").Cumulative.Scaled;
}
