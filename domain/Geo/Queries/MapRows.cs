using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Geo.Queries;

/// <summary>The shaped rows of a table for the map: of every village, because one index serves all viewers and filters for each.</summary>
internal static class MapRows
{
    public static IQueryable<T> OnMap<T>(this VillageDb db, IReadOnlyCollection<int>? only)
        where T : class, IShaped
    {
        var rows = db.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(t => EF.Property<Geometry?>(t, nameof(IShaped.Shape)) != null);
        return only is null ? rows : rows.Where(t => only.Contains(EF.Property<int>(t, "Id")));
    }
}
