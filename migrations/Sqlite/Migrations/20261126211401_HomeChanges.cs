using System;
using Microsoft.EntityFrameworkCore.Migrations;
using VillageTracker.Migrations.BackFill;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StateSince",
                table: "Homes",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(2000, 1, 1));

            migrationBuilder.CreateTable(
                name: "HomeChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HomeId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    After = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
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
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "EstateId",
                table: "PublicNotices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "AreaId",
                table: "Objections",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "AreaId",
                table: "Objections",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
