using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HouseholdFile : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AssignedTo",
                table: "Households",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LastContactOn",
                table: "Households",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MembersNote",
                table: "Households",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "NextContactOn",
                table: "Households",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "PhoneIndex",
                table: "Households",
                type: "BLOB",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RemainingReason",
                table: "Households",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SurveyedMembers",
                table: "Households",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CutOffOn",
                table: "DemolitionAreas",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CutOffSource",
                table: "DemolitionAreas",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsCutOffDemonstration",
                table: "DemolitionAreas",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "DemolitionAcceptances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Contractor = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Inspector = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SecondInspector = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsVoid = table.Column<bool>(type: "INTEGER", nullable: false),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "HouseholdAppraisals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Firm = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ReportNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewRequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewAnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IdentificationRequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IdentifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsOverturned = table.Column<bool>(type: "INTEGER", nullable: false),
                    FinalOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsAccepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    IdentificationFee_Fen = table.Column<long>(type: "INTEGER", nullable: true),
                    IdentifiedTotal_Fen = table.Column<long>(type: "INTEGER", nullable: true),
                    ReviewTotal_Fen = table.Column<long>(type: "INTEGER", nullable: true),
                    Total_Fen = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CatalogueCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Quantity = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: false),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    MeasuredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MeasuredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Use = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Structure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Storeys = table.Column<int>(type: "INTEGER", nullable: false),
                    Floor = table.Column<int>(type: "INTEGER", nullable: true),
                    Orientation = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    BuiltYear = table.Column<int>(type: "INTEGER", nullable: true),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Measuring = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Legality = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecognitionBasis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecognisedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RecognisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecognitionPublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TemporaryUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CertificateArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: true),
                    RecognisedArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WithWhom = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Next = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    Keeper = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Relation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IdNumberSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    IdNumberIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    PhoneSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    PhoneIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsCounted = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsListedTwice = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "VacancyAcceptances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Keys = table.Column<int>(type: "INTEGER", nullable: false),
                    WaterReading = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ElectricityReading = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    GasReading = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Inspector = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SecondInspector = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsVoid = table.Column<bool>(type: "INTEGER", nullable: false),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "HouseholdAppraisalLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AppraisalId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Amount_Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    Area_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitPrice_FenPerSqm = table.Column<long>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ix_households_next_contact",
                table: "Households",
                column: "NextContactOn",
                filter: "NextContactOn IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_demolition_acceptances_household",
                table: "DemolitionAcceptances",
                column: "HouseholdId",
                unique: true,
                filter: "IsVoid = 0");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DemolitionAcceptances");

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
                name: "VacancyAcceptances");

            migrationBuilder.DropTable(
                name: "HouseholdAppraisals");

            migrationBuilder.DropIndex(
                name: "ix_households_next_contact",
                table: "Households");

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
        }
    }
}
