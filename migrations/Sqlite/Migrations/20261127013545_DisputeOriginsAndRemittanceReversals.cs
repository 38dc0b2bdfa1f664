using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DisputeOriginsAndRemittanceReversals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "FundRemittances",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RecordedById",
                table: "FundRemittances",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ReversesId",
                table: "FundRemittances",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExtendedFrom",
                table: "Disputes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ObjectionId",
                table: "Disputes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WordId",
                table: "Disputes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_fund_remittances_reverses",
                table: "FundRemittances",
                column: "ReversesId",
                unique: true,
                filter: "[ReversesId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_ObjectionId",
                table: "Disputes",
                column: "ObjectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Disputes_WordId",
                table: "Disputes",
                column: "WordId");

            migrationBuilder.AddForeignKey(
                name: "FK_Disputes_Objections_ObjectionId",
                table: "Disputes",
                column: "ObjectionId",
                principalTable: "Objections",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Disputes_VillagerWords_WordId",
                table: "Disputes",
                column: "WordId",
                principalTable: "VillagerWords",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FundRemittances_FundRemittances_ReversesId",
                table: "FundRemittances",
                column: "ReversesId",
                principalTable: "FundRemittances",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Disputes_Objections_ObjectionId",
                table: "Disputes");

            migrationBuilder.DropForeignKey(
                name: "FK_Disputes_VillagerWords_WordId",
                table: "Disputes");

            migrationBuilder.DropForeignKey(
                name: "FK_FundRemittances_FundRemittances_ReversesId",
                table: "FundRemittances");

            migrationBuilder.DropIndex(
                name: "ux_fund_remittances_reverses",
                table: "FundRemittances");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_ObjectionId",
                table: "Disputes");

            migrationBuilder.DropIndex(
                name: "IX_Disputes_WordId",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "FundRemittances");

            migrationBuilder.DropColumn(
                name: "RecordedById",
                table: "FundRemittances");

            migrationBuilder.DropColumn(
                name: "ReversesId",
                table: "FundRemittances");

            migrationBuilder.DropColumn(
                name: "ExtendedFrom",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "ObjectionId",
                table: "Disputes");

            migrationBuilder.DropColumn(
                name: "WordId",
                table: "Disputes");
        }
    }
}
