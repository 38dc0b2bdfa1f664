using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

[Collection(SharedApp.Name)]
public sealed class AllocateTests(VillageApp app)
{
    private static readonly DateOnly Today = new(2020, 10, 31);

    [Fact]
    public async Task Staff_give_a_free_home_to_a_household()
    {
        var (home, code) = (await app.FreeHomeAsync(), await app.HouseholdCodeAsync());
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/resettlement/homes/{home.Id}/allocate", new() { ["HouseholdCode"] = code.ToLowerInvariant() });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var allocation = await app.InDbAsync(db => db.Allocations.SingleAsync(a => a.HomeId == home.Id && a.ReleasedOn == null));
        Assert.Equal((AllocationStage.Allocated, Today), (allocation.Stage, allocation.AllocatedOn));
        Assert.Contains(home.Code, (await staff.PageAsync(response.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_home_that_is_taken_is_refused_and_nothing_is_saved()
    {
        var home = await app.FreeHomeAsync();
        var staff = await app.AsAsync(Role.VillageStaff);
        var page = await staff.PageAsync($"/resettlement/homes/{home.Id}/allocate");
        await app.WithAsync<AllocateHomeHandler, int>(async h => await h.HandleAsync(new(home.Id, home.Version, await app.HouseholdCodeAsync(), Today), default));
        var before = await app.InDbAsync(db => db.Allocations.CountAsync());

        var response = await staff.SubmitAsync(page, $"/resettlement/homes/{home.Id}/allocate", new() { ["HouseholdCode"] = await app.HouseholdCodeAsync() });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("已经分配给别的户", (await Visitor.HtmlAsync(response)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await app.InDbAsync(db => db.Allocations.CountAsync()));
    }

    [Fact]
    public async Task Of_many_desks_giving_the_same_home_at_once_exactly_one_wins()
    {
        var home = await app.FreeHomeAsync();
        var codes = await app.InDbAsync(db => db.Households
            .Where(h => h.Method == Domain.Demolition.CompensationMethod.Exchange && h.SignedOn != null).OrderBy(h => h.Id).Select(h => h.Code).Take(12).ToListAsync());

        var outcomes = await Task.WhenAll(codes.Select(code => Task.Run(() => TryAsync(home, code))));

        Assert.Single(outcomes, o => o is null);
        Assert.All(outcomes.Where(o => o is not null), o => Assert.IsType<HomeAlreadyAllocated>(o));
        Assert.Equal(1, await app.InDbAsync(db => db.Allocations.CountAsync(a => a.HomeId == home.Id && a.ReleasedOn == null)));
    }

    [Theory]
    [InlineData("D99-001", "没有户号")]
    [InlineData("", "请填写户号")]
    public async Task An_unknown_household_is_refused(string code, string sentence)
    {
        var home = await app.FreeHomeAsync();
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await staff.SubmitAsync($"/resettlement/homes/{home.Id}/allocate", new() { ["HouseholdCode"] = code });

        Assert.Contains(sentence, (await Visitor.HtmlAsync(response)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HomeState.Free, await app.InDbAsync(db => db.Homes.Where(h => h.Id == home.Id).Select(h => h.State).SingleAsync()));
    }

    [Fact]
    public async Task A_stale_form_is_told_so()
    {
        var home = await app.FreeHomeAsync();
        var staff = await app.AsAsync(Role.VillageStaff);
        var address = $"/resettlement/homes/{home.Id}/edit";
        var page = await staff.PageAsync(address);
        await staff.SubmitAsync(address, new() { ["Measured"] = $"{home.PredictedArea.SquareMetres + 0.11m:0.00}" });

        var response = await staff.SubmitAsync(page, address, new() { ["Measured"] = $"{home.PredictedArea.SquareMetres + 0.22m:0.00}" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        var saved = await app.InDbAsync(db => db.Homes.AsNoTracking().SingleAsync(h => h.Id == home.Id));
        Assert.Equal(home.PredictedArea.SquareMetres + 0.11m, saved.MeasuredArea!.Value.SquareMetres);
    }

    [Theory]
    [InlineData(Role.StreetReviewer)]
    [InlineData(Role.Administrator)]
    public async Task Who_may_not_write_may_look_but_not_allocate(Role role)
    {
        var home = await app.FreeHomeAsync();
        var visitor = await app.AsAsync(role);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/resettlement/homes/{home.Id}")).StatusCode);
        var refused = await visitor.GetAsync($"/resettlement/homes/{home.Id}/allocate");
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    [Theory]
    [InlineData("/resettlement")]
    [InlineData("/resettlement/homes")]
    [InlineData("/resettlement/homes/1")]
    [InlineData("/resettlement/allocations")]
    [InlineData("/resettlement/allocations/1")]
    [InlineData("/resettlement/statements/1")]
    public async Task Nobody_enters_without_signing_in(string address)
    {
        var response = await app.Anonymous().GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/account/login", response.Headers.Location!.OriginalString, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<Refusal?> TryAsync(Home home, string code)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<AllocateHomeHandler>().HandleAsync(new(home.Id, home.Version, code, Today), default);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}
