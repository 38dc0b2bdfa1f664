using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ParcelHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CurrentSince",
                table: "Parcels",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "Layer",
                table: "Parcels",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Planned");

            migrationBuilder.AddColumn<DateOnly>(
                name: "RegisteredOn",
                table: "Parcels",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "RetiredOn",
                table: "Parcels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ParcelRevisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParcelId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Layer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ownership = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlannedUse = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Shape = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IsShapeDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "REAL", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "REAL", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "REAL", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "REAL", nullable: true),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: true),
                    StatedArea_HundredthsSqm = table.Column<long>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "ix_parcel_revisions_village_days",
                table: "ParcelRevisions",
                columns: new[] { "VillageCode", "ValidTo", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "ux_parcel_revisions_from",
                table: "ParcelRevisions",
                columns: new[] { "ParcelId", "ValidFrom" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ParcelRevisions");

            migrationBuilder.DropColumn(
                name: "CurrentSince",
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
        }
    }
}
