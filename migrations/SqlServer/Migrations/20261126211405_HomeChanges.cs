using System;
using Microsoft.EntityFrameworkCore.Migrations;
using VillageTracker.Migrations.BackFill;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class HomeChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Orientation",
                table: "Homes",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StateSince",
                table: "Homes",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(2000, 1, 1));

            migrationBuilder.CreateTable(
                name: "HomeChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HomeId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    What = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    After = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HomeChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HomeChanges_Homes_HomeId",
                        column: x => x.HomeId,
                        principalTable: "Homes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_home_changes_day",
                table: "HomeChanges",
                columns: new[] { "HomeId", "What", "On", "Id" });

            migrationBuilder.FillHomeHistory(); // before the tables that have to be rebuilt

            migrationBuilder.AlterColumn<int>(
                name: "AreaId",
                table: "PublicNotices",
                type: "int",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.AddColumn<int>(
                name: "EstateId",
                table: "PublicNotices",
                type: "int",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "AreaId",
                table: "Objections",
                type: "int",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "int");

            migrationBuilder.CreateIndex(
                name: "ix_public_notices_estate",
                table: "PublicNotices",
                columns: new[] { "EstateId", "PostedOn" });

            migrationBuilder.AddForeignKey(
                name: "fk_public_notices_estate",
                table: "PublicNotices",
                column: "EstateId",
                principalTable: "Estates",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_public_notices_estate",
                table: "PublicNotices");

            migrationBuilder.DropTable(
                name: "HomeChanges");

            migrationBuilder.DropIndex(
                name: "ix_public_notices_estate",
                table: "PublicNotices");

            migrationBuilder.DropColumn(
                name: "EstateId",
                table: "PublicNotices");

            migrationBuilder.DropColumn(
                name: "Orientation",
                table: "Homes");

            migrationBuilder.DropColumn(
                name: "StateSince",
                table: "Homes");

            migrationBuilder.AlterColumn<int>(
                name: "AreaId",
                table: "PublicNotices",
                type: "int",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "int",
                oldNullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "AreaId",
                table: "Objections",
                type: "int",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "int",
                oldNullable: true);
        }
    }
}
