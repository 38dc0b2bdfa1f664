using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Geo.Queries;

/// <summary>Narrows a table of shaped rows to those whose box meets a box, by the index that the database has for it.</summary>
public static class BoxSearch
{
    /// <remarks>SQLite walks the R*Tree; SQL Server its spatial index on the computed column ShapeGeometry. Composable either way.</remarks>
    public static IQueryable<T> InBox<T>(this VillageDb db, Envelope box)
        where T : class, IShaped
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableName();
        if (db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            // The table's name comes from the model; the numbers are parameters.
            var inTree = $"SELECT t.* FROM {table} t JOIN {table}Rtree r ON r.Id = t.Id WHERE r.MaxX >= {{0}} AND r.MinX <= {{1}} AND r.MaxY >= {{2}} AND r.MinY <= {{3}}";
            return db.Set<T>().FromSqlRaw(inTree, box.MinX, box.MaxX, box.MinY, box.MaxY);
        }

        var corners = string.Create(CultureInfo.InvariantCulture,
            $"POLYGON(({box.MinX} {box.MinY}, {box.MaxX} {box.MinY}, {box.MaxX} {box.MaxY}, {box.MinX} {box.MaxY}, {box.MinX} {box.MinY}))");
        var inIndex = $"SELECT t.* FROM [{table}] t WHERE t.[ShapeGeometry].Filter(geometry::STGeomFromText({{0}}, {Boundary.Srid})) = 1";
        return db.Set<T>().FromSqlRaw(inIndex, corners);
    }
}
