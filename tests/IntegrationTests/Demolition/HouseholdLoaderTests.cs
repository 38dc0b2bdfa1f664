using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Bulk;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>In an application of its own, because it adds rows by the thousand.</summary>
public sealed class HouseholdLoaderTests
{
    [Fact]
    public async Task Loaded_households_read_back_whole_and_leave_the_nine_areas_as_they_were()
    {
        await using var app = new VillageApp();
        await app.InitializeAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VillageDb>().ActAs(Actor.System);
        var vault = scope.ServiceProvider.GetRequiredService<PersonalDataVault>();
        var before = await db.Households.CountAsync();

        await new HouseholdLoader(db, vault).LoadAsync(2_300, _ => { }, CancellationToken.None);

        Assert.Equal(before, await db.Households.CountAsync(h => h.Code.StartsWith("D0")));
        var loaded = await db.Households.AsNoTracking().Where(h => h.Code.StartsWith("X0")).OrderBy(h => h.Id).ToListAsync();
        Assert.Equal(2_300, loaded.Count);
        Assert.All(loaded, h => Assert.Equal(((int)h.Status, h.DateOf(h.Status), true, h.Compensation?.Fen ?? 0), (h.StatusOrder, (DateOnly?)h.StatusOn, h.IsDemonstration, h.AgreedFen)));
        Assert.All(loaded, h => Assert.Equal(1, h.Version));
        Assert.True(CitizenIdNumber.TryParse(vault.Open(loaded[^1].IdNumberSealed, HouseholdIdentity.IdNumberPurpose), out _));
        Assert.Equal(loaded[7].Shape!.Coordinate.X, loaded[7].Bounds!.MinX);
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Act == "批量写入演示户"));
    }
}
