using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Sqlite;

/// <summary>An R*Tree beside every table of shaped rows, kept by triggers.</summary>
/// <remarks>
/// Run after every migration, not inside one: when EF rebuilds a table it silently drops the table's triggers. Rows that are not in
/// the tree (the tree is new) are put in.
/// </remarks>
internal static class SpatialIndex
{
    public static async Task EnsureAsync(DbContext db, CancellationToken cancellation)
    {
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IShaped))))
        {
            foreach (var statement in StatementsFor(entity))
            {
                await db.Database.ExecuteSqlRawAsync(statement, cancellation);
            }
        }
    }

    private static IEnumerable<string> StatementsFor(IEntityType entity)
    {
        var table = entity.GetTableName()!;
        var bounds = entity.FindComplexProperty(nameof(IShaped.Bounds))!.ComplexType;
        var store = StoreObjectIdentifier.Table(table);
        string Column(string name) => bounds.FindProperty(name)!.GetColumnName(store)!;
        var (x1, x2, y1, y2) = (Column(nameof(GeoBounds.MinX)), Column(nameof(GeoBounds.MaxX)), Column(nameof(GeoBounds.MinY)), Column(nameof(GeoBounds.MaxY)));
        var put = $"INSERT INTO {table}Rtree(Id,MinX,MaxX,MinY,MaxY)";
        yield return $"CREATE VIRTUAL TABLE IF NOT EXISTS {table}Rtree USING rtree(Id, MinX, MaxX, MinY, MaxY)";
        yield return $"""
            CREATE TRIGGER IF NOT EXISTS {table}_rtree_ai AFTER INSERT ON {table} WHEN new.{x1} IS NOT NULL BEGIN
              {put} VALUES (new.Id,new.{x1},new.{x2},new.{y1},new.{y2}); END
            """;
        yield return $"""
            CREATE TRIGGER IF NOT EXISTS {table}_rtree_au AFTER UPDATE OF Id,{x1},{x2},{y1},{y2} ON {table} BEGIN
              DELETE FROM {table}Rtree WHERE Id = old.Id;
              {put} SELECT new.Id,new.{x1},new.{x2},new.{y1},new.{y2} WHERE new.{x1} IS NOT NULL; END
            """;
        yield return $"CREATE TRIGGER IF NOT EXISTS {table}_rtree_ad AFTER DELETE ON {table} BEGIN DELETE FROM {table}Rtree WHERE Id = old.Id; END";
        yield return $"""
            {put} SELECT Id,{x1},{x2},{y1},{y2} FROM {table}
            WHERE {x1} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {table}Rtree)
            """;
    }
}
