using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ParcelFile : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LandClassCode",
                table: "Parcels",
                type: "TEXT",
                unicode: false,
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LandClassEdition",
                table: "Parcels",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LandClassCode",
                table: "ParcelRevisions",
                type: "TEXT",
                unicode: false,
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LandClassEdition",
                table: "ParcelRevisions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LandClasses",
                columns: table => new
                {
                    Edition = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandClasses", x => new { x.Edition, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "LandListings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParcelId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ListedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SoldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Buyer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Price_Fen = table.Column<long>(type: "INTEGER", nullable: true),
                    StartingPrice_Fen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandListings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LandListings_Parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ParcelLinks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParcelId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    DemolitionAreaId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProjectId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParcelLinks_DemolitionAreas_DemolitionAreaId",
                        column: x => x.DemolitionAreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ParcelLinks_Parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ParcelLinks_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParcelSuccessions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    PredecessorId = table.Column<int>(type: "INTEGER", nullable: false),
                    SuccessorId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelSuccessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParcelSuccessions_Parcels_PredecessorId",
                        column: x => x.PredecessorId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ParcelSuccessions_Parcels_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ParcelWorks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParcelId = table.Column<int>(type: "INTEGER", nullable: false),
                    VillageCode = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FinishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Cost_Fen = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParcelWorks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ParcelWorks_Parcels_ParcelId",
                        column: x => x.ParcelId,
                        principalTable: "Parcels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_parcels_land_class",
                table: "Parcels",
                columns: new[] { "LandClassEdition", "LandClassCode" });

            migrationBuilder.CreateIndex(
                name: "ix_parcel_revisions_village_code",
                table: "ParcelRevisions",
                columns: new[] { "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_land_listings_parcel",
                table: "LandListings",
                column: "ParcelId");

            migrationBuilder.CreateIndex(
                name: "ux_land_listings_number",
                table: "LandListings",
                columns: new[] { "VillageCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ParcelLinks_DemolitionAreaId",
                table: "ParcelLinks",
                column: "DemolitionAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_ParcelLinks_ProjectId",
                table: "ParcelLinks",
                column: "ProjectId");

            migrationBuilder.CreateIndex(
                name: "ux_parcel_links",
                table: "ParcelLinks",
                columns: new[] { "ParcelId", "DemolitionAreaId", "ProjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_successions_successor",
                table: "ParcelSuccessions",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "ux_parcel_successions_pair",
                table: "ParcelSuccessions",
                columns: new[] { "PredecessorId", "SuccessorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcel_works_parcel",
                table: "ParcelWorks",
                column: "ParcelId");

            migrationBuilder.AddForeignKey(
                name: "FK_Parcels_LandClasses_LandClassEdition_LandClassCode",
                table: "Parcels",
                columns: new[] { "LandClassEdition", "LandClassCode" },
                principalTable: "LandClasses",
                principalColumns: new[] { "Edition", "Code" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Parcels_LandClasses_LandClassEdition_LandClassCode",
                table: "Parcels");

            migrationBuilder.DropTable(
                name: "LandClasses");

            migrationBuilder.DropTable(
                name: "LandListings");

            migrationBuilder.DropTable(
                name: "ParcelLinks");

            migrationBuilder.DropTable(
                name: "ParcelSuccessions");

            migrationBuilder.DropTable(
                name: "ParcelWorks");

            migrationBuilder.DropIndex(
                name: "ix_parcels_land_class",
                table: "Parcels");

            migrationBuilder.DropIndex(
                name: "ix_parcel_revisions_village_code",
                table: "ParcelRevisions");

            migrationBuilder.DropColumn(
                name: "LandClassCode",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "LandClassEdition",
                table: "Parcels");

            migrationBuilder.DropColumn(
                name: "LandClassCode",
                table: "ParcelRevisions");

            migrationBuilder.DropColumn(
                name: "LandClassEdition",
                table: "ParcelRevisions");
        }
    }
}
