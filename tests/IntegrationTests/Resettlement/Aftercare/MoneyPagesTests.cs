using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Funds.Queries;
using VillageTracker.Domain.Resettlement.Receipts;
using VillageTracker.IntegrationTests.Imports;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement.Aftercare;

[Collection(SharedApp.Name)]
public sealed class MoneyPagesTests(VillageApp app)
{
    private Task<Statement> UnpaidAsync() => app.InDbAsync(db => db.Statements.AsNoTracking().Include(s => s.Payments)
        .Where(s => s.Status == StatementStatus.Issued && s.SettledOn == null && s.SupplementsId == null && s.Net.Fen > 0 && s.Paid.Fen == 0 && s.Allocation.DisputeNumber == null).OrderBy(s => s.Id).FirstAsync());

    private Task<Statement> AgainAsync(int id) => app.InDbAsync(db => db.Statements.AsNoTracking().Include(s => s.Payments).SingleAsync(s => s.Id == id));

    [Fact]
    public async Task Money_comes_in_shares_with_receipts_and_a_wrong_one_is_reversed_by_another_person()
    {
        var statement = await UnpaidAsync();
        var (staff, accountant) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageAccountant));
        var page = $"/resettlement/statements/{statement.Id}/settle";
        var stale = await staff.PageAsync(page);
        var share = Math.Round(statement.Net.Yuan * 0.6m, 2);

        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(page, new() { ["Amount"] = "0.01", ["BankSlip"] = "MP-0" })).StatusCode); // the first share is half
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(page, new() { ["Amount"] = $"{share}", ["BankSlip"] = "MP-0", ["On"] = "2020-11-01" })).StatusCode); // a day to come
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(page, new() { ["Amount"] = $"{share}", ["BankSlip"] = "MP-1" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await staff.SubmitAsync(stale, page, new() { ["Amount"] = "10", ["BankSlip"] = "MP-2" })).StatusCode);
        Assert.Contains("还应交", (await staff.PageAsync($"/resettlement/statements/{statement.Id}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/void", new() { ["Reason"] = "试" })).StatusCode);

        var payment = Assert.Single((await AgainAsync(statement.Id)).Payments);
        var reverse = $"/resettlement/statements/{statement.Id}/reverse?PaymentId={payment.Id}";
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(reverse, new() { ["Reason"] = "登错户" })).StatusCode); // the one who booked it
        Assert.Equal(HttpStatusCode.Redirect, (await accountant.SubmitAsync(reverse, new() { ["Reason"] = "登错户" })).StatusCode);
        var reversed = await AgainAsync(statement.Id);
        Assert.Equal((2, 0L), (reversed.Payments.Count, reversed.Paid.Fen));
        Assert.True(await app.InDbAsync(db => db.SettlementReceipts.Where(r => r.PaymentId == payment.Id).AllAsync(r => r.VoidedOn != null)));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(page, new() { ["Amount"] = $"{statement.Net.Yuan}", ["BankSlip"] = "MP-1" })).StatusCode); // its slip is free again
        var first = await app.InDbAsync(db => db.SettlementReceipts.Where(r => r.PaymentId == payment.Id).Select(r => r.Id).FirstAsync());
        Assert.Contains($"{statement.Net.Yuan - share:N2}", Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/resettlement/receipts/{first}"))), StringComparison.Ordinal); // a reprint says what was open then
        Assert.NotNull((await AgainAsync(statement.Id)).SettledOn);
        await ReceiptsAsync(statement.Id, staff);
    }

    private async Task ReceiptsAsync(int statement, Visitor staff)
    {
        var receipts = await app.InDbAsync(db => db.SettlementReceipts.AsNoTracking().Where(r => r.StatementId == statement && r.VoidedOn == null).OrderBy(r => r.Id).ToListAsync());
        Assert.Equal([ReceiptKind.House, ReceiptKind.Collected], receipts.Select(r => r.Kind));
        var text = Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/resettlement/receipts/{receipts[1].Id}")));
        Assert.Contains(receipts[1].Number, text, StringComparison.Ordinal);
        Assert.Contains("不是村集体收入", text, StringComparison.Ordinal);
        Assert.Contains("补打第1次", Paper.Text(await Paper.BytesAsync(await staff.GetAsync($"/resettlement/receipts/{receipts[1].Id}"))), StringComparison.Ordinal);
        var anybody = app.Anonymous();
        Assert.NotNull((await anybody.PageAsync($"/verify?n={receipts[0].Number}&h={receipts[0].Hash[..16]}")).QuerySelector("[data-verified]"));
        Assert.Null((await anybody.PageAsync($"/verify?n={receipts[0].Number}&h=0000000000000000")).QuerySelector("[data-verified]"));
    }

    [Fact]
    public async Task A_slip_of_a_compensation_payment_is_not_booked_again_for_a_home()
    {
        var statement = await UnpaidAsync();
        var slip = await app.InDbAsync(db => db.PaymentLines.Where(l => l.BankSlip != null).OrderBy(l => l.Id).Select(l => l.BankSlip!).FirstAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        var refused = await staff.SubmitAsync($"/resettlement/statements/{statement.Id}/settle", new() { ["Amount"] = $"{statement.Net.Yuan}", ["BankSlip"] = slip });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("已经登记过", (await Visitor.HtmlAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await AgainAsync(statement.Id)).Payments);
    }

    [Fact]
    public async Task Slips_come_by_sheet_and_each_fault_is_said_in_its_cell()
    {
        var statement = await UnpaidAsync();
        string[] heads = ["结算单编号", "金额", "收款日期", "银行回单号"];
        var check = await app.CheckSheetAsync("payment-slips", "cun", heads,
            ["FGC-2020-9999", "1.00", "2020-10-30", "SH-1"], [statement.Number, $"{statement.Net.Yuan + 1}", "2020-10-30", "SH-2"], [statement.Number, $"{statement.Net.Yuan}", "2020-11-02", "SH-3"], [statement.Number, $"{statement.Net.Yuan}", "2020-10-30", "YS2020000001"]);
        Assert.Equal(["A2", "B3", "C4", "D5"], check.Cells().Keys.Order(StringComparer.Ordinal));

        string[] good = [statement.Number, $"{statement.Net.Yuan}", "2020-10-30", "SH-4"];
        Assert.Equal(1, (await app.ImportAsync("payment-slips", "cun", heads, good)).Changed);
        Assert.Equal(statement.Net, (await AgainAsync(statement.Id)).Paid);
        Assert.Equal(1, (await app.CheckSheetAsync("payment-slips", "cun", heads, good)).Counts.Unchanged);
    }

    [Fact]
    public async Task A_refund_that_came_back_goes_out_again_through_three_people()
    {
        var old = await app.InDbAsync(db => db.RefundOrders.AsNoTracking().Where(o => o.Status == Domain.Resettlement.Refunds.RefundStatus.Paid).OrderBy(o => o.Id).FirstAsync());
        var (staff, street) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.StreetReviewer));
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/resettlement/refunds/{old.Id}/pay?CameBack=true", new() { ["Reason"] = " " })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/resettlement/refunds/{old.Id}/pay?CameBack=true", new() { ["Reason"] = "账号已注销" })).StatusCode);
        var statement = await AgainAsync(old.StatementId);
        Assert.Null(statement.SettledOn);
        var apply = $"/resettlement/refunds/apply/{statement.Id}";
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(apply, new() { ["BankAccount"] = "6222021900000099999", ["Payee"] = "别人" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(apply, new() { ["BankAccount"] = "12" })).StatusCode);

        var order = await app.ApplyForRefundAsync(statement);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(apply, new() { ["BankAccount"] = "6222021900000099999" })).StatusCode); // one is on its way
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/resettlement/refunds/{order}/move?to=Checked", [])).StatusCode); // applied himself
        Assert.NotEqual(HttpStatusCode.OK, (await staff.GetAsync($"/resettlement/refunds/{order}/approve")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await street.GetAsync($"/resettlement/refunds/{order}/move?to=Checked")).StatusCode);
        await app.ApproveRefundAsync(order);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/resettlement/refunds/{order}/pay", new() { ["BankSlip"] = "RF-1" })).StatusCode);
        var secretary = await app.AsAsync(Role.VillageSecretary);
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync($"/resettlement/refunds/{order}/pay", new() { ["BankSlip"] = old.BankSlip! })).StatusCode); // the slip of the one that came back
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync($"/resettlement/refunds/{order}/pay", new() { ["BankSlip"] = "RF-1" })).StatusCode);

        Assert.Equal((AllocationStage.HandedOver, statement.Net), ((await app.AgainAsync(statement.AllocationId)).Stage, (await AgainAsync(statement.Id)).Paid));
        var paper = Paper.Text(await Paper.BytesAsync(await street.GetAsync($"/resettlement/refunds/{order}/paper")));
        Assert.Contains("****9999", paper, StringComparison.Ordinal);
        Assert.DoesNotContain("6222021900000099999", paper, StringComparison.Ordinal);
    }

    private async Task ReverseRemittanceAsync(Visitor staff)
    {
        var (accountant, street) = (await app.AsAsync(Role.VillageAccountant), await app.AsAsync(Role.StreetReviewer));
        var id = await app.InDbAsync(db => db.FundRemittances.Where(r => r.BankSlip == "FD-1").Select(r => r.Id).SingleAsync());
        var (page, left) = ($"/resettlement/funds/{id}/reverse", await LeftAsync());
        Assert.NotEqual(HttpStatusCode.OK, (await street.GetAsync(page)).StatusCode);
        Assert.DoesNotContain((await staff.PageAsync("/resettlement/funds")).QuerySelectorAll("main a"), a => a.GetAttribute("href") == page); // his own
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync(page, new() { ["Reason"] = "登错" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await accountant.SubmitAsync(page, new() { ["Reason"] = "登错", ["On"] = "2020-11-01" })).StatusCode); // a day to come
        Assert.Equal(HttpStatusCode.Redirect, (await accountant.SubmitAsync(page, new() { ["Reason"] = "金额登错" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await accountant.SubmitAsync(page, new() { ["Reason"] = "再来一次" })).StatusCode);

        Assert.Equal(left + 100m, await LeftAsync());
        Assert.Contains("冲销", Paper.Text(await Paper.BytesAsync(await street.GetAsync("/resettlement/funds/paper"))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync("/resettlement/funds/remit", new() { ["Fund"] = "维修资金", ["Amount"] = "80.00", ["Payee"] = "基金中心", ["BankSlip"] = "FD-1" })).StatusCode); // its slip is free again
        Assert.Equal(left + 20m, await LeftAsync());
    }

    private async Task<decimal> LeftAsync() => (await app.WithAsync((FundLedgerQuery q) => q.RunAsync(new(2020, 10, 31), default))).Left.Yuan;

    [Fact]
    public async Task Collected_money_is_handed_on_and_no_more_than_was_collected()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var before = await app.InDbAsync(db => db.FundRemittances.CountAsync());
        var over = await staff.SubmitAsync("/resettlement/funds/remit", new() { ["Fund"] = "维修资金", ["Amount"] = "99999999", ["Payee"] = "基金中心", ["BankSlip"] = "FD-1" });
        Assert.Equal(HttpStatusCode.BadRequest, over.StatusCode);
        Assert.Equal(before, await app.InDbAsync(db => db.FundRemittances.CountAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync("/resettlement/funds/remit", new() { ["Fund"] = "维修资金", ["Amount"] = "100.00", ["Payee"] = "基金中心", ["BankSlip"] = "FD-1" })).StatusCode);

        Assert.Contains("FD-1", (await staff.PageAsync("/resettlement/funds")).Body!.TextContent, StringComparison.Ordinal);
        await ReverseRemittanceAsync(staff);
        Assert.Contains("其中代收", (await staff.PageAsync("/resettlement")).Body!.TextContent, StringComparison.Ordinal);
    }
}
