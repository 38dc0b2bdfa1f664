using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ParcelHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "Parcels",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(7)",
                oldMaxLength: 7);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CurrentSince",
                table: "Parcels",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "Layer",
                table: "Parcels",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Planned");

            migrationBuilder.AddColumn<DateOnly>(
                name: "RegisteredOn",
                table: "Parcels",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "RetiredOn",
                table: "Parcels",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ParcelRevisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ParcelId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Layer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Ownership = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlannedUse = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true),
                    StatedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_ParcelRevisions_Shape] ON [ParcelRevisions]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
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

            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "Parcels",
                type: "nvarchar(7)",
                maxLength: 7,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(30)",
                oldMaxLength: 30);
        }
    }
}
