using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class TurnTypesBefore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "TypesBefore",
                table: "SelectionTurns",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            // Turns of before: the types of the homes that the household had first.
            migrationBuilder.Sql(
                """
                UPDATE t SET TypesBefore = COALESCE((
                    SELECT STRING_AGG(h.RoomType, N'|') WITHIN GROUP (ORDER BY a.OrderInHousehold) FROM Allocations a JOIN Homes h ON h.Id = a.HomeId
                    WHERE a.HouseholdId = t.HouseholdId AND a.ReleasedOn IS NULL AND a.OrderInHousehold <= t.HomesBefore), N'')
                FROM SelectionTurns t WHERE t.HomesBefore > 0
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TypesBefore",
                table: "SelectionTurns");
        }
    }
}
