using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Entitlement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AllocationItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AllocationId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Quantity = table.Column<decimal>(type: "TEXT", precision: 9, scale: 2, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AllocationItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AllocationItems_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EntitlementRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    PolicyId = table.Column<int>(type: "INTEGER", nullable: true),
                    PolicyReference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CutOffOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Persons = table.Column<decimal>(type: "TEXT", precision: 7, scale: 2, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Inputs = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    FrozenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FrozenBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FrozenById = table.Column<int>(type: "INTEGER", nullable: true),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PreviousId = table.Column<int>(type: "INTEGER", nullable: true),
                    InForce = table.Column<bool>(type: "INTEGER", nullable: false),
                    Unused = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnusedChosenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Area_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    HouseAndAward_Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    Recognised_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntitlementRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EntitlementRecords_CompensationPolicies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "CompensationPolicies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntitlementRecords_EntitlementRecords_PreviousId",
                        column: x => x.PreviousId,
                        principalTable: "EntitlementRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EntitlementRecords_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FloorPriceTables",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    BuildingId = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FloorPriceTables", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FloorPriceTables_EstateBuildings_BuildingId",
                        column: x => x.BuildingId,
                        principalTable: "EstateBuildings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FloorPrices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TableId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Floor = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FloorPrices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FloorPrices_FloorPriceTables_TableId",
                        column: x => x.TableId,
                        principalTable: "FloorPriceTables",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_allocation_items_allocation",
                table: "AllocationItems",
                column: "AllocationId");

            migrationBuilder.CreateIndex(
                name: "IX_EntitlementRecords_PolicyId",
                table: "EntitlementRecords",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "IX_EntitlementRecords_PreviousId",
                table: "EntitlementRecords",
                column: "PreviousId");

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_household",
                table: "EntitlementRecords",
                columns: new[] { "HouseholdId", "Id" });

            migrationBuilder.CreateIndex(
                name: "ux_entitlements_household_in_force",
                table: "EntitlementRecords",
                column: "HouseholdId",
                unique: true,
                filter: "[InForce] = 1");

            migrationBuilder.CreateIndex(
                name: "ux_entitlements_number",
                table: "EntitlementRecords",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_floor_prices_floor",
                table: "FloorPrices",
                columns: new[] { "TableId", "Floor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_floor_price_tables_from",
                table: "FloorPriceTables",
                columns: new[] { "BuildingId", "ValidFrom" },
                unique: true);

            // Households that have a home already: the rule of the time was area for area, and their statements stand on it.
            migrationBuilder.Sql("""
                INSERT INTO EntitlementRecords (Number, VillageCode, HouseholdId, PolicyId, PolicyReference, Mode, CutOffOn, Persons, Recognised_HundredthsSqm, HouseAndAward_Fen,
                    Area_HundredthsSqm, Why, Inputs, Hash, FrozenOn, FrozenBy, FrozenById, Cause, PreviousId, InForce, Unused, UnusedChosenOn, IsDemonstration, Version)
                SELECT 'HD-0-' || CAST(h.Id AS TEXT), h.VillageCode, h.Id, NULL, '', 'PerOldArea', NULL, 0, h.RecognisedArea_HundredthsSqm, 0,
                    h.RecognisedArea_HundredthsSqm, '本系统启用核定单以前按认定面积1:1确定。', '', '', (SELECT MIN(a.AllocatedOn) FROM Allocations a WHERE a.HouseholdId = h.Id), '系统补录', NULL, NULL, NULL, 1, 'Undecided', NULL, h.IsDemonstration, 0
                FROM Households h
                WHERE h.RecognisedArea_HundredthsSqm > 0 AND EXISTS (SELECT 1 FROM Allocations a WHERE a.HouseholdId = h.Id AND a.ReleasedOn IS NULL)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AllocationItems");

            migrationBuilder.DropTable(
                name: "EntitlementRecords");

            migrationBuilder.DropTable(
                name: "FloorPrices");

            migrationBuilder.DropTable(
                name: "FloorPriceTables");
        }
    }
}
