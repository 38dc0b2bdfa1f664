using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Compensation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CompensationPolicies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_Agency = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_BusinessRecordYears = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_Entitlement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Terms_LatePercentPerDay = table.Column<decimal>(type: "TEXT", precision: 8, scale: 4, nullable: false),
                    Terms_MonthsForExchange = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_MonthsForMoney = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_MoveWithinDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_MovesForExchange = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_MovesForMoney = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_PartyA = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_PayWithinDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_PerOldSquareMetre = table.Column<decimal>(type: "TEXT", precision: 8, scale: 4, nullable: false),
                    Terms_EntitlementCap_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    Terms_PerPerson_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    Terms_ResettlementPrice_FenPerSqm = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "CompensationAgreements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    PolicyId = table.Column<int>(type: "INTEGER", nullable: false),
                    MainId = table.Column<int>(type: "INTEGER", nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DrawnBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PayeeBankAccountSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: true),
                    PayeeBankAccountIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    Inputs = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    VoidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    PrintCount = table.Column<int>(type: "INTEGER", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    InForce = table.Column<bool>(type: "INTEGER", nullable: false),
                    Before_Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    ByArea_Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    Cash_Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    SetOff_Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    Terms_ActualUse = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Terms_Agency = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_ApprovedUse = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_Certificate = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_EntitledWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Terms_HeadMasked = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Terms_HeadName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Terms_Homes = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Terms_LatePercentPerDay = table.Column<decimal>(type: "TEXT", precision: 8, scale: 4, nullable: false),
                    Terms_MoveBefore = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Terms_PartyA = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_PayBefore = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Terms_Payee = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_PayeeBank = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_Structure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Terms_Transition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Terms_TransitionMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_CertificateArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    Terms_EntitledArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    Terms_RecognisedArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    Terms_TransitionRate_FenPerSqm = table.Column<long>(type: "INTEGER", nullable: false),
                    Total_Fen = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PolicyId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    Factor = table.Column<decimal>(type: "TEXT", precision: 6, scale: 2, nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PolicyId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rate = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    For = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SignedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SignedTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SharedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    UseInExchange = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Minimum_Fen = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    PolicyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Inputs = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PreparedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ExchangeTotal_Fen = table.Column<long>(type: "INTEGER", nullable: false),
                    MoneyTotal_Fen = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "CompensationAgreementLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgreementId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Quantity = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Rate = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    Use = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Amount_Fen = table.Column<long>(type: "INTEGER", nullable: false)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CompensationAgreementLines");

            migrationBuilder.DropTable(
                name: "CompensationOverrunSteps");

            migrationBuilder.DropTable(
                name: "CompensationRates");

            migrationBuilder.DropTable(
                name: "CompensationSheets");

            migrationBuilder.DropTable(
                name: "CompensationAgreements");

            migrationBuilder.DropTable(
                name: "CompensationPolicies");
        }
    }
}
