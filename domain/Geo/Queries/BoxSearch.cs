using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Geo.Queries;

/// <summary>Narrows a table of shaped rows to those whose box meets a box, by the index that the database has for it.</summary>
public static class BoxSearch
{
    /// <remarks>SQLite walks the R*Tree; SQL Server compares the box columns, which an index covers. Composable either way.</remarks>
    public static IQueryable<T> InBox<T>(this VillageDb db, Envelope box)
        where T : class, IShaped
    {
        var rows = db.Set<T>();
        if (db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true)
        {
            var table = db.Model.FindEntityType(typeof(T))!.GetTableName();
            var sql = string.Create(CultureInfo.InvariantCulture,
                $"SELECT t.* FROM {table} t JOIN {table}Rtree r ON r.Id = t.Id WHERE r.MaxX >= {{0}} AND r.MinX <= {{1}} AND r.MaxY >= {{2}} AND r.MinY <= {{3}}");
            return rows.FromSqlRaw(sql, box.MinX, box.MaxX, box.MinY, box.MaxY);
        }

        return rows.Where(r => r.Bounds!.MaxX >= box.MinX && r.Bounds.MinX <= box.MaxX
            && r.Bounds.MaxY >= box.MinY && r.Bounds.MinY <= box.MaxY);
    }
}
