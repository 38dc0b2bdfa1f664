using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdministrativeUnits",
                columns: table => new
                {
                    Code = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ParentCode = table.Column<long>(type: "bigint", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdministrativeUnits", x => x.Code);
                    table.ForeignKey(
                        name: "FK_AdministrativeUnits_AdministrativeUnits_ParentCode",
                        column: x => x.ParentCode,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnualTargets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    MustBeReached = table.Column<bool>(type: "bit", nullable: false),
                    MayDecrease = table.Column<bool>(type: "bit", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlanShape = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    BandToIncluded = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    IsScheduleDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Amount_Scaled = table.Column<long>(type: "bigint", nullable: false),
                    Amount_Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BandFrom_Fen = table.Column<long>(type: "bigint", nullable: true),
                    BandTo_Fen = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualTargets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AreaStamps",
                columns: table => new
                {
                    Area = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaStamps", x => x.Area);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    AccountName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Area = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SubjectKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarDays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    IsDayOff = table.Column<bool>(type: "bit", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarDays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "DatedRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Value = table.Column<decimal>(type: "decimal(18,6)", precision: 18, scale: 6, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatedRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DocumentSequences",
                columns: table => new
                {
                    Series = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentSequences", x => x.Series);
                });

            migrationBuilder.CreateTable(
                name: "Parcels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Initials = table.Column<string>(type: "varchar(80)", unicode: false, maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Ownership = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlannedUse = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true),
                    StatedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parcels", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicWorks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicWorks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VillageDebts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    CreditorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PinyinInitials = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CreditorKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Use = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EvidenceNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    BorrowedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AgreedRatePercent = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LimitationOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ResponsiblePerson = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ObjectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Objection = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ProofReference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LockedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsNewDebt = table.Column<bool>(type: "bit", nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    AssemblyDecisionNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AssemblyDecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FilingNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ClaimedInterest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    ConfirmedInterest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    InterestTotal_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Principal_Fen = table.Column<long>(type: "bigint", nullable: false),
                    ResolvedInterest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    ResolvedPrincipal_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageDebts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    DisplayName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UnitCode = table.Column<long>(type: "bigint", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AuthenticatorKeySealed = table.Column<byte[]>(type: "varbinary(400)", maxLength: 400, nullable: true),
                    RecoveryCodeHashes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    FailedSignIns = table.Column<int>(type: "int", nullable: false),
                    LockedUntilUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_AdministrativeUnits_UnitCode",
                        column: x => x.UnitCode,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonthlyActuals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TargetId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ReportedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Amount_Scaled = table.Column<long>(type: "bigint", nullable: false),
                    Amount_Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthlyActuals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthlyActuals_AnnualTargets_TargetId",
                        column: x => x.TargetId,
                        principalTable: "AnnualTargets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetPlanPoints",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TargetId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    CumulativePercent = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetPlanPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TargetPlanPoints_AnnualTargets_TargetId",
                        column: x => x.TargetId,
                        principalTable: "AnnualTargets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DebtInterestEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    RatePercent = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Amount_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtInterestEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtInterestEntries_VillageDebts_DebtId",
                        column: x => x.DebtId,
                        principalTable: "VillageDebts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DebtResolutions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CountsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsPureTransfer = table.Column<bool>(type: "bit", nullable: false),
                    CreditorBefore = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CreditorAfter = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CreditorKindBefore = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    CreditorKindAfter = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ReversesNumber = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Interest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Principal_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtResolutions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtResolutions_VillageDebts_DebtId",
                        column: x => x.DebtId,
                        principalTable: "VillageDebts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DebtPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ResolutionId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtPapers_DebtResolutions_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "DebtResolutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "Count", "Hash" },
                values: new object[] { 1, 0L, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_unit",
                table: "Accounts",
                column: "UnitCode");

            migrationBuilder.CreateIndex(
                name: "ux_accounts_username",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_units_parent",
                table: "AdministrativeUnits",
                column: "ParentCode");

            migrationBuilder.CreateIndex(
                name: "ux_targets_year_code",
                table: "AnnualTargets",
                columns: new[] { "VillageCode", "Year", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_subject",
                table: "AuditEntries",
                columns: new[] { "SubjectType", "SubjectKey", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "ux_rules_code_from",
                table: "DatedRules",
                columns: new[] { "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_debt_interest_debt",
                table: "DebtInterestEntries",
                column: "DebtId");

            migrationBuilder.CreateIndex(
                name: "ix_debt_papers_resolution",
                table: "DebtPapers",
                column: "ResolutionId");

            migrationBuilder.CreateIndex(
                name: "ix_debt_resolutions_counts",
                table: "DebtResolutions",
                column: "CountsOn");

            migrationBuilder.CreateIndex(
                name: "ux_debt_resolutions_number",
                table: "DebtResolutions",
                columns: new[] { "DebtId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_monthly_actuals_target_month",
                table: "MonthlyActuals",
                columns: new[] { "TargetId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcels_village_status",
                table: "Parcels",
                columns: new[] { "VillageCode", "Status", "Code" });

            migrationBuilder.CreateIndex(
                name: "ux_parcels_village_code",
                table: "Parcels",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_works_village_code",
                table: "PublicWorks",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_target_plan_points_on",
                table: "TargetPlanPoints",
                columns: new[] { "TargetId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_debts_due",
                table: "VillageDebts",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "ix_debts_limitation",
                table: "VillageDebts",
                column: "LimitationOn");

            migrationBuilder.CreateIndex(
                name: "ux_debts_village_code",
                table: "VillageDebts",
                columns: new[] { "VillageCode", "Code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "AreaStamps");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "CalendarDays");

            migrationBuilder.DropTable(
                name: "DatedRules");

            migrationBuilder.DropTable(
                name: "DebtInterestEntries");

            migrationBuilder.DropTable(
                name: "DebtPapers");

            migrationBuilder.DropTable(
                name: "DocumentSequences");

            migrationBuilder.DropTable(
                name: "MonthlyActuals");

            migrationBuilder.DropTable(
                name: "Parcels");

            migrationBuilder.DropTable(
                name: "PublicWorks");

            migrationBuilder.DropTable(
                name: "TargetPlanPoints");

            migrationBuilder.DropTable(
                name: "AdministrativeUnits");

            migrationBuilder.DropTable(
                name: "DebtResolutions");

            migrationBuilder.DropTable(
                name: "AnnualTargets");

            migrationBuilder.DropTable(
                name: "VillageDebts");
        }
    }
}
