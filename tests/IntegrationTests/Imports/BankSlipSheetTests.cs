using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Demolition.Payments;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Imports;

/// <summary>The bank's answers by Excel: matched to the fen, and paid by no other act than the one of the page.</summary>
public sealed class BankSlipSheetTests(VillageApp app) : IClassFixture<VillageApp>
{
    private static readonly string[] Heading = ["回单号", "户号", "批次号", "金额（元）", "付款日期", "没付成的原因"];

    [Fact]
    public async Task A_slip_pays_its_line_with_receipt_and_account_and_comes_back_unchanged()
    {
        var household = await app.SignedForMoneyAsync(120_000m);
        var account = await app.ReceiveAsync(120_000m, "BR-SHEET-1");
        var batch = await app.ApprovedAsync(await app.PrepareAsync(account.Id, Hands.LineOf(household, 120_000m)));
        string[] row = ["bc-sheet-1", household.Code, batch.Number, "120000.00", "2020-10-31", ""];

        Assert.Equal(new ImportCounts(0, 1, 0, 0), await app.ImportAsync("bank-slips", "kuaiji", Heading, row));

        var paid = await app.BatchAsync(batch.Id);
        Assert.Equal((BatchStatus.Executed, PaymentLineStatus.Paid, "BC-SHEET-1"), (paid.Status, paid.Lines[0].Status, paid.Lines[0].BankSlip));
        Assert.StartsWith("SJ-2020-", paid.Lines[0].ReceiptNumber, StringComparison.Ordinal);
        Assert.Equal(account.PaidFen + 12_000_000, (await app.AccountAsync()).PaidFen);
        var again = await app.CheckSheetAsync("bank-slips", "kuaiji", Heading, row);
        Assert.Equal(new ImportCounts(0, 0, 1, 0), again.Counts);
    }

    [Fact]
    public async Task An_amount_a_fen_off_a_foreign_household_and_a_used_slip_are_told_with_their_cells_and_nothing_is_paid()
    {
        var household = await app.SignedForMoneyAsync(80_000m);
        var account = await app.ReceiveAsync(90_000m, "BR-SHEET-2");
        var batch = await app.ApprovedAsync(await app.PrepareAsync(account.Id, Hands.LineOf(household, 80_000m)));

        var check = await app.CheckSheetAsync("bank-slips", "kuaiji", Heading,
            ["BC-X1", household.Code, batch.Number, "80000.01", "2020-10-31", ""],
            ["BC-X2", "D01-001", batch.Number, "80000.00", "2020-10-31", ""],
            ["BC-X3", household.Code, "FK-2020-9999", "80000.00", "2020-10-31", ""]);
        Assert.Equal(["B3", "C4", "D2"], check.Cells().Keys.Order(StringComparer.Ordinal));
        Assert.Contains("80,000.00元", check.Cells()["D2"], StringComparison.Ordinal);
        Assert.Contains("已经登记过", (await app.CheckSheetAsync("bank-slips", "kuaiji", Heading, ["BR-SHEET-2", household.Code, batch.Number, "80000.00", "2020-10-31", ""])).Cells()["A2"], StringComparison.Ordinal);
        Assert.Contains("没有填付款日期", (await app.CheckSheetAsync("bank-slips", "kuaiji", Heading, ["BC-X4", household.Code, batch.Number, "80000.00", "", ""])).Cells()["E2"], StringComparison.Ordinal);
        Assert.Contains("还没有到", (await app.CheckSheetAsync("bank-slips", "kuaiji", Heading, ["BC-X5", household.Code, batch.Number, "80000.00", "2020-11-01", ""])).Cells()["E2"], StringComparison.Ordinal);
        Assert.Contains("只能填一样", (await app.CheckSheetAsync("bank-slips", "kuaiji", Heading, ["BC-X6", household.Code, batch.Number, "80000.00", "2020-10-31", "户名不符"])).Cells()["F2"], StringComparison.Ordinal);
        await Refused.WithAsync<ImportHasFaults>(() => app.ImportAsync("bank-slips", "kuaiji", Heading, ["BC-X7", household.Code, batch.Number, "1.00", "2020-10-31", ""]));
        Assert.Equal(PaymentLineStatus.Open, (await app.BatchAsync(batch.Id)).Lines[0].Status);
    }

    [Fact]
    public async Task Only_an_approved_batch_is_paid_and_never_by_its_approver_or_by_nobody()
    {
        var household = await app.SignedForMoneyAsync(70_000m);
        var account = await app.ReceiveAsync(70_000m, "BR-SHEET-3");
        var id = await app.PrepareAsync(account.Id, Hands.LineOf(household, 70_000m));
        var prepared = await app.BatchAsync(id);
        string[] row = ["BC-Y1", household.Code, prepared.Number, "70000.00", "2020-10-31", ""];

        Assert.Contains("待复核", (await app.CheckSheetAsync("bank-slips", "kuaiji", Heading, row)).Cells()["C2"], StringComparison.Ordinal);
        await app.ApprovedAsync(id);
        Assert.Contains("不能再由同一人登记付款", (await app.CheckSheetAsync("bank-slips", "shuji", Heading, row)).Cells()["C2"], StringComparison.Ordinal);
        var failed = await app.ImportAsync("bank-slips", "kuaiji", Heading, ["", household.Code, prepared.Number, "70000.00", "2020-10-31", "账号已销户"]);
        Assert.Equal(1, failed.Changed);
        Assert.Equal(PaymentLineStatus.Failed, (await app.BatchAsync(id)).Lines[0].Status);
    }

    [Fact]
    public async Task The_lists_of_money_and_notices_go_out_with_their_amounts_and_without_a_full_number()
    {
        var reviewer = await app.AsAsync(Role.StreetReviewer);
        foreach (var kind in (string[])["payment-lines", "agreements", "bank-slips", "objections"])
        {
            var rows = await reviewer.RowsAsync($"/sheets/{kind}.xlsx");
            Assert.True(rows.Count > 1, kind);
            Assert.DoesNotContain(rows.SelectMany(r => r), c => c.Length is >= 16 and <= 19 && c.All(char.IsAsciiDigit));
        }

        var agreements = await reviewer.RowsAsync("/sheets/agreements.xlsx?status=Signed");
        var (total, cash) = (agreements[0].IndexOf("补偿总额（元）"), agreements[0].IndexOf("货币应付（元）"));
        var sum = await app.InDbAsync(db => db.CompensationAgreements.Where(a => a.SignedOn != null && a.VoidedOn == null).SumAsync(a => a.Total.Fen));
        Assert.Equal(sum / 100m, agreements.Skip(1).Sum(r => decimal.Parse(r[total], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.True(cash > total);
        var lines = await reviewer.RowsAsync("/sheets/agreement-lines.xlsx?status=Signed");
        Assert.Equal(sum / 100m, lines.Skip(1).Sum(r => decimal.Parse(r[lines[0].IndexOf("金额（元）")], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(await app.InDbAsync(db => db.PublicNotices.CountAsync()), (await reviewer.RowsAsync("/sheets/notices.xlsx")).Count - 1);
    }
}
