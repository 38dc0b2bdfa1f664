using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class LandAndDemolition : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "Parcels",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(7)",
                oldMaxLength: 7);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CurrentSince",
                table: "Parcels",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "LandClassCode",
                table: "Parcels",
                type: "varchar(4)",
                unicode: false,
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LandClassEdition",
                table: "Parcels",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Layer",
                table: "Parcels",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Planned");

            migrationBuilder.AddColumn<DateOnly>(
                name: "RegisteredOn",
                table: "Parcels",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "RetiredOn",
                table: "Parcels",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AssignedTo",
                table: "Households",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LastContactOn",
                table: "Households",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MembersNote",
                table: "Households",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextContactOn",
                table: "Households",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "PhoneIndex",
                table: "Households",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RemainingReason",
                table: "Households",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SurveyedMembers",
                table: "Households",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CutOffOn",
                table: "DemolitionAreas",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CutOffSource",
                table: "DemolitionAreas",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsCutOffDemonstration",
                table: "DemolitionAreas",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "CompensationDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Decider = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    SueUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    EnforceUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    DemandBy = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewAppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewDecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DemandOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CourtAppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsRunning = table.Column<bool>(type: "bit", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Amount_Fen = table.Column<long>(type: "bigint", nullable: false)
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
                name: "CompensationPolicies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: true),
                    Code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Terms_Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_BusinessRecordYears = table.Column<int>(type: "int", nullable: false),
                    Terms_Entitlement = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Terms_LatePercentPerDay = table.Column<decimal>(type: "decimal(8,4)", precision: 8, scale: 4, nullable: false),
                    Terms_MonthsForExchange = table.Column<int>(type: "int", nullable: false),
                    Terms_MonthsForMoney = table.Column<int>(type: "int", nullable: false),
                    Terms_MoveWithinDays = table.Column<int>(type: "int", nullable: false),
                    Terms_MovesForExchange = table.Column<int>(type: "int", nullable: false),
                    Terms_MovesForMoney = table.Column<int>(type: "int", nullable: false),
                    Terms_PartyA = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_PayWithinDays = table.Column<int>(type: "int", nullable: false),
                    Terms_PerOldSquareMetre = table.Column<decimal>(type: "decimal(8,4)", precision: 8, scale: 4, nullable: false),
                    Terms_EntitlementCap_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    Terms_PerPerson_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    Terms_ResettlementPrice_FenPerSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompensationPolicies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompensationPolicies_DemolitionAreas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DemolitionAcceptances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Contractor = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Inspector = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SecondInspector = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsVoid = table.Column<bool>(type: "bit", nullable: false),
                    VoidReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemolitionAcceptances", x => x.Id);
                    table.ForeignKey(
                        name: "fk_demolition_acceptances_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpropriationCases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    Track = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LawOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Decider = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    IssuingBody = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ImplementingUnit = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    IsOldTownRenewal = table.Column<bool>(type: "bit", nullable: false),
                    MajorityObjects = table.Column<bool>(type: "bit", nullable: false),
                    SigningCondition = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    TrackIsAssumed = table.Column<bool>(type: "bit", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Check = table.Column<string>(type: "varchar(30)", unicode: false, maxLength: 30, nullable: false),
                    Identity = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    EvidenceHash = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ChangedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsReopened = table.Column<bool>(type: "bit", nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Explanation = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SignedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdAppraisals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Firm = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    ReportNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewRequestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewAnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IdentificationRequestedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IdentifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsOverturned = table.Column<bool>(type: "bit", nullable: false),
                    FinalOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsAccepted = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IdentificationFee_Fen = table.Column<long>(type: "bigint", nullable: true),
                    IdentifiedTotal_Fen = table.Column<long>(type: "bigint", nullable: true),
                    ReviewTotal_Fen = table.Column<long>(type: "bigint", nullable: true),
                    Total_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdAppraisals", x => x.Id);
                    table.ForeignKey(
                        name: "fk_household_appraisals_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdAssets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CatalogueCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Quantity = table.Column<decimal>(type: "decimal(12,2)", precision: 12, scale: 2, nullable: false),
                    Condition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    MeasuredBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    MeasuredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdAssets", x => x.Id);
                    table.ForeignKey(
                        name: "fk_household_assets_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdBuildings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Use = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Structure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Storeys = table.Column<int>(type: "int", nullable: false),
                    Floor = table.Column<int>(type: "int", nullable: true),
                    Orientation = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    BuiltYear = table.Column<int>(type: "int", nullable: true),
                    CertificateNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Measuring = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Legality = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RecognitionBasis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RecognisedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RecognisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RecognitionPublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TemporaryUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    CertificateArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true),
                    RecognisedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdBuildings", x => x.Id);
                    table.ForeignKey(
                        name: "fk_household_buildings_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdContacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WithWhom = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Next = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdContacts", x => x.Id);
                    table.ForeignKey(
                        name: "fk_household_contacts_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdFileParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: false),
                    Keeper = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdFileParts", x => x.Id);
                    table.ForeignKey(
                        name: "fk_household_file_parts_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Relation = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IdNumberSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    IdNumberIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    PhoneSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    PhoneIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Standing = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsCounted = table.Column<bool>(type: "bit", nullable: false),
                    IsListedTwice = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdMembers", x => x.Id);
                    table.ForeignKey(
                        name: "fk_household_members_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LandClasses",
                columns: table => new
                {
                    Edition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandClasses", x => new { x.Edition, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "LandListings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParcelId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SoldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Buyer = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Price_Fen = table.Column<long>(type: "bigint", nullable: true),
                    StartingPrice_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandListings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LandListings_Parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LawGates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Track = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Requires = table.Column<string>(type: "varchar(80)", unicode: false, maxLength: 80, nullable: false),
                    Article = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawGates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LawSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Track = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Article = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Requires = table.Column<string>(type: "varchar(80)", unicode: false, maxLength: 80, nullable: false),
                    PeriodKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PeriodLength = table.Column<int>(type: "int", nullable: true),
                    PeriodUnit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    CountsFrom = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: true),
                    Condition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LawSteps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ParcelLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParcelId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    DemolitionAreaId = table.Column<int>(type: "int", nullable: true),
                    ProjectId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParcelLinks_DemolitionAreas_DemolitionAreaId",
                        column: x => x.DemolitionAreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ParcelLinks_Parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ParcelLinks_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParcelRevisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParcelId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Layer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Ownership = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlannedUse = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LandClassEdition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LandClassCode = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true),
                    StatedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParcelRevisions_Parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ParcelSuccessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    PredecessorId = table.Column<int>(type: "int", nullable: false),
                    SuccessorId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelSuccessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParcelSuccessions_Parcels_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ParcelSuccessions_Parcels_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParcelWorks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParcelId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FinishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneBy = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Cost_Fen = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelWorks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParcelWorks_Parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false),
                    IssuingBody = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    ObjectUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    ObjectTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ObjectHow = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Bring = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Hash = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    ReplacedById = table.Column<int>(type: "int", nullable: true),
                    BoardCodeIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    BoardCodeSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                name: "TakeOverNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    NoticedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TakeOverNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TakeOverNotices_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VacancyAcceptances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    OrderNumber = table.Column<int>(type: "int", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AcceptedAt = table.Column<TimeOnly>(type: "time", nullable: false),
                    Keys = table.Column<int>(type: "int", nullable: false),
                    WaterReading = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    ElectricityReading = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    GasReading = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Inspector = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SecondInspector = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsVoid = table.Column<bool>(type: "bit", nullable: false),
                    VoidReason = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VacancyAcceptances", x => x.Id);
                    table.ForeignKey(
                        name: "fk_vacancy_acceptances_household",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CompensationAgreements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    PolicyId = table.Column<int>(type: "int", nullable: false),
                    MainId = table.Column<int>(type: "int", nullable: true),
                    Sequence = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DrawnOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DrawnBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PayeeBankAccountSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    PayeeBankAccountIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    Inputs = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    VoidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PrintCount = table.Column<int>(type: "int", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    InForce = table.Column<bool>(type: "bit", nullable: false),
                    Before_Fen = table.Column<long>(type: "bigint", nullable: false),
                    ByArea_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Cash_Fen = table.Column<long>(type: "bigint", nullable: false),
                    SetOff_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Terms_ActualUse = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_Address = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Terms_Agency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_ApprovedUse = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_Certificate = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_EntitledWhy = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Terms_HeadMasked = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Terms_HeadName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Terms_Homes = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Terms_LatePercentPerDay = table.Column<decimal>(type: "decimal(8,4)", precision: 8, scale: 4, nullable: false),
                    Terms_MoveBefore = table.Column<DateOnly>(type: "date", nullable: false),
                    Terms_PartyA = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_PayBefore = table.Column<DateOnly>(type: "date", nullable: false),
                    Terms_Payee = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_PayeeBank = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_Structure = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Terms_Transition = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Terms_TransitionMonths = table.Column<int>(type: "int", nullable: false),
                    Terms_CertificateArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    Terms_EntitledArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    Terms_RecognisedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    Terms_TransitionRate_FenPerSqm = table.Column<long>(type: "bigint", nullable: false),
                    Total_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompensationAgreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompensationAgreements_CompensationAgreements_MainId",
                        column: x => x.MainId,
                        principalTable: "CompensationAgreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompensationAgreements_CompensationPolicies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "CompensationPolicies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompensationAgreements_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CompensationOverrunSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PolicyId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FromMonth = table.Column<int>(type: "int", nullable: false),
                    Factor = table.Column<decimal>(type: "decimal(6,2)", precision: 6, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompensationOverrunSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompensationOverrunSteps_CompensationPolicies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "CompensationPolicies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CompensationRates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PolicyId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rate = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    For = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SignedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedTo = table.Column<DateOnly>(type: "date", nullable: true),
                    SharedBy = table.Column<int>(type: "int", nullable: true),
                    UseInExchange = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Minimum_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompensationRates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompensationRates_CompensationPolicies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "CompensationPolicies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CompensationSheets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    PolicyId = table.Column<int>(type: "int", nullable: false),
                    Inputs = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PreparedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CheckedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ExchangeTotal_Fen = table.Column<long>(type: "bigint", nullable: false),
                    MoneyTotal_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompensationSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompensationSheets_CompensationPolicies_PolicyId",
                        column: x => x.PolicyId,
                        principalTable: "CompensationPolicies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompensationSheets_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
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
                name: "HouseholdAppraisalLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AppraisalId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Amount_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Area_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    UnitPrice_FenPerSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdAppraisalLines", x => x.Id);
                    table.ForeignKey(
                        name: "fk_appraisal_lines_appraisal",
                        column: x => x.AppraisalId,
                        principalTable: "HouseholdAppraisals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    NoticeId = table.Column<int>(type: "int", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: true),
                    Receipt = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    CodeIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    PhoneSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(1100)", maxLength: 1100, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AcceptBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "CompensationAgreementLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AgreementId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Item = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Quantity = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Rate = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Use = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Amount_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompensationAgreementLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompensationAgreementLines_CompensationAgreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "CompensationAgreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_parcels_land_class",
                table: "Parcels",
                columns: new[] { "LandClassEdition", "LandClassCode" });

            migrationBuilder.CreateIndex(
                name: "ix_households_next_contact",
                table: "Households",
                column: "NextContactOn",
                filter: "NextContactOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_case_steps_case_code",
                table: "CaseSteps",
                columns: new[] { "CaseId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_compensation_agreement_lines_order",
                table: "CompensationAgreementLines",
                columns: new[] { "AgreementId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_compensation_agreements_area",
                table: "CompensationAgreements",
                columns: new[] { "AreaId", "InForce" });

            migrationBuilder.CreateIndex(
                name: "IX_CompensationAgreements_MainId",
                table: "CompensationAgreements",
                column: "MainId");

            migrationBuilder.CreateIndex(
                name: "IX_CompensationAgreements_PolicyId",
                table: "CompensationAgreements",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "ux_compensation_agreements_in_force",
                table: "CompensationAgreements",
                column: "HouseholdId",
                unique: true,
                filter: "[InForce] = 1");

            migrationBuilder.CreateIndex(
                name: "ux_compensation_agreements_number",
                table: "CompensationAgreements",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_compensation_agreements_sequence",
                table: "CompensationAgreements",
                columns: new[] { "HouseholdId", "Sequence" },
                unique: true,
                filter: "[VoidedOn] IS NULL");

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
                name: "ux_compensation_overrun_steps_month",
                table: "CompensationOverrunSteps",
                columns: new[] { "PolicyId", "Mode", "FromMonth" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CompensationPolicies_AreaId",
                table: "CompensationPolicies",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "ux_compensation_policies_edition",
                table: "CompensationPolicies",
                columns: new[] { "VillageCode", "Code", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_compensation_rates_order",
                table: "CompensationRates",
                columns: new[] { "PolicyId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CompensationSheets_PolicyId",
                table: "CompensationSheets",
                column: "PolicyId");

            migrationBuilder.CreateIndex(
                name: "ux_compensation_sheets_household",
                table: "CompensationSheets",
                column: "HouseholdId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_demolition_acceptances_household",
                table: "DemolitionAcceptances",
                column: "HouseholdId",
                unique: true,
                filter: "IsVoid = 0");

            migrationBuilder.CreateIndex(
                name: "ux_expropriation_cases_area_track",
                table: "ExpropriationCases",
                columns: new[] { "AreaId", "Track" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_findings_status",
                table: "Findings",
                columns: new[] { "Status", "FoundOn" });

            migrationBuilder.CreateIndex(
                name: "ux_findings_identity",
                table: "Findings",
                columns: new[] { "VillageCode", "Check", "Identity" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appraisal_lines_appraisal",
                table: "HouseholdAppraisalLines",
                column: "AppraisalId");

            migrationBuilder.CreateIndex(
                name: "ix_household_appraisals_due",
                table: "HouseholdAppraisals",
                column: "DueOn",
                filter: "DueOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_household_appraisals_household",
                table: "HouseholdAppraisals",
                column: "HouseholdId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_household_assets_household",
                table: "HouseholdAssets",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "ux_household_buildings_number",
                table: "HouseholdBuildings",
                columns: new[] { "HouseholdId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_household_contacts_household_on",
                table: "HouseholdContacts",
                columns: new[] { "HouseholdId", "On" });

            migrationBuilder.CreateIndex(
                name: "ux_household_file_parts_part",
                table: "HouseholdFileParts",
                columns: new[] { "HouseholdId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_household_members_household",
                table: "HouseholdMembers",
                column: "HouseholdId");

            migrationBuilder.CreateIndex(
                name: "ix_household_members_phone",
                table: "HouseholdMembers",
                columns: new[] { "VillageCode", "PhoneIndex" },
                filter: "PhoneIndex IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_household_members_person",
                table: "HouseholdMembers",
                columns: new[] { "VillageCode", "IdNumberIndex" },
                unique: true,
                filter: "IdNumberIndex IS NOT NULL AND LeftOn IS NULL AND DiedOn IS NULL AND IsListedTwice = 0");

            migrationBuilder.CreateIndex(
                name: "ix_land_listings_parcel",
                table: "LandListings",
                column: "ParcelId");

            migrationBuilder.CreateIndex(
                name: "ux_land_listings_number",
                table: "LandListings",
                columns: new[] { "VillageCode", "Number" },
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
                name: "IX_ParcelLinks_DemolitionAreaId",
                table: "ParcelLinks",
                column: "DemolitionAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_ParcelLinks_ProjectId",
                table: "ParcelLinks",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "ux_parcel_links",
                table: "ParcelLinks",
                columns: new[] { "ParcelId", "DemolitionAreaId", "ProjectId" },
                unique: true,
                filter: "[DemolitionAreaId] IS NOT NULL AND [ProjectId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_parcel_revisions_village_code",
                table: "ParcelRevisions",
                columns: new[] { "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_parcel_revisions_village_days",
                table: "ParcelRevisions",
                columns: new[] { "VillageCode", "ValidTo", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "ux_parcel_revisions_from",
                table: "ParcelRevisions",
                columns: new[] { "ParcelId", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_successions_successor",
                table: "ParcelSuccessions",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "ux_parcel_successions_pair",
                table: "ParcelSuccessions",
                columns: new[] { "PredecessorId", "SuccessorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_works_parcel",
                table: "ParcelWorks",
                column: "ParcelId");

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

            migrationBuilder.CreateIndex(
                name: "ux_take_over_notices_household",
                table: "TakeOverNotices",
                column: "HouseholdId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_vacancy_acceptances_household",
                table: "VacancyAcceptances",
                column: "HouseholdId",
                unique: true,
                filter: "IsVoid = 0");

            migrationBuilder.CreateIndex(
                name: "ux_vacancy_acceptances_order",
                table: "VacancyAcceptances",
                columns: new[] { "AreaId", "OrderNumber" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Parcels_LandClasses_LandClassEdition_LandClassCode",
                table: "Parcels",
                columns: new[] { "LandClassEdition", "LandClassCode" },
                principalTable: "LandClasses",
                principalColumns: new[] { "Edition", "Code" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_ParcelRevisions_Shape] ON [ParcelRevisions]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Parcels_LandClasses_LandClassEdition_LandClassCode",
                table: "Parcels");

            migrationBuilder.DropTable(
                name: "CaseSteps");

            migrationBuilder.DropTable(
                name: "CompensationAgreementLines");

            migrationBuilder.DropTable(
                name: "CompensationDecisions");

            migrationBuilder.DropTable(
                name: "CompensationOverrunSteps");

            migrationBuilder.DropTable(
                name: "CompensationRates");

            migrationBuilder.DropTable(
                name: "CompensationSheets");

            migrationBuilder.DropTable(
                name: "DemolitionAcceptances");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "HouseholdAppraisalLines");

            migrationBuilder.DropTable(
                name: "HouseholdAssets");

            migrationBuilder.DropTable(
                name: "HouseholdBuildings");

            migrationBuilder.DropTable(
                name: "HouseholdContacts");

            migrationBuilder.DropTable(
                name: "HouseholdFileParts");

            migrationBuilder.DropTable(
                name: "HouseholdMembers");

            migrationBuilder.DropTable(
                name: "LandClasses");

            migrationBuilder.DropTable(
                name: "LandListings");

            migrationBuilder.DropTable(
                name: "LawGates");

            migrationBuilder.DropTable(
                name: "LawSteps");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "ParcelLinks");

            migrationBuilder.DropTable(
                name: "ParcelRevisions");

            migrationBuilder.DropTable(
                name: "ParcelSuccessions");

            migrationBuilder.DropTable(
                name: "ParcelWorks");

            migrationBuilder.DropTable(
                name: "TakeOverNotices");

            migrationBuilder.DropTable(
                name: "VacancyAcceptances");

            migrationBuilder.DropTable(
                name: "ExpropriationCases");

            migrationBuilder.DropTable(
                name: "CompensationAgreements");

            migrationBuilder.DropTable(
                name: "HouseholdAppraisals");

            migrationBuilder.DropTable(
                name: "PublicNotices");

            migrationBuilder.DropTable(
                name: "CompensationPolicies");

            migrationBuilder.DropIndex(
                name: "ix_parcels_land_class",
                table: "Parcels");

            migrationBuilder.DropIndex(
                name: "ix_households_next_contact",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "CurrentSince",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "LandClassCode",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "LandClassEdition",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "Layer",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "RegisteredOn",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "RetiredOn",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "AssignedTo",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "LastContactOn",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "MembersNote",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "NextContactOn",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "PhoneIndex",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "RemainingReason",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "SurveyedMembers",
                table: "Households");

            migrationBuilder.DropColumn(
                name: "CutOffOn",
                table: "DemolitionAreas");

            migrationBuilder.DropColumn(
                name: "CutOffSource",
                table: "DemolitionAreas");

            migrationBuilder.DropColumn(
                name: "IsCutOffDemonstration",
                table: "DemolitionAreas");

            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "Parcels",
                type: "nvarchar(7)",
                maxLength: 7,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(30)",
                oldMaxLength: 30);
        }
    }
}
