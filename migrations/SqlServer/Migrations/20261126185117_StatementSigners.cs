using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class StatementSigners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_statements_allocation_in_force",
                table: "Statements");

            migrationBuilder.AddColumn<string>(
                name: "ApprovedBy",
                table: "Statements",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ApprovedById",
                table: "Statements",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ApprovedOn",
                table: "Statements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CheckedBy",
                table: "Statements",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CheckedById",
                table: "Statements",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CheckedOn",
                table: "Statements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PreparedById",
                table: "Statements",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SettledOn",
                table: "Statements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "Statements",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SupplementsId",
                table: "Statements",
                type: "int",
                nullable: true);

            // Statements of the time before three people signed count as they did. In a string, because the batch is compiled before the columns are there.
            migrationBuilder.Sql("EXEC(N'UPDATE Statements SET Status = CASE WHEN VoidedOn IS NULL THEN ''Issued'' ELSE ''Void'' END, ApprovedOn = IssuedOn')");

            migrationBuilder.CreateIndex(
                name: "ix_statements_status",
                table: "Statements",
                columns: new[] { "Status", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Statements_SupplementsId",
                table: "Statements",
                column: "SupplementsId");

            migrationBuilder.CreateIndex(
                name: "ux_statements_allocation_in_force",
                table: "Statements",
                column: "AllocationId",
                unique: true,
                filter: "[VoidedOn] IS NULL AND [SupplementsId] IS NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_Statements_Statements_SupplementsId",
                table: "Statements",
                column: "SupplementsId",
                principalTable: "Statements",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Statements_Statements_SupplementsId",
                table: "Statements");

            migrationBuilder.DropIndex(
                name: "ix_statements_status",
                table: "Statements");

            migrationBuilder.DropIndex(
                name: "IX_Statements_SupplementsId",
                table: "Statements");

            migrationBuilder.DropIndex(
                name: "ux_statements_allocation_in_force",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "ApprovedBy",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "ApprovedById",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "ApprovedOn",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "CheckedBy",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "CheckedById",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "CheckedOn",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "PreparedById",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "SettledOn",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "SupplementsId",
                table: "Statements");

            migrationBuilder.CreateIndex(
                name: "ux_statements_allocation_in_force",
                table: "Statements",
                column: "AllocationId",
                unique: true,
                filter: "[VoidedOn] IS NULL");
        }
    }
}
