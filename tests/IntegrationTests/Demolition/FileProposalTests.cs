using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>按户档案填写: seen with both figures, applied as one act, never over a checked sheet; and the household's page tells where it stands.</summary>
public sealed class FileProposalTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task The_demonstration_s_sheets_agree_with_its_files()
    {
        var ids = await app.InDbAsync(db => db.CompensationSheets.OrderBy(s => s.Id).Select(s => s.HouseholdId).ToListAsync());
        foreach (var id in ids.Where((_, n) => n % 9 == 0))
        {
            var sheet = await app.WithAsync<CompensationSheetQuery, SheetView>(q => q.RunAsync(id, default));
            var proposal = await app.WithAsync<FileProposalQuery, FileProposal>(q => q.RunAsync(sheet, default));
            Assert.Empty(proposal.Differences.Select(d => $"{sheet.Household.Code} {d.Sentence}"));
            Assert.Empty(proposal.NotTaken.Select(n => $"{sheet.Household.Code} {n}"));
        }
    }

    [Fact]
    public async Task A_draft_that_differs_is_filled_from_the_file_in_one_act()
    {
        var household = await DraftAsync(0);
        await MeasureAnewAsync(household.Id, 41);
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = $"/demolition/compensations/details/{household.Id}";
        Assert.Contains("砖围墙：户档案 41 米，测算单", (await staff.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync($"/demolition/compensations/fill/{household.Id}", [])).StatusCode);

        var input = InputJson.Read(await app.InDbAsync(db => db.CompensationSheets.Where(s => s.HouseholdId == household.Id).Select(s => s.Inputs).SingleAsync()));
        Assert.Equal(41m, input.Items.Single(i => i.Name == "砖围墙").Quantity);
        Assert.Contains(input.Items, i => i.Code == CompensationCode.Decoration);
        Assert.True(await app.InDbAsync(db => db.AuditEntries.AnyAsync(a => a.Act == "按户档案填写测算单")));
        Assert.Contains("一致", (await staff.PageAsync(address)).QuerySelector("#file")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_changed_since_it_was_seen_a_checked_sheet_and_a_reader_change_nothing()
    {
        var household = await DraftAsync(1);
        await MeasureAnewAsync(household.Id, 42);
        var staff = await app.AsAsync(Role.VillageStaff);
        var (address, form) = ($"/demolition/compensations/details/{household.Id}", $"/demolition/compensations/fill/{household.Id}");
        var page = await staff.PageAsync(form);
        await MeasureAnewAsync(household.Id, 43);
        var stale = await staff.SubmitAsync(page, form, []);
        Assert.Equal(HttpStatusCode.BadRequest, stale.StatusCode);
        Assert.Contains("户档案刚有改动", await stale.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var reviewer = await app.AsAsync(Role.StreetReviewer);
        Assert.Null((await reviewer.PageAsync(address)).QuerySelector("#file .btn"));
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.GetAsync(form)).StatusCode);

        await app.InDbAsync(async db =>
        {
            var sheet = await db.CompensationSheets.SingleAsync(s => s.HouseholdId == household.Id);
            sheet.Check("另一人", sheet.PreparedOn);
            db.Doing("复核补偿测算单");
            await db.SaveChangesAsync();
        });
        await Refused.WithAsync<SheetIsChecked>(() => app.WithAsync<FillSheetFromFileHandler, bool>(async h =>
        {
            await h.HandleAsync(new(household.Id, 0, ""), default);
            return true;
        }));
        Assert.Null((await staff.PageAsync(address)).QuerySelector("#file .btn"));
    }

    [Fact]
    public async Task The_household_s_page_says_what_is_agreed_paid_left_and_objected_to()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var agreement = await app.InDbAsync(db => db.CompensationAgreements.AsNoTracking().FirstAsync(a => a.InForce
            && db.PaymentLines.Any(l => l.HouseholdId == a.HouseholdId && l.PaidOn != null && l.FailedOn == null)));
        var text = (await staff.PageAsync($"/demolition/households/details/{agreement.HouseholdId}")).QuerySelector("#compensation")!.TextContent;
        Assert.Contains(agreement.Number, text, StringComparison.Ordinal);
        Assert.Contains(agreement.Cash.ToString(), text, StringComparison.Ordinal);
        Assert.Contains("最近一笔", text, StringComparison.Ordinal);

        var objection = await app.InDbAsync(db => db.Objections.AsNoTracking().FirstAsync(o => o.HouseholdId != null && o.DueOn != null));
        var page = (await staff.PageAsync($"/demolition/households/details/{objection.HouseholdId}")).QuerySelector("#compensation")!.TextContent;
        Assert.Contains(objection.Receipt, page, StringComparison.Ordinal);
        Assert.Contains("已超期", page, StringComparison.Ordinal);
    }

    private Task<Household> DraftAsync(int skip) => app.InDbAsync(db => db.Households.AsNoTracking().Where(h => h.Status == HouseholdStatus.Appraised
        && db.CompensationSheets.Any(s => s.HouseholdId == h.Id && s.CheckedOn == null)).OrderBy(h => h.Id).Skip(skip).FirstAsync());

    private Task MeasureAnewAsync(int householdId, decimal metres) => app.InDbAsync(async db =>
    {
        var wall = await db.HouseholdAssets.SingleAsync(a => a.HouseholdId == householdId && a.Name == "砖围墙");
        wall.Describe(new(wall.Kind, wall.CatalogueCode, wall.Name, wall.Unit, metres, wall.Condition, wall.Place, "重测人", new(2020, 10, 30)), new(2020, 10, 31));
        wall.Confirm("另一人", new(2020, 10, 31), new(2020, 10, 31));
        db.Doing("重新丈量");
        await db.SaveChangesAsync();
    });
}
