using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Reports;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition.Payments;

/// <summary>A batch from the desk to the bank, through the pages, by three people.</summary>
public sealed class PaymentPagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task A_batch_goes_from_hand_to_hand_and_ends_as_a_receipt()
    {
        var (staff, accountant, secretary) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageAccountant), await app.AsAsync(Role.VillageSecretary));
        var household = await app.SignedForMoneyAsync(123_456.78m);
        await app.ReceiveAsync(2_000_000m, "BR-PAGES");

        var id = await PrepareAsync(staff, household);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.SubmitAsync($"/demolition/payments/move/{id}?to=Checked", [])).StatusCode); // not by oneself
        Assert.Equal(HttpStatusCode.Redirect, (await accountant.SubmitAsync($"/demolition/payments/move/{id}?to=Checked", [])).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await accountant.GetAsync($"/demolition/payments/approve/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync($"/demolition/payments/approve/{id}", [])).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await secretary.SubmitAsync($"/demolition/payments/transfers/{id}", new() { ["Lines[0].BankSlip"] = "BC-P1" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await accountant.SubmitAsync($"/demolition/payments/transfers/{id}", new() { ["Lines[0].BankSlip"] = "bc-p1" })).StatusCode);

        var line = (await app.BatchAsync(id)).Lines[0];
        Assert.Equal((PaymentLineStatus.Paid, "BC-P1"), (line.Status, line.BankSlip));
        var paper = await PaperAsync(accountant, id, line.Id);
        foreach (var expected in (string[])[line.ReceiptNumber!, household.Code, "123,456.78", "人民币壹拾贰万叁仟肆佰伍拾陆元柒角捌分", "BC-P1", "****9991", "首次打印"])
        {
            Assert.Contains(expected, paper, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("6222021900000099991", paper, StringComparison.Ordinal);
        Assert.Contains("补打第1次", await PaperAsync(accountant, id, line.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_was_moved_on_meanwhile_is_told_on_the_stale_form()
    {
        var (staff, accountant) = (await app.AsAsync(Role.VillageStaff), await app.AsAsync(Role.VillageAccountant));
        var household = await app.SignedForMoneyAsync(1_000m);
        await app.ReceiveAsync(1_000m, "BR-STALE");
        var id = await PrepareAsync(staff, household);
        var address = $"/demolition/payments/move/{id}?to=Cancelled";
        var form = await staff.PageAsync(address);

        await accountant.SubmitAsync($"/demolition/payments/move/{id}?to=Checked", []);
        var stale = await staff.SubmitAsync(form, address, new() { ["Reason"] = "不付了" });

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(BatchStatus.Checked, (await app.BatchAsync(id)).Status);
    }

    [Fact]
    public async Task The_street_reads_and_can_not_post_and_strangers_are_sent_to_sign_in()
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var batch = await app.InDbAsync(db => db.PaymentBatches.AsNoTracking().OrderBy(b => b.Id).FirstAsync());

        foreach (var page in (string[])["", $"/details/{batch.Id}", $"/account/{batch.AccountId}", "/lines", "/households", "/reconciliation"])
        {
            Assert.Equal(HttpStatusCode.OK, (await street.GetAsync("/demolition/payments" + page)).StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync("/demolition/payments" + page)).StatusCode);
        }

        foreach (var page in (string[])["/prepare", "/open", $"/receive/{batch.AccountId}", $"/move/{batch.Id}", $"/approve/{batch.Id}", $"/transfers/{batch.Id}"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync("/demolition/payments" + page)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await street.Http.PostAsync(new Uri("/demolition/payments" + page, UriKind.Relative), new FormUrlEncodedContent([]))).StatusCode);
        }
    }

    [Theory]
    [InlineData("Amount", "一百", "请填写数字")]
    [InlineData("Amount", "0", "必须大于 0")]
    [InlineData("Amount", "2000000000", "还应付")]
    [InlineData("BankAccount", "123", "13至19位")]
    [InlineData("Payee", "李四", "公证委托书")]
    public async Task What_is_typed_wrongly_is_told_and_nothing_is_saved(string field, string value, string sentence)
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await app.SignedForMoneyAsync(2_000m);
        await app.ReceiveAsync(2_000m, $"BR-{field}-{value.GetHashCode(StringComparison.Ordinal)}");
        var before = await app.InDbAsync(db => db.PaymentBatches.CountAsync());

        var response = await staff.SubmitAsync($"/demolition/payments/prepare?area={household.AreaId}", new()
        {
            [$"Lines[{await IndexAsync(staff, household)}].Chosen"] = "true",
            [$"Lines[{await IndexAsync(staff, household)}].BankAccount"] = "6222021900000099991",
            [$"Lines[{await IndexAsync(staff, household)}].{field}"] = value,
        });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync())), StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.PaymentBatches.CountAsync()));
    }

    private async Task<int> PrepareAsync(Visitor staff, Household household)
    {
        var at = await IndexAsync(staff, household);
        var response = await staff.SubmitAsync($"/demolition/payments/prepare?area={household.AreaId}", new()
        {
            [$"Lines[{at}].Chosen"] = "true",
            [$"Lines[{at}].BankAccount"] = "6222021900000099991",
        });
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return await app.InDbAsync(db => db.PaymentLines.Where(l => l.HouseholdId == household.Id).Select(l => l.BatchId).SingleAsync());
    }

    private static async Task<string> PaperAsync(Visitor visitor, int batch, int line) =>
        Paper.Text(await Paper.BytesAsync(await visitor.GetAsync($"/demolition/payments/receipt/{batch}?line={line}")));

    private static async Task<int> IndexAsync(Visitor staff, Household household)
    {
        var page = await staff.PageAsync($"/demolition/payments/prepare?area={household.AreaId}");
        var ids = page.QuerySelectorAll("input[name$='.HouseholdId']").Select(i => i.GetAttribute("value")).ToList();
        return ids.IndexOf(household.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
