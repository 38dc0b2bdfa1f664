using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class VillagerView : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LookupSlips",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    LookupIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    PrintedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PrintedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookupSlips", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LookupSlips_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Slips belong to households now; those that people hold keep opening their case.
            migrationBuilder.Sql("""
                INSERT INTO LookupSlips (VillageCode, HouseholdId, LookupIndex, PrintedOn, PrintedBy, EndedOn, IsDemonstration, Version)
                SELECT VillageCode, HouseholdId, LookupIndex, AllocatedOn, '系统迁移', NULL, IsDemonstration, 0 FROM Allocations WHERE LookupIndex IS NOT NULL AND ReleasedOn IS NULL
                """);

            migrationBuilder.DropIndex(
                name: "ux_allocations_lookup",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "LookupIndex",
                table: "Allocations");

            migrationBuilder.CreateTable(
                name: "VillagerWords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillagerWords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VillagerWords_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_lookup_slips_household",
                table: "LookupSlips",
                columns: new[] { "HouseholdId", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "ux_lookup_slips_index",
                table: "LookupSlips",
                column: "LookupIndex",
                unique: true,
                filter: "[EndedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_villager_words_household",
                table: "VillagerWords",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "ix_villager_words_open",
                table: "VillagerWords",
                columns: new[] { "VillageCode", "AnsweredOn", "AnswerBy" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LookupSlips");

            migrationBuilder.DropTable(
                name: "VillagerWords");

            migrationBuilder.AddColumn<byte[]>(
                name: "LookupIndex",
                table: "Allocations",
                type: "BLOB",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_allocations_lookup",
                table: "Allocations",
                column: "LookupIndex",
                unique: true,
                filter: "[LookupIndex] IS NOT NULL");
        }
    }
}
