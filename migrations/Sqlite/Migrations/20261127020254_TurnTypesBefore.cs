using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            // Turns of before: the types of the homes that the household had first.
            migrationBuilder.Sql(
                """
                UPDATE SelectionTurns SET TypesBefore = COALESCE((SELECT group_concat(RoomType, '|') FROM (
                    SELECT h.RoomType FROM Allocations a JOIN Homes h ON h.Id = a.HomeId
                    WHERE a.HouseholdId = SelectionTurns.HouseholdId AND a.ReleasedOn IS NULL AND a.OrderInHousehold <= SelectionTurns.HomesBefore
                    ORDER BY a.OrderInHousehold)), '') WHERE HomesBefore > 0
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
