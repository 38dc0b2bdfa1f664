using Microsoft.EntityFrameworkCore.Migrations;

namespace VillageTracker.Migrations.BackFill;

/// <summary>The history of homes that were there before changes were kept: what the dates of their allocations tell, and the present values.</summary>
/// <remarks>Written for SQL Server; SQLite says it without the N before Chinese words.</remarks>
internal static class HomeHistory
{
    private const string Columns = "INSERT INTO [HomeChanges] ([HomeId], [VillageCode], [What], [Before], [After], [On], [AtUtc], [By], [Reason])";
    private const string Known = "N'升级补记', N'升级以前已有，按当时的登记补记'";

    private static readonly string[] Steps =
    [
        // in the stock from the beginning: free where it was given away later, else as it stands
        $"""
        {Columns}
        SELECT h.[Id], h.[VillageCode], 'State', NULL,
            CASE WHEN EXISTS (SELECT 1 FROM [Allocations] a WHERE a.[HomeId] = h.[Id]) THEN 'Free' ELSE h.[State] END, '2000-01-01', CURRENT_TIMESTAMP, {Known}
        FROM [Homes] h ORDER BY h.[Id];
        """,
        // given away and taken back, in their order
        $"""
        {Columns}
        SELECT s.[HomeId], s.[VillageCode], 'State', s.[Before], s.[After], s.[On], CURRENT_TIMESTAMP, N'升级补记', s.[Reason]
        FROM (
            SELECT a.[Id], 0 AS [Step], a.[HomeId], a.[VillageCode], 'Free' AS [Before], 'Allocated' AS [After], a.[AllocatedOn] AS [On], a.[Number] AS [Reason] FROM [Allocations] a
            UNION ALL
            SELECT a.[Id], 1, a.[HomeId], a.[VillageCode], 'Allocated', 'Free', a.[ReleasedOn], a.[Number] FROM [Allocations] a WHERE a.[ReleasedOn] IS NOT NULL) s
        ORDER BY s.[Id], s.[Step];
        """,
        // held back after it was taken back
        $"""
        {Columns}
        SELECT h.[Id], h.[VillageCode], 'State', 'Free', h.[State], (SELECT MAX(a.[ReleasedOn]) FROM [Allocations] a WHERE a.[HomeId] = h.[Id]), CURRENT_TIMESTAMP, N'升级补记', h.[StateReason]
        FROM [Homes] h
        WHERE h.[State] NOT IN ('Free', 'Allocated') AND EXISTS (SELECT 1 FROM [Allocations] a WHERE a.[HomeId] = h.[Id] AND a.[ReleasedOn] IS NOT NULL);
        """,
        $"""
        {Columns}
        SELECT h.[Id], h.[VillageCode], 'MeasuredArea', NULL, CAST(h.[MeasuredArea_HundredthsSqm] AS NVARCHAR(40)), '2000-01-01', CURRENT_TIMESTAMP, {Known}
        FROM [Homes] h WHERE h.[MeasuredArea_HundredthsSqm] IS NOT NULL;
        """,
        $"""
        {Columns}
        SELECT h.[Id], h.[VillageCode], 'FloorPrice', NULL, CONCAT(h.[FloorMode], ' ', h.[FloorValue]), '2000-01-01', CURRENT_TIMESTAMP, {Known}
        FROM [Homes] h WHERE h.[FloorMode] <> 'None';
        """,
        "UPDATE [Homes] SET [StateSince] = (SELECT MAX(c.[On]) FROM [HomeChanges] c WHERE c.[HomeId] = [Homes].[Id] AND c.[What] = 'State');",
    ];

    public static void FillHomeHistory(this MigrationBuilder migration)
    {
        var isSqlite = migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal);
        foreach (var step in Steps)
        {
            migration.Sql(isSqlite ? step.Replace(" N'", " '", StringComparison.Ordinal) : step);
        }
    }
}
