using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PublicNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CompensationDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Decider = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReviewUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SueUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EnforceUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DemandBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReviewAppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewDecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DemandOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CourtAppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsRunning = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount_Fen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompensationDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "fk_compensation_decisions_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpropriationCases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Track = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LawOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Decider = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IssuingBody = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ImplementingUnit = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    IsOldTownRenewal = table.Column<bool>(type: "INTEGER", nullable: false),
                    MajorityObjects = table.Column<bool>(type: "INTEGER", nullable: false),
                    SigningCondition = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TrackIsAssumed = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpropriationCases", x => x.Id);
                    table.ForeignKey(
                        name: "fk_expropriation_cases_area",
                        column: x => x.AreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LawGates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Track = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Requires = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    Article = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawGates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LawSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Track = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Article = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Requires = table.Column<string>(type: "TEXT", unicode: false, maxLength: 80, nullable: false),
                    PeriodKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PeriodLength = table.Column<int>(type: "INTEGER", nullable: true),
                    PeriodUnit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CountsFrom = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: true),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawSteps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    IssuingBody = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ObjectUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ObjectTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ObjectHow = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Bring = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ReplacedById = table.Column<int>(type: "INTEGER", nullable: true),
                    BoardCodeIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    BoardCodeSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNotices", x => x.Id);
                    table.ForeignKey(
                        name: "fk_public_notices_area",
                        column: x => x.AreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSteps", x => x.Id);
                    table.ForeignKey(
                        name: "fk_case_steps_case",
                        column: x => x.CaseId,
                        principalTable: "ExpropriationCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    NoticeId = table.Column<int>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: true),
                    Receipt = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    CodeIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PhoneSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1100, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcceptBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objections", x => x.Id);
                    table.ForeignKey(
                        name: "fk_objections_notice",
                        column: x => x.NoticeId,
                        principalTable: "PublicNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ux_case_steps_case_code",
                table: "CaseSteps",
                columns: new[] { "CaseId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_compensation_decisions_area",
                table: "CompensationDecisions",
                columns: new[] { "AreaId", "ServedOn" });

            migrationBuilder.CreateIndex(
                name: "ix_compensation_decisions_due",
                table: "CompensationDecisions",
                columns: new[] { "IsRunning", "DemandBy" });

            migrationBuilder.CreateIndex(
                name: "IX_CompensationDecisions_HouseholdId",
                table: "CompensationDecisions",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "ux_expropriation_cases_area_track",
                table: "ExpropriationCases",
                columns: new[] { "AreaId", "Track" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_law_gates_act_from",
                table: "LawGates",
                columns: new[] { "Track", "Act", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_law_steps_code_from",
                table: "LawSteps",
                columns: new[] { "Track", "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_objections_due",
                table: "Objections",
                columns: new[] { "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "ix_objections_household",
                table: "Objections",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_NoticeId",
                table: "Objections",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "ux_objections_code",
                table: "Objections",
                column: "CodeIndex",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_objections_receipt",
                table: "Objections",
                column: "Receipt",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_public_notices_area",
                table: "PublicNotices",
                columns: new[] { "AreaId", "PostedOn" });

            migrationBuilder.CreateIndex(
                name: "ix_public_notices_board",
                table: "PublicNotices",
                column: "BoardCodeIndex");

            migrationBuilder.CreateIndex(
                name: "ux_public_notices_number",
                table: "PublicNotices",
                column: "Number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseSteps");

            migrationBuilder.DropTable(
                name: "CompensationDecisions");

            migrationBuilder.DropTable(
                name: "LawGates");

            migrationBuilder.DropTable(
                name: "LawSteps");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "ExpropriationCases");

            migrationBuilder.DropTable(
                name: "PublicNotices");
        }
    }
}
