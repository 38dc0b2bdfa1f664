using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MoneyKeysDisputes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_payments_slip",
                table: "Payments");

            migrationBuilder.AddColumn<long>(
                name: "Paid_Fen",
                table: "Statements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Payments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RecordedById",
                table: "Payments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReversedOn",
                table: "Payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReversesId",
                table: "Payments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DisputeNumber",
                table: "Allocations",
                type: "TEXT",
                unicode: false,
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RegisteredOn",
                table: "Allocations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BookedSlips",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookedSlips", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Disputes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    AllocationId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Claim = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AcceptBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ReopensId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Disputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Disputes_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Disputes_Disputes_ReopensId",
                        column: x => x.ReopensId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FundRemittances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Fund = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Payee = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BankSlip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Amount_Fen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundRemittances", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HandOverItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOverItems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyHandOvers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    AllocationId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Items = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    WaterReading = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: false),
                    PowerReading = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: false),
                    GasReading = table.Column<decimal>(type: "TEXT", precision: 12, scale: 2, nullable: false),
                    KeyCount = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Mandate = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AcceptsSeriousDefects = table.Column<bool>(type: "INTEGER", nullable: false),
                    HandedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyHandOvers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeyHandOvers_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RefundOrders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    StatementId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PayeeName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PayeeBank = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PayeeBankAccountSealed = table.Column<byte[]>(type: "BLOB", maxLength: 100, nullable: false),
                    PayeeBankAccountIndex = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Mandate = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AppliedById = table.Column<int>(type: "INTEGER", nullable: false),
                    AppliedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AppliedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CheckedById = table.Column<int>(type: "INTEGER", nullable: true),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApprovedById = table.Column<int>(type: "INTEGER", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaidById = table.Column<int>(type: "INTEGER", nullable: true),
                    PaidBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BankSlip = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount_Fen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundOrders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RefundOrders_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Registrations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AllocationId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    SurveyReport = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    TaxBasis = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsTaxExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    FundReceipt = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Certificate = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OldCertificate = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OldCancelledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Tax_Fen = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Registrations_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementReceipts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatementId = table.Column<int>(type: "INTEGER", nullable: false),
                    PaymentId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    PrintCount = table.Column<int>(type: "INTEGER", nullable: false),
                    VoidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Amount_Fen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementReceipts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SettlementReceipts_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SettlementReceipts_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisputeRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Who = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 440, nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeRecords_Disputes_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HomeDefects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AllocationId = table.Column<int>(type: "INTEGER", nullable: false),
                    HandOverId = table.Column<int>(type: "INTEGER", nullable: true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsSerious = table.Column<bool>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RepairBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RepairedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Repair = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HomeDefects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HomeDefects_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HomeDefects_KeyHandOvers_HandOverId",
                        column: x => x.HandOverId,
                        principalTable: "KeyHandOvers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpVisits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AllocationId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IsContent = table.Column<bool>(type: "INTEGER", nullable: false),
                    DefectId = table.Column<int>(type: "INTEGER", nullable: true),
                    VisitedBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpVisits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpVisits_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FollowUpVisits_HomeDefects_DefectId",
                        column: x => x.DefectId,
                        principalTable: "HomeDefects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_payments_slip",
                table: "Payments",
                column: "BankSlip");

            migrationBuilder.CreateIndex(
                name: "ux_payments_reverses",
                table: "Payments",
                column: "ReversesId",
                unique: true,
                filter: "[ReversesId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_booked_slips",
                table: "BookedSlips",
                column: "Slip",
                unique: true,
                filter: "[FreedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_dispute_records_case",
                table: "DisputeRecords",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_due",
                table: "Disputes",
                columns: new[] { "VillageCode", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ReopensId",
                table: "Disputes",
                column: "ReopensId");

            migrationBuilder.CreateIndex(
                name: "ux_disputes_number",
                table: "Disputes",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_disputes_open",
                table: "Disputes",
                column: "AllocationId",
                unique: true,
                filter: "[ClosedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpVisits_DefectId",
                table: "FollowUpVisits",
                column: "DefectId");

            migrationBuilder.CreateIndex(
                name: "ux_follow_ups",
                table: "FollowUpVisits",
                columns: new[] { "AllocationId", "Months" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fund_remittances_fund",
                table: "FundRemittances",
                columns: new[] { "VillageCode", "Fund" });

            migrationBuilder.CreateIndex(
                name: "ux_fund_remittances_number",
                table: "FundRemittances",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_home_defects_due",
                table: "HomeDefects",
                columns: new[] { "VillageCode", "Status", "RepairBy" });

            migrationBuilder.CreateIndex(
                name: "IX_HomeDefects_AllocationId",
                table: "HomeDefects",
                column: "AllocationId");

            migrationBuilder.CreateIndex(
                name: "IX_HomeDefects_HandOverId",
                table: "HomeDefects",
                column: "HandOverId");

            migrationBuilder.CreateIndex(
                name: "ux_key_hand_overs_allocation",
                table: "KeyHandOvers",
                column: "AllocationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_key_hand_overs_number",
                table: "KeyHandOvers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_refunds_status",
                table: "RefundOrders",
                columns: new[] { "VillageCode", "Status" });

            migrationBuilder.CreateIndex(
                name: "ux_refunds_number",
                table: "RefundOrders",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_refunds_statement",
                table: "RefundOrders",
                column: "StatementId",
                unique: true,
                filter: "[EndedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_registrations_due",
                table: "Registrations",
                columns: new[] { "VillageCode", "IssuedOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "ux_registrations_allocation",
                table: "Registrations",
                column: "AllocationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SettlementReceipts_StatementId",
                table: "SettlementReceipts",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "ux_settlement_receipts_number",
                table: "SettlementReceipts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_settlement_receipts_payment",
                table: "SettlementReceipts",
                columns: new[] { "PaymentId", "Kind" },
                unique: true);

            // Rows of before keep their meaning: what was paid, which slips are used, and each noted dispute as an open case.
            migrationBuilder.Sql(
                """
                UPDATE Statements SET Paid_Fen = COALESCE((SELECT SUM(CASE WHEN p.Kind = 'Received' THEN p.Amount_Fen ELSE -p.Amount_Fen END) FROM Payments p WHERE p.StatementId = Statements.Id), 0)
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO BookedSlips (Slip) SELECT BankSlip FROM Payments WHERE BankSlip IS NOT NULL
                UNION SELECT BankSlip FROM PaymentLines WHERE BankSlip IS NOT NULL UNION SELECT BankSlip FROM FundReceipts
                """);
            migrationBuilder.Sql("UPDATE Allocations SET Dispute = NULL WHERE ReleasedOn IS NOT NULL");
            migrationBuilder.Sql(
                """
                INSERT INTO Disputes (Number, AllocationId, VillageCode, Reason, Source, Claim, Level, Owner, Status, OpenedOn, OpenedBy, DueOn, IsDemonstration, Version)
                SELECT 'ZY-' || r.Y || '-' || printf('%04d', r.N), a.Id, a.VillageCode, a.Dispute, 'Office', COALESCE(NULLIF(a.Note, ''), '原来登记的争议，诉求待补'), 'Village', '待指定', 'Open', a.AllocatedOn, '系统转入', date('now', '+30 days'), a.IsDemonstration, 1
                FROM Allocations a JOIN (SELECT a.Id, substr(a.AllocatedOn, 1, 4) AS Y, ROW_NUMBER() OVER (PARTITION BY substr(a.AllocatedOn, 1, 4) ORDER BY a.Id) AS N FROM Allocations a WHERE a.Dispute IS NOT NULL) r ON r.Id = a.Id
                """);
            migrationBuilder.Sql("UPDATE Allocations SET Note = NULL, DisputeNumber = (SELECT d.Number FROM Disputes d WHERE d.AllocationId = Allocations.Id) WHERE Dispute IS NOT NULL");
            migrationBuilder.Sql("INSERT INTO DocumentSequences (Series, Last) SELECT substr(Number, 1, 7), COUNT(*) FROM Disputes GROUP BY substr(Number, 1, 7)");

            // Last, because it rebuilds the table.
            migrationBuilder.AlterColumn<string>(
                name: "BankSlip",
                table: "Payments",
                type: "TEXT",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40);

            migrationBuilder.AddForeignKey(
                name: "FK_Payments_Payments_ReversesId",
                table: "Payments",
                column: "ReversesId",
                principalTable: "Payments",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Payments_Payments_ReversesId",
                table: "Payments");

            migrationBuilder.DropTable(
                name: "BookedSlips");

            migrationBuilder.DropTable(
                name: "DisputeRecords");

            migrationBuilder.DropTable(
                name: "FollowUpVisits");

            migrationBuilder.DropTable(
                name: "FundRemittances");

            migrationBuilder.DropTable(
                name: "HandOverItems");

            migrationBuilder.DropTable(
                name: "RefundOrders");

            migrationBuilder.DropTable(
                name: "Registrations");

            migrationBuilder.DropTable(
                name: "SettlementReceipts");

            migrationBuilder.DropTable(
                name: "Disputes");

            migrationBuilder.DropTable(
                name: "HomeDefects");

            migrationBuilder.DropTable(
                name: "KeyHandOvers");

            migrationBuilder.DropIndex(
                name: "ix_payments_slip",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "ux_payments_reverses",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "Paid_Fen",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "RecordedById",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "ReversedOn",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "ReversesId",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "DisputeNumber",
                table: "Allocations");

            migrationBuilder.DropColumn(
                name: "RegisteredOn",
                table: "Allocations");

            migrationBuilder.AlterColumn<string>(
                name: "BankSlip",
                table: "Payments",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_payments_slip",
                table: "Payments",
                column: "BankSlip",
                unique: true);
        }
    }
}
