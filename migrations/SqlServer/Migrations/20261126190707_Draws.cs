using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Draws : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Draws",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BatchNames = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DrawOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Hall = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OnlyWithoutHome = table.Column<bool>(type: "bit", nullable: false),
                    ListHash = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    Commitment = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    SecretSealed = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: true),
                    Secret = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    DigitActs = table.Column<int>(type: "int", nullable: false),
                    Seed = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: true),
                    PreviousId = table.Column<int>(type: "int", nullable: true),
                    RedrawReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Draws", x => x.Id);
                    table.ForeignKey(
                        name: "fk_draws_area",
                        column: x => x.AreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_draws_previous",
                        column: x => x.PreviousId,
                        principalTable: "Draws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawDigits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DrawId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Seat = table.Column<int>(type: "int", nullable: false),
                    Digit = table.Column<int>(type: "int", nullable: false),
                    EnteredBy = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StruckReason = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawDigits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrawDigits_Draws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "Draws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawEntrants",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DrawId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    Batch = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    MaskedName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Rank = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    LineCheck = table.Column<string>(type: "char(8)", unicode: false, fixedLength: true, maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawEntrants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrawEntrants_Draws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "Draws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawHomes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DrawId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HomeId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    LineCheck = table.Column<string>(type: "char(8)", unicode: false, fixedLength: true, maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawHomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrawHomes_Draws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "Draws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawPlaces",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DrawId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    HomeId = table.Column<int>(type: "int", nullable: true),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    HomeCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawPlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrawPlaces_Draws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "Draws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DrawSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DrawId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    By = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrawSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DrawSteps_Draws_DrawId",
                        column: x => x.DrawId,
                        principalTable: "Draws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_draw_digits_place",
                table: "DrawDigits",
                columns: new[] { "DrawId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_draw_digits_seat",
                table: "DrawDigits",
                columns: new[] { "DrawId", "Seat" },
                unique: true,
                filter: "[StruckReason] IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_draw_entrants_household",
                table: "DrawEntrants",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "ux_draw_entrants_code",
                table: "DrawEntrants",
                columns: new[] { "DrawId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_draw_homes_code",
                table: "DrawHomes",
                columns: new[] { "DrawId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_draw_places_household",
                table: "DrawPlaces",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "ux_draw_places_household",
                table: "DrawPlaces",
                columns: new[] { "DrawId", "HouseholdId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_draw_places_number",
                table: "DrawPlaces",
                columns: new[] { "DrawId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_draws_area",
                table: "Draws",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "ix_draws_village_status",
                table: "Draws",
                columns: new[] { "VillageCode", "Status" });

            migrationBuilder.CreateIndex(
                name: "ux_draws_number",
                table: "Draws",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_draws_previous",
                table: "Draws",
                column: "PreviousId",
                unique: true,
                filter: "[PreviousId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_draw_steps_act",
                table: "DrawSteps",
                columns: new[] { "DrawId", "Act" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DrawDigits");

            migrationBuilder.DropTable(
                name: "DrawEntrants");

            migrationBuilder.DropTable(
                name: "DrawHomes");

            migrationBuilder.DropTable(
                name: "DrawPlaces");

            migrationBuilder.DropTable(
                name: "DrawSteps");

            migrationBuilder.DropTable(
                name: "Draws");
        }
    }
}
