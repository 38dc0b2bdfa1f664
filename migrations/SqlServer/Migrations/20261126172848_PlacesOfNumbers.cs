using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PlacesOfNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_households_phone",
                table: "Households",
                columns: new[] { "VillageCode", "PhoneIndex" },
                filter: "PhoneIndex IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_household_members_id_number",
                table: "HouseholdMembers",
                column: "IdNumberIndex",
                filter: "IdNumberIndex IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_households_phone",
                table: "Households");

            migrationBuilder.DropIndex(
                name: "ix_household_members_id_number",
                table: "HouseholdMembers");
        }
    }
}
