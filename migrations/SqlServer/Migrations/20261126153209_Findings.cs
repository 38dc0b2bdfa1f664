using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Findings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "ix_findings_status",
                table: "Findings",
                columns: new[] { "Status", "FoundOn" });

            migrationBuilder.CreateIndex(
                name: "ux_findings_identity",
                table: "Findings",
                columns: new[] { "VillageCode", "Check", "Identity" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Findings");
        }
    }
}
