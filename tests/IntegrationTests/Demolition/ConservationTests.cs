using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Domain.Demolition.Findings.UseCases;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Organisation;
using VillageTracker.IntegrationTests.Demolition.Payments;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>Money, ground and people conserve: each check finds what is planted, with its rows as evidence, and nothing in a village that is in order.</summary>
public sealed class ConservationTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task A_village_in_order_has_none_of_these_doubts()
    {
        await using var village = await Fresh.StartAsync();
        Assert.Empty(await village.FindAsync<MoneyAddsUpQuery>());
        Assert.Empty(await village.FindAsync<AreaAgainstParcelsQuery>());
        Assert.Empty(await village.FindAsync<PeopleAtSelectionQuery>());
        Assert.Empty(await village.FindAsync<PersonInTwoVillagesQuery>());
    }

    [Fact]
    public async Task A_household_whose_total_is_not_its_papers_is_found_to_the_fen()
    {
        var household = await app.InDbAsync(db => db.Households.AsNoTracking().Where(h => db.CompensationAgreements.Any(a => a.HouseholdId == h.Id && a.InForce)).OrderBy(h => h.Id).FirstAsync());
        await app.InDbAsync(db => db.Households.Where(h => h.Id == household.Id).ExecuteUpdateAsync(s => s.SetProperty(h => h.AgreedFen, h => h.AgreedFen + 1)));
        try
        {
            var doubt = Assert.Single(await app.FindAsync<MoneyAddsUpQuery>(), d => d.Evidence.Any(e => e.HouseholdId == household.Id));
            Assert.Contains($"登记的协议总额 {(household.AgreedFen + 1) / 100m:N2}，协议书合计 {household.AgreedFen / 100m:N2}", doubt.Sentence, StringComparison.Ordinal);
            Assert.Contains("= 换成面积", doubt.Evidence[0].Says, StringComparison.Ordinal);
        }
        finally
        {
            await app.InDbAsync(db => db.Households.Where(h => h.Id == household.Id).ExecuteUpdateAsync(s => s.SetProperty(h => h.AgreedFen, household.AgreedFen)));
        }
    }

    [Fact]
    public async Task A_payment_booked_under_another_area_than_its_household_is_found_in_both_areas()
    {
        var line = await app.InDbAsync(db => db.PaymentLines.AsNoTracking().Where(l => l.Status == PaymentLineStatus.Paid).OrderBy(l => l.Id).FirstAsync());
        var other = await app.InDbAsync(db => db.DemolitionAreas.Where(a => a.Id != line.AreaId && a.VillageCode == ReferenceData.VillageCode).Select(a => a.Id).OrderBy(id => id).FirstAsync());
        await app.InDbAsync(db => db.PaymentLines.Where(l => l.Id == line.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.AreaId, other)));
        try
        {
            var found = (await app.FindAsync<MoneyAddsUpQuery>()).Where(d => d.Evidence[0].Type == "DemolitionArea").ToList();
            Assert.Equal([line.AreaId, other], found.Select(d => d.Evidence[0].Key).OrderBy(k => k == line.AreaId ? 0 : 1));
            Assert.All(found, d => Assert.Contains($"{line.AmountFen / 100m:N2}", d.Evidence[0].Says, StringComparison.Ordinal));
        }
        finally
        {
            await app.InDbAsync(db => db.PaymentLines.Where(l => l.Id == line.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.AreaId, line.AreaId)));
        }
    }

    [Fact]
    public async Task An_area_is_held_against_the_parcels_linked_to_it_each_layer_by_itself_within_the_tolerance()
    {
        var area = await app.InDbAsync(db => db.DemolitionAreas.AsNoTracking().Where(a => a.Shape != null && a.VillageCode == ReferenceData.VillageCode).OrderBy(a => a.Id).FirstAsync());
        var whole = Domain.Geo.GaussKruger.AreaOf(area.Shape!).SquareMetres;
        var exact = await LinkAsync("ZC01", area.Id, decimal.Round(whole * 1.005m, 2), ParcelLayer.Taking); // half a percent: within the tolerance of one
        Assert.Empty(await app.FindAsync<AreaAgainstParcelsQuery>());

        var tooMuch = await LinkAsync("ZC02", area.Id, decimal.Round(whole * 0.02m, 2), ParcelLayer.Taking);
        var small = await LinkAsync("ZC03", area.Id, 100m, ParcelLayer.Tenure);
        var found = await app.FindAsync<AreaAgainstParcelsQuery>();

        Assert.Equal(2, found.Count);
        Assert.Equal([area.Id, exact, tooMuch], found.Single(d => d.Evidence.Count == 3).Evidence.Select(e => e.Key));
        Assert.Equal([area.Id, small], found.Single(d => d.Evidence.Count == 2).Evidence.Select(e => e.Key));
        Assert.Contains($"边界 {whole:0.00}㎡", found[0].Sentence, StringComparison.Ordinal);
        await app.InDbAsync(db => db.ParcelLinks.Where(l => l.DemolitionAreaId == area.Id).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task More_people_counted_for_homes_than_surveyed_are_found_with_their_confirmation_sheet()
    {
        var chosen = await app.InDbAsync(db => db.Allocations.AsNoTracking().Where(a => a.ReleasedOn == null
            && db.CompensationAgreements.Any(c => c.HouseholdId == a.HouseholdId && c.InForce)).OrderBy(a => a.Id).Select(a => new { a.HouseholdId, a.Number }).FirstAsync());
        var surveyed = (await app.HouseholdAsync(chosen.HouseholdId)).SurveyedMembers!.Value;
        await app.InDbAsync(db => db.Households.Where(h => h.Id == chosen.HouseholdId).ExecuteUpdateAsync(s => s.SetProperty(h => h.SurveyedMembers, surveyed - 1)));
        try
        {
            var doubt = Assert.Single(await app.FindAsync<PeopleAtSelectionQuery>());
            Assert.Contains($"按 {surveyed} 人，调查时 {surveyed - 1} 人", doubt.Sentence, StringComparison.Ordinal);
            Assert.Contains(chosen.Number, doubt.Evidence[0].Says, StringComparison.Ordinal);
        }
        finally
        {
            await app.InDbAsync(db => db.Households.Where(h => h.Id == chosen.HouseholdId).ExecuteUpdateAsync(s => s.SetProperty(h => h.SurveyedMembers, surveyed)));
        }
    }

    [Fact]
    public async Task A_person_in_two_villages_is_found_and_each_village_reads_of_the_other_its_name_alone()
    {
        var own = await app.InDbAsync(db => db.Households.AsNoTracking().Where(h => h.VillageCode == ReferenceData.VillageCode && h.Code == "D09-010").SingleAsync());
        var other = await app.RegisterAtNeighbourAsync("N02", "孙邻村", "32090219900601003X");
        await app.InDbAsync(async db =>
        {
            var twin = await db.Households.SingleAsync(h => h.Id == other.Id);
            twin.Identify(new(own.IdNumberSealed, own.IdNumberIndex, null, null));
            await db.SaveChangesAsync();
        });
        var (neighbour, village) = (await app.NeighbourAsync(), await app.InDbAsync(db => db.AdministrativeUnits.SingleAsync(u => u.Code == ReferenceData.VillageCode)));

        // the staff of the one village run the checks: they see their own finding, and nothing of the other household
        await app.ByAsync<RunChecksHandler, ChecksRun>("cun", h => h.HandleAsync(CheckCause.Hand, default));
        var mine = await app.InDbAsync(db => db.Findings.AsNoTracking().Where(f => f.Check == "person-two-villages").ToListAsync());
        var finding = Assert.Single(mine);
        Assert.Equal(ReferenceData.VillageCode, finding.VillageCode);
        Assert.Contains("D09-010", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(neighbour.Name, finding.Sentence, StringComparison.Ordinal);
        var page = await (await (await app.AsAsync(Role.VillageStaff)).GetAsync("/demolition/findings?check=person-two-villages")).Content.ReadAsStringAsync();
        Assert.Contains($"{neighbour.Name}的一户", page, StringComparison.Ordinal);
        Assert.DoesNotContain("N02-001", page, StringComparison.Ordinal);
        Assert.DoesNotContain("孙邻村", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"/households/details/{other.Id}", page, StringComparison.Ordinal);

        // the street's run finds both, and the street reads both
        await app.ByAsync<RunChecksHandler, ChecksRun>("jiedao", h => h.HandleAsync(CheckCause.Hand, default));
        var street = await (await (await app.AsAsync(Role.StreetReviewer)).GetAsync("/demolition/findings?check=person-two-villages")).Content.ReadAsStringAsync();
        Assert.Contains("N02-001 孙邻村", street, StringComparison.Ordinal);
        Assert.Contains($"D09-010 {own.HeadName}", street, StringComparison.Ordinal);
        Assert.Contains($"{village.Name}的一户", street, StringComparison.Ordinal);
        Assert.Equal(2, await app.InDbAsync(db => db.Findings.CountAsync(f => f.Check == "person-two-villages")));
    }

    private Task<int> LinkAsync(string code, int areaId, decimal squareMetres, ParcelLayer layer) => app.InDbAsync(async db =>
    {
        var facts = new ParcelFacts($"核对地块{code}", default, default, LandArea.FromSquareMetres(squareMetres), null, null);
        var parcel = Parcel.Register(code, ReferenceData.VillageCode, facts, null, new(2020, 1, 1), layer);
        db.Add(parcel);
        db.Add(ParcelLink.ToArea(parcel, areaId));
        await db.SaveChangesAsync();
        return parcel.Id;
    });
}

/// <summary>A village as it was planted.</summary>
internal static class Fresh
{
    public static async Task<VillageApp> StartAsync()
    {
        var app = new VillageApp();
        await app.InitializeAsync();
        return app;
    }

    public static Task<IReadOnlyList<Doubt>> FindAsync<TCheck>(this VillageApp app)
        where TCheck : IConservationCheck => app.WithAsync<TCheck, IReadOnlyList<Doubt>>(q => q.FindAsync(default));
}
