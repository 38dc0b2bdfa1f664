using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed;
using VillageTracker.Reports.Documents.ProgressReports;

namespace VillageTracker.Web.Downloads;

/// <summary>Which village a paper speaks for, and its full name from the administrative tree. One query.</summary>
public sealed class ReportVillages(VillageDb db)
{
    /// <summary>The person's own village; for the street and the command line the village this installation is for.</summary>
    /// <exception cref="NotFoundException">The person's scope holds no village.</exception>
    public async Task<(long Code, ReportVillage Village)> OfAsync(Actor person, CancellationToken cancellation)
    {
        var units = await db.AdministrativeUnits.AsNoTracking().Where(u => u.Level != UnitLevel.VillagerGroup).ToListAsync(cancellation);
        var inScope = units.Where(u => u.Level == UnitLevel.Village && person.Scope.Contains(u.Code)).ToList();
        var village = inScope.Find(u => u.Code == ReferenceData.VillageCode) ?? inScope.FirstOrDefault() ?? throw new NotFoundException("您负责的村");
        return (village.Code, new(village.Name, Above(village, units)));
    }

    private static string Above(AdministrativeUnit unit, List<AdministrativeUnit> units)
    {
        var names = "";
        for (var parent = Parent(unit); parent is not null; parent = Parent(parent))
        {
            names = parent.Name + names;
        }

        return names;

        AdministrativeUnit? Parent(AdministrativeUnit below) => units.Find(u => u.Code == below.ParentCode);
    }
}
