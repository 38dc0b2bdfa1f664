using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Payments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SpecialAccounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Bank = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    BankAccountSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: false),
                    ReceivedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidFen = table.Column<long>(type: "INTEGER", nullable: false),
                    ReservedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpecialAccounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FundReceipts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Payer = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BankSlip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FundReceipts_SpecialAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "SpecialAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentBatches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TotalFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparedById = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PreparedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CheckedById = table.Column<int>(type: "INTEGER", nullable: true),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApprovedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ExecutedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentBatches_SpecialAccounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "SpecialAccounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BatchId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    HouseholdId = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AmountFen = table.Column<long>(type: "INTEGER", nullable: false),
                    PayeeName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PayeeBank = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PayeeBankAccountSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: false),
                    PayeeBankAccountIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Mandate = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BankSlip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FailedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReceiptNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: true),
                    ReceiptPrints = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentLines_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentLines_PaymentBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "PaymentBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_fund_receipts_account_date",
                table: "FundReceipts",
                columns: new[] { "AccountId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "ux_fund_receipts_slip",
                table: "FundReceipts",
                column: "BankSlip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payment_batches_status",
                table: "PaymentBatches",
                columns: new[] { "Status", "PreparedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentBatches_AccountId",
                table: "PaymentBatches",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "ux_payment_batches_number",
                table: "PaymentBatches",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payment_lines_area_paid",
                table: "PaymentLines",
                columns: new[] { "AreaId", "PaidOn", "FailedOn", "VillageCode", "AmountFen" });

            migrationBuilder.CreateIndex(
                name: "ix_payment_lines_household",
                table: "PaymentLines",
                columns: new[] { "HouseholdId", "PaidOn" });

            migrationBuilder.CreateIndex(
                name: "ux_payment_lines_open",
                table: "PaymentLines",
                column: "HouseholdId",
                unique: true,
                filter: "[Status] = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ux_payment_lines_order",
                table: "PaymentLines",
                columns: new[] { "BatchId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_payment_lines_receipt",
                table: "PaymentLines",
                column: "ReceiptNumber",
                unique: true,
                filter: "[ReceiptNumber] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_payment_lines_slip",
                table: "PaymentLines",
                column: "BankSlip",
                unique: true,
                filter: "[BankSlip] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_special_accounts_name",
                table: "SpecialAccounts",
                columns: new[] { "VillageCode", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FundReceipts");

            migrationBuilder.DropTable(
                name: "PaymentLines");

            migrationBuilder.DropTable(
                name: "PaymentBatches");

            migrationBuilder.DropTable(
                name: "SpecialAccounts");
        }
    }
}
