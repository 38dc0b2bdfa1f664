using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Selection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<TimeOnly>(
                name: "SignedAt",
                table: "Households",
                type: "time",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SelectionSessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    DrawId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Hall = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Desks = table.Column<int>(type: "int", nullable: false),
                    MinutesPerTurn = table.Column<int>(type: "int", nullable: false),
                    MinutesToCome = table.Column<int>(type: "int", nullable: false),
                    InRounds = table.Column<bool>(type: "bit", nullable: false),
                    MostHomes = table.Column<int>(type: "int", nullable: false),
                    MostOvershoot = table.Column<int>(type: "int", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Excess_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionSessions", x => x.Id);
                    table.ForeignKey(
                        name: "fk_selection_sessions_area",
                        column: x => x.AreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_selection_sessions_draw",
                        column: x => x.DrawId,
                        principalTable: "Draws",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionHomes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SessionId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HomeId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionHomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionHomes_SelectionSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "SelectionSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_selection_homes_home",
                        column: x => x.HomeId,
                        principalTable: "Homes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionQuotas",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SessionId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    RoomType = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Most = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionQuotas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionQuotas_SelectionSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "SelectionSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SessionId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    By = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionSteps_SelectionSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "SelectionSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionTurns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SessionId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Batch = table.Column<int>(type: "int", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    MaskedName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    HomesBefore = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Desk = table.Column<int>(type: "int", nullable: true),
                    CalledAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CameAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Misses = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Entitled_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    TakenBefore_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionTurns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionTurns_SelectionSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "SelectionSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_selection_turns_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionChoices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TurnId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    HomeId = table.Column<int>(type: "int", nullable: false),
                    HomeCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    RoomType = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Desk = table.Column<int>(type: "int", nullable: false),
                    By = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    ChosenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AllocationId = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Area_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionChoices_SelectionTurns_TurnId",
                        column: x => x.TurnId,
                        principalTable: "SelectionTurns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_selection_choices_allocation",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_selection_choices_home",
                        column: x => x.HomeId,
                        principalTable: "Homes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SelectionWishes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TurnId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    HomeId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionWishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionWishes_SelectionTurns_TurnId",
                        column: x => x.TurnId,
                        principalTable: "SelectionTurns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_selection_wishes_home",
                        column: x => x.HomeId,
                        principalTable: "Homes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TurnEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TurnId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Desk = table.Column<int>(type: "int", nullable: false),
                    By = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TurnEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TurnEvents_SelectionTurns_TurnId",
                        column: x => x.TurnId,
                        principalTable: "SelectionTurns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_selection_choices_household",
                table: "SelectionChoices",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionChoices_AllocationId",
                table: "SelectionChoices",
                column: "AllocationId");

            migrationBuilder.CreateIndex(
                name: "ux_selection_choices_home",
                table: "SelectionChoices",
                column: "HomeId",
                unique: true,
                filter: "[State] = 'Held'");

            migrationBuilder.CreateIndex(
                name: "ux_selection_choices_order",
                table: "SelectionChoices",
                columns: new[] { "TurnId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_selection_homes_home",
                table: "SelectionHomes",
                column: "HomeId");

            migrationBuilder.CreateIndex(
                name: "ux_selection_homes_home",
                table: "SelectionHomes",
                columns: new[] { "SessionId", "HomeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_selection_quotas_type",
                table: "SelectionQuotas",
                columns: new[] { "SessionId", "RoomType" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_selection_sessions_draw",
                table: "SelectionSessions",
                column: "DrawId");

            migrationBuilder.CreateIndex(
                name: "ix_selection_sessions_village_status",
                table: "SelectionSessions",
                columns: new[] { "VillageCode", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SelectionSessions_AreaId",
                table: "SelectionSessions",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "ux_selection_sessions_number",
                table: "SelectionSessions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_selection_steps_session",
                table: "SelectionSteps",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "ix_selection_turns_household",
                table: "SelectionTurns",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "ix_selection_turns_queue",
                table: "SelectionTurns",
                columns: new[] { "SessionId", "State", "Round", "Batch", "Place" });

            migrationBuilder.CreateIndex(
                name: "ux_selection_turns_desk",
                table: "SelectionTurns",
                columns: new[] { "SessionId", "Desk" },
                unique: true,
                filter: "[State] IN ('Called', 'Choosing', 'Chosen')");

            migrationBuilder.CreateIndex(
                name: "ux_selection_turns_number",
                table: "SelectionTurns",
                columns: new[] { "SessionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_selection_wishes_rank",
                table: "SelectionWishes",
                columns: new[] { "TurnId", "Rank" });

            migrationBuilder.CreateIndex(
                name: "IX_SelectionWishes_HomeId",
                table: "SelectionWishes",
                column: "HomeId");

            migrationBuilder.CreateIndex(
                name: "ix_turn_events_turn",
                table: "TurnEvents",
                column: "TurnId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SelectionChoices");

            migrationBuilder.DropTable(
                name: "SelectionHomes");

            migrationBuilder.DropTable(
                name: "SelectionQuotas");

            migrationBuilder.DropTable(
                name: "SelectionSteps");

            migrationBuilder.DropTable(
                name: "SelectionWishes");

            migrationBuilder.DropTable(
                name: "TurnEvents");

            migrationBuilder.DropTable(
                name: "SelectionTurns");

            migrationBuilder.DropTable(
                name: "SelectionSessions");

            migrationBuilder.DropColumn(
                name: "SignedAt",
                table: "Households");
        }
    }
}
