using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.IntegrationTests.Demolition.Payments;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>Signing, moving out and paying ask the law each time: a missing step refuses with its article and saves nothing, a met one lets pass.</summary>
public sealed class GateTests(VillageApp app) : IClassFixture<VillageApp>
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Fact]
    public async Task An_agreement_is_signed_only_when_the_law_allows_it()
    {
        var household = await app.AppraisedAsync();
        await app.PrepareAsync(household.Id);
        var agreement = await app.AgreementAsync(await app.DrawAsync(household.Id));
        Task SignAsync() => app.ByAsync<SignAgreementHandler>("cun", h => h.HandleAsync(new(agreement.Id, agreement.Version, Today), default));

        await RefusedWithoutStepsAsync(household.AreaId, GatedAct.SignAgreement, SignAsync);
        Assert.Null((await app.AgreementAsync(agreement.Id)).SignedOn);
        Assert.Equal(HouseholdStatus.Appraised, (await app.HouseholdAsync(household.Id)).Status);

        await SignAsync();
        Assert.Equal(Today, (await app.AgreementAsync(agreement.Id)).SignedOn);
        Assert.Equal(HouseholdStatus.Signed, (await app.HouseholdAsync(household.Id)).Status);
    }

    [Fact]
    public async Task A_house_is_accepted_as_empty_only_when_the_law_allows_it()
    {
        var household = await app.InDbAsync(db => db.Households.AsNoTracking()
            .Where(h => h.Status == HouseholdStatus.Signed && h.Method == CompensationMethod.Exchange).OrderBy(h => h.Id).FirstAsync());
        Task VacateAsync() => app.ByAsync<AcceptVacancyHandler>("cun", h => h.HandleAsync(
            new(household.Id, household.Version, new(Today, new(0, 0), 2, UtilitiesSettled: true, null, null, null, "周验收", "吴验收", null), [new("现场.png", Photos.Png(40, 30))]), default));

        await RefusedWithoutStepsAsync(household.AreaId, GatedAct.Vacate, VacateAsync);
        Assert.Equal(HouseholdStatus.Signed, (await app.HouseholdAsync(household.Id)).Status);
        Assert.False(await app.InDbAsync(db => db.VacancyAcceptances.AnyAsync(a => a.HouseholdId == household.Id)));

        await VacateAsync();
        Assert.Equal(HouseholdStatus.Vacated, (await app.HouseholdAsync(household.Id)).Status);
    }

    [Fact]
    public async Task A_batch_of_payments_is_approved_only_when_the_law_allows_it()
    {
        var household = await app.SignedForMoneyAsync(100_000m);
        var account = await app.ReceiveAsync(100_000m, "BR-GATE");
        var id = await app.PrepareAsync(account.Id, Hands.LineOf(household, 100_000m));
        var drawn = await app.BatchAsync(id);
        await app.ByAsync<MoveBatchHandler>("kuaiji", h => h.HandleAsync(new(id, drawn.Version, BatchStatus.Checked), default));
        var batch = await app.BatchAsync(id);
        Task ApproveAsync() => app.ByAsync<ApproveBatchHandler>("shuji", h => h.HandleAsync(new(id, batch.Version, batch.Total), default));

        await RefusedWithoutStepsAsync(household.AreaId, GatedAct.Pay, ApproveAsync);
        Assert.Equal(BatchStatus.Checked, (await app.BatchAsync(id)).Status);

        await ApproveAsync();
        Assert.Equal(BatchStatus.Approved, (await app.BatchAsync(id)).Status);
    }

    [Fact]
    public async Task An_area_without_a_case_lets_nobody_move_out()
    {
        var household = await app.InDbAsync(db => db.Households.AsNoTracking()
            .Where(h => h.Status == HouseholdStatus.Signed && h.Method == CompensationMethod.Exchange).OrderByDescending(h => h.Id).FirstAsync());
        var cases = await app.InDbAsync(db => db.ExpropriationCases.Where(c => c.AreaId == household.AreaId).Select(c => c.Id).ToListAsync());
        var elsewhere = await app.InDbAsync(async db =>
        {
            var area = DemolitionArea.Create(household.VillageCode, "LAWZ", new("别的片区", LandTrack.Unknown, "批次", null, null));
            db.Add(area);
            await db.SaveChangesAsync();
            return area.Id;
        });
        await app.InDbAsync(db => db.ExpropriationCases.Where(c => cases.Contains(c.Id)).ExecuteUpdateAsync(s => s.SetProperty(c => c.AreaId, elsewhere)));
        try
        {
            var refused = await Refused.WithAsync<AreaWithoutCase>(() => app.ByAsync<AcceptVacancyHandler>("cun", h => h.HandleAsync(
                new(household.Id, household.Version, new(Today, new(0, 0), 2, UtilitiesSettled: true, null, null, null, "周验收", "吴验收", null), [new("现场.png", Photos.Png(40, 30))]), default)));
            Assert.Equal(GatedAct.Vacate, refused.Act);
        }
        finally
        {
            await app.InDbAsync(db => db.ExpropriationCases.Where(c => cases.Contains(c.Id)).ExecuteUpdateAsync(s => s.SetProperty(c => c.AreaId, household.AreaId)));
        }
    }

    /// <summary>The area's case has no step on record for a while; the refusal must name the article of the gate that is in the way.</summary>
    private async Task RefusedWithoutStepsAsync(int areaId, GatedAct act, Func<Task> attempt)
    {
        var one = await app.InDbAsync(db => db.ExpropriationCases.AsNoTracking().Where(c => c.AreaId == areaId).OrderBy(c => c.Id).FirstAsync());
        var article = await app.InDbAsync(db => db.LawGates.Where(g => g.Track == one.Track && g.Act == act && g.ValidFrom <= one.LawOn && (g.ValidTo == null || g.ValidTo >= one.LawOn)).Select(g => g.Article).SingleAsync());
        await app.InDbAsync(db => db.CaseSteps.Where(s => s.CaseId == one.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Code, x => "X" + x.Code)));
        try
        {
            var refused = await Refused.WithAsync<ActNotAllowedYet>(attempt);
            Assert.Equal(act, refused.Act);
            Assert.Contains(article, refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            await app.InDbAsync(db => db.CaseSteps.Where(s => s.CaseId == one.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Code, x => x.Code.Substring(1))));
        }
    }
}
