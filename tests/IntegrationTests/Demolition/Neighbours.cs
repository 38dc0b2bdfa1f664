using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>A second village of the same street with an area of its own.</summary>
internal static class Neighbours
{
    public static readonly DateOnly Today = new(2020, 10, 31);

    public static Task<AdministrativeUnit> NeighbourAsync(this VillageApp app) => app.InDbAsync(db => db.AdministrativeUnits.AsNoTracking()
        .Where(u => u.Level == UnitLevel.Village && u.Code != ReferenceData.VillageCode).OrderBy(u => u.Code).FirstAsync());

    /// <returns>The household that is registered there.</returns>
    public static async Task<Household> RegisterAtNeighbourAsync(this VillageApp app, string areaCode, string head, string idNumber)
    {
        var (unit, vault) = (await app.NeighbourAsync(), app.Services.GetRequiredService<PersonalDataVault>());
        return await app.InDbAsync(async db =>
        {
            var area = DemolitionArea.Create(unit.Code, areaCode, new("邻村片区", LandTrack.Unknown, "邻村批次", new(2020, 12, 31), null));
            db.Add(area);
            await db.SaveChangesAsync();
            var household = Household.Register(area, $"{areaCode}-001", new(head, 3, FloorArea.FromSquareMetres(80m), "一组1号"),
                HouseholdIdentity.Seal(vault, CitizenIdNumber.Parse(idNumber, Today), null), new(2020, 10, 1), Today);
            db.Add(household);
            await db.SaveChangesAsync();
            return household;
        });
    }
}
