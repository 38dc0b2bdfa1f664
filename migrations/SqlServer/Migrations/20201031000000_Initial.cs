using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VillageTracker.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdministrativeUnits",
                columns: table => new
                {
                    Code = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ParentCode = table.Column<long>(type: "bigint", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdministrativeUnits", x => x.Code);
                    table.ForeignKey(
                        name: "FK_AdministrativeUnits_AdministrativeUnits_ParentCode",
                        column: x => x.ParentCode,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnnualTargets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    MustBeReached = table.Column<bool>(type: "bit", nullable: false),
                    MayDecrease = table.Column<bool>(type: "bit", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlanShape = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    BandToIncluded = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    IsScheduleDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Amount_Scaled = table.Column<long>(type: "bigint", nullable: false),
                    Amount_Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    BandFrom_Fen = table.Column<long>(type: "bigint", nullable: true),
                    BandTo_Fen = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualTargets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AreaStamps",
                columns: table => new
                {
                    Area = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaStamps", x => x.Area);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: true),
                    AccountName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Area = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SubjectKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarDays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    IsDayOff = table.Column<bool>(type: "bit", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarDays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "CollectiveAssets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PinyinInitials = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CollectiveAssets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DatedRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Value = table.Column<decimal>(type: "decimal(18,6)", precision: 18, scale: 6, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatedRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DemolitionAreas",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LandTrack = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Batch = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    IsDeadlineDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemolitionAreas", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DemolitionReportedTotals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Qualifier = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Households = table.Column<int>(type: "int", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemolitionReportedTotals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DocumentSequences",
                columns: table => new
                {
                    Series = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentSequences", x => x.Series);
                });

            migrationBuilder.CreateTable(
                name: "Enterprises",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PinyinInitials = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CreditCode = table.Column<string>(type: "varchar(18)", unicode: false, maxLength: 18, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Industry = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    StaffCount = table.Column<int>(type: "int", nullable: false),
                    PersonInCharge = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PhoneSealed = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: true),
                    RiskMarks = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    RatedLevel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LandlordNote = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedDownOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enterprises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Estates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Estates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Parcels",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Initials = table.Column<string>(type: "varchar(80)", unicode: false, maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Ownership = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlannedUse = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true),
                    StatedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parcels", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PracticalProjects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LinkedCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    InitialStatus = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PracticalProjects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PinyinInitials = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    TaxSourceNote = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    InOrder = table.Column<bool>(type: "bit", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PublicWorks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    IsShapeDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicWorks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Sha256 = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ContentType = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UploadedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UploadedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SubjectArea = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SubjectKind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SubjectKey = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "VillageDebts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    CreditorName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PinyinInitials = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CreditorKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Use = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EvidenceNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    BorrowedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AgreedRatePercent = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LimitationOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ResponsiblePerson = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ObjectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Objection = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ProofReference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LockedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsNewDebt = table.Column<bool>(type: "bit", nullable: false),
                    Plan = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    AssemblyDecisionNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AssemblyDecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FilingNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ClaimedInterest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    ConfirmedInterest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    InterestTotal_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Principal_Fen = table.Column<long>(type: "bigint", nullable: false),
                    ResolvedInterest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    ResolvedPrincipal_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VillageDebts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    DisplayName = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UnitCode = table.Column<long>(type: "bigint", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AuthenticatorKeySealed = table.Column<byte[]>(type: "varbinary(400)", maxLength: 400, nullable: true),
                    RecoveryCodeHashes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    FailedSignIns = table.Column<int>(type: "int", nullable: false),
                    LockedUntilUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_AdministrativeUnits_UnitCode",
                        column: x => x.UnitCode,
                        principalTable: "AdministrativeUnits",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonthlyActuals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TargetId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ReportedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Amount_Scaled = table.Column<long>(type: "bigint", nullable: false),
                    Amount_Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthlyActuals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthlyActuals_AnnualTargets_TargetId",
                        column: x => x.TargetId,
                        principalTable: "AnnualTargets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetPlanPoints",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TargetId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    CumulativePercent = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetPlanPoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TargetPlanPoints_AnnualTargets_TargetId",
                        column: x => x.TargetId,
                        principalTable: "AnnualTargets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeaseUnits",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AssetId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    OfferedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClaimedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Acts = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Area_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaseUnits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaseUnits_CollectiveAssets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "CollectiveAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DemolitionAreaLocations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    UnitCode = table.Column<long>(type: "bigint", nullable: false),
                    Groups = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemolitionAreaLocations", x => x.Id);
                    table.ForeignKey(
                        name: "fk_demolition_area_locations_area",
                        column: x => x.AreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Households",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    HeadName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    PinyinInitials = table.Column<string>(type: "varchar(50)", unicode: false, maxLength: 50, nullable: false),
                    IdNumberSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: false),
                    IdNumberIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    PhoneSealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Members = table.Column<int>(type: "int", nullable: false),
                    Method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AgreedFen = table.Column<long>(type: "bigint", nullable: false),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusOrder = table.Column<int>(type: "int", nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SurveyedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppraisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VacatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DemolishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AppraisedValue_Fen = table.Column<long>(type: "bigint", nullable: true),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true),
                    CertificateArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    Compensation_Fen = table.Column<long>(type: "bigint", nullable: true),
                    RecognisedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Households", x => x.Id);
                    table.ForeignKey(
                        name: "fk_households_area",
                        column: x => x.AreaId,
                        principalTable: "DemolitionAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inspections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    EnterpriseId = table.Column<int>(type: "int", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StartedAt = table.Column<TimeOnly>(type: "time", nullable: true),
                    EndedAt = table.Column<TimeOnly>(type: "time", nullable: true),
                    FirstInspector = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SecondInspector = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    MetBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Items = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Treatment = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UnsignedReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HazardCount = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inspections", x => x.Id);
                    table.ForeignKey(
                        name: "fk_inspections_enterprise",
                        column: x => x.EnterpriseId,
                        principalTable: "Enterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskRatings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EnterpriseId = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskRatings", x => x.Id);
                    table.ForeignKey(
                        name: "fk_ratings_enterprise",
                        column: x => x.EnterpriseId,
                        principalTable: "Enterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EstateBuildings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EstateId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Units = table.Column<int>(type: "int", nullable: false),
                    Floors = table.Column<int>(type: "int", nullable: false),
                    Shape = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    ShapeGeometry = table.Column<byte[]>(type: "geometry", nullable: true, computedColumnSql: "geometry::STGeomFromWKB([Shape], 4490)", stored: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Bounds_MaxX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MaxY = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinX = table.Column<double>(type: "float", nullable: true),
                    Bounds_MinY = table.Column<double>(type: "float", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EstateBuildings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EstateBuildings_Estates_EstateId",
                        column: x => x.EstateId,
                        principalTable: "Estates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectParts_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DebtInterestEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    RatePercent = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Amount_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtInterestEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtInterestEntries_VillageDebts_DebtId",
                        column: x => x.DebtId,
                        principalTable: "VillageDebts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DebtResolutions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DebtId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CountsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsPureTransfer = table.Column<bool>(type: "bit", nullable: false),
                    CreditorBefore = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CreditorAfter = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    CreditorKindBefore = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    CreditorKindAfter = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ReversesNumber = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Interest_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Principal_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtResolutions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtResolutions_VillageDebts_DebtId",
                        column: x => x.DebtId,
                        principalTable: "VillageDebts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UnitId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    TenantName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    DecisionReference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    RentPerYear_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leases_LeaseUnits_UnitId",
                        column: x => x.UnitId,
                        principalTable: "LeaseUnits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Hazards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    InspectionId = table.Column<int>(type: "int", nullable: false),
                    EnterpriseId = table.Column<int>(type: "int", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Grade = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FoundBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LastStepOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsExtended = table.Column<bool>(type: "bit", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Hazards", x => x.Id);
                    table.ForeignKey(
                        name: "fk_hazards_enterprise",
                        column: x => x.EnterpriseId,
                        principalTable: "Enterprises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hazards_inspection",
                        column: x => x.InspectionId,
                        principalTable: "Inspections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Homes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BuildingId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Unit = table.Column<int>(type: "int", nullable: false),
                    Floor = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    RoomType = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    FloorMode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FloorValue = table.Column<decimal>(type: "decimal(9,4)", precision: 9, scale: 4, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StateReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    MeasuredArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: true),
                    PredictedArea_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Homes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Homes_EstateBuildings_BuildingId",
                        column: x => x.BuildingId,
                        principalTable: "EstateBuildings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectStages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    PartId = table.Column<int>(type: "int", nullable: true),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    InitialStatus = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectStages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectStages_ProjectParts_PartId",
                        column: x => x.PartId,
                        principalTable: "ProjectParts",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ProjectStages_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DebtPapers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ResolutionId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DebtPapers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DebtPapers_DebtResolutions_ResolutionId",
                        column: x => x.ResolutionId,
                        principalTable: "DebtResolutions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HazardSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HazardId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    People = table.Column<string>(type: "nvarchar(220)", maxLength: 220, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HazardSteps", x => x.Id);
                    table.ForeignKey(
                        name: "fk_hazard_steps_hazard",
                        column: x => x.HazardId,
                        principalTable: "Hazards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Allocations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    HomeId = table.Column<int>(type: "int", nullable: false),
                    HouseholdId = table.Column<int>(type: "int", nullable: false),
                    OrderInHousehold = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AllocatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StatementDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StatementIssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HandedOverOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReleasedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReleaseReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Dispute = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    LookupIndex = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allocations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Allocations_Homes_HomeId",
                        column: x => x.HomeId,
                        principalTable: "Homes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_Households_HouseholdId",
                        column: x => x.HouseholdId,
                        principalTable: "Households",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgressSteps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    To = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    IsReportedDay = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    PracticalProjectId = table.Column<int>(type: "int", nullable: true),
                    StageId = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgressSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgressSteps_PracticalProjects_PracticalProjectId",
                        column: x => x.PracticalProjectId,
                        principalTable: "PracticalProjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProgressSteps_ProjectStages_StageId",
                        column: x => x.StageId,
                        principalTable: "ProjectStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AllocationId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PayBefore = table.Column<DateOnly>(type: "date", nullable: false),
                    Direction = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Inputs = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    VoidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    PrintCount = table.Column<int>(type: "int", nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Credit_Fen = table.Column<long>(type: "bigint", nullable: false),
                    Debit_Fen = table.Column<long>(type: "bigint", nullable: false),
                    EntitlementLeft_HundredthsSqm = table.Column<long>(type: "bigint", nullable: false),
                    Net_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Statements_Allocations_AllocationId",
                        column: x => x.AllocationId,
                        principalTable: "Allocations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StatementId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    BankSlip = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    IsDemonstration = table.Column<bool>(type: "bit", nullable: false),
                    Amount_Fen = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Payments_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StatementLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    StatementId = table.Column<int>(type: "int", nullable: false),
                    VillageCode = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Group = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UnitName = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Quantity = table.Column<decimal>(type: "decimal(12,4)", precision: 12, scale: 4, nullable: true),
                    QuantityUnit = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Amount_Fen = table.Column<long>(type: "bigint", nullable: false),
                    UnitPrice_Fen = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatementLines_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AuditHead",
                columns: new[] { "Id", "Count", "Hash" },
                values: new object[] { 1, 0L, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 } });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_unit",
                table: "Accounts",
                column: "UnitCode");

            migrationBuilder.CreateIndex(
                name: "ux_accounts_username",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_units_parent",
                table: "AdministrativeUnits",
                column: "ParentCode");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_stage_due",
                table: "Allocations",
                columns: new[] { "VillageCode", "Stage", "StatementDueOn" });

            migrationBuilder.CreateIndex(
                name: "ux_allocations_home",
                table: "Allocations",
                column: "HomeId",
                unique: true,
                filter: "[ReleasedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_allocations_household_order",
                table: "Allocations",
                columns: new[] { "HouseholdId", "OrderInHousehold" },
                unique: true,
                filter: "[ReleasedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_allocations_lookup",
                table: "Allocations",
                column: "LookupIndex",
                unique: true,
                filter: "[LookupIndex] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_allocations_number",
                table: "Allocations",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_targets_year_code",
                table: "AnnualTargets",
                columns: new[] { "VillageCode", "Year", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_account",
                table: "AuditEntries",
                columns: new[] { "AccountId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_area",
                table: "AuditEntries",
                columns: new[] { "Area", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_subject",
                table: "AuditEntries",
                columns: new[] { "SubjectType", "SubjectKey", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "ux_assets_code",
                table: "CollectiveAssets",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_rules_code_from",
                table: "DatedRules",
                columns: new[] { "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_debt_interest_debt",
                table: "DebtInterestEntries",
                column: "DebtId");

            migrationBuilder.CreateIndex(
                name: "ix_debt_papers_resolution",
                table: "DebtPapers",
                column: "ResolutionId");

            migrationBuilder.CreateIndex(
                name: "ix_debt_resolutions_counts",
                table: "DebtResolutions",
                column: "CountsOn");

            migrationBuilder.CreateIndex(
                name: "ux_debt_resolutions_number",
                table: "DebtResolutions",
                columns: new[] { "DebtId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_demolition_area_locations_unit",
                table: "DemolitionAreaLocations",
                columns: new[] { "AreaId", "UnitCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_demolition_areas_village_code",
                table: "DemolitionAreas",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_enterprises_village_code",
                table: "Enterprises",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_enterprises_village_credit",
                table: "Enterprises",
                columns: new[] { "VillageCode", "CreditCode" },
                unique: true,
                filter: "[CreditCode] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_buildings_estate_number",
                table: "EstateBuildings",
                columns: new[] { "EstateId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_estates_village_code",
                table: "Estates",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hazards_enterprise_found",
                table: "Hazards",
                columns: new[] { "EnterpriseId", "FoundOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Hazards_InspectionId",
                table: "Hazards",
                column: "InspectionId");

            migrationBuilder.CreateIndex(
                name: "ix_hazards_status_due",
                table: "Hazards",
                columns: new[] { "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "ux_hazards_number",
                table: "Hazards",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hazard_steps_hazard_on",
                table: "HazardSteps",
                columns: new[] { "HazardId", "On" });

            migrationBuilder.CreateIndex(
                name: "ix_homes_village_code",
                table: "Homes",
                columns: new[] { "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_homes_village_state",
                table: "Homes",
                columns: new[] { "VillageCode", "State" });

            migrationBuilder.CreateIndex(
                name: "ux_homes_place",
                table: "Homes",
                columns: new[] { "BuildingId", "Unit", "Floor", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_households_area_code",
                table: "Households",
                columns: new[] { "AreaId", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_households_area_status",
                table: "Households",
                columns: new[] { "AreaId", "StatusOrder", "Code", "VillageCode", "AgreedFen", "IsDemonstration" });

            migrationBuilder.CreateIndex(
                name: "ix_households_code",
                table: "Households",
                columns: new[] { "Code", "VillageCode" });

            migrationBuilder.CreateIndex(
                name: "ix_households_date",
                table: "Households",
                columns: new[] { "StatusOn", "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_households_id_number",
                table: "Households",
                column: "IdNumberIndex");

            migrationBuilder.CreateIndex(
                name: "ix_households_initials",
                table: "Households",
                columns: new[] { "PinyinInitials", "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_households_name",
                table: "Households",
                columns: new[] { "HeadName", "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_households_status",
                table: "Households",
                columns: new[] { "StatusOrder", "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_households_status_date",
                table: "Households",
                columns: new[] { "StatusOrder", "StatusOn", "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ix_households_status_name",
                table: "Households",
                columns: new[] { "StatusOrder", "HeadName", "VillageCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "ux_households_village_code",
                table: "Households",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inspections_enterprise_on",
                table: "Inspections",
                columns: new[] { "EnterpriseId", "CheckedOn" });

            migrationBuilder.CreateIndex(
                name: "ux_inspections_number",
                table: "Inspections",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_leases_to",
                table: "Leases",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "ux_leases_unit_from",
                table: "Leases",
                columns: new[] { "UnitId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_lease_units_name",
                table: "LeaseUnits",
                columns: new[] { "AssetId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_monthly_actuals_target_month",
                table: "MonthlyActuals",
                columns: new[] { "TargetId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parcels_village_status",
                table: "Parcels",
                columns: new[] { "VillageCode", "Status", "Code" });

            migrationBuilder.CreateIndex(
                name: "ux_parcels_village_code",
                table: "Parcels",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payments_statement",
                table: "Payments",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "ux_payments_slip",
                table: "Payments",
                column: "BankSlip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_practical_projects_number",
                table: "PracticalProjects",
                columns: new[] { "VillageCode", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_progress_steps_practical",
                table: "ProgressSteps",
                columns: new[] { "PracticalProjectId", "Order" },
                unique: true,
                filter: "[PracticalProjectId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_progress_steps_stage",
                table: "ProgressSteps",
                columns: new[] { "StageId", "Order" },
                unique: true,
                filter: "[StageId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ux_project_parts_name",
                table: "ProjectParts",
                columns: new[] { "ProjectId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_projects_code",
                table: "Projects",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_project_stages_planned",
                table: "ProjectStages",
                columns: new[] { "PlannedOn", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectStages_PartId",
                table: "ProjectStages",
                column: "PartId");

            migrationBuilder.CreateIndex(
                name: "ux_project_stages_order",
                table: "ProjectStages",
                columns: new[] { "ProjectId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_works_village_code",
                table: "PublicWorks",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ratings_enterprise_on",
                table: "RiskRatings",
                columns: new[] { "EnterpriseId", "RatedOn" });

            migrationBuilder.CreateIndex(
                name: "ux_statement_lines_order",
                table: "StatementLines",
                columns: new[] { "StatementId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_statements_allocation_in_force",
                table: "Statements",
                column: "AllocationId",
                unique: true,
                filter: "[VoidedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_statements_number",
                table: "Statements",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_files_hash",
                table: "StoredFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "ix_files_subject",
                table: "StoredFiles",
                columns: new[] { "SubjectArea", "SubjectKind", "SubjectKey" });

            migrationBuilder.CreateIndex(
                name: "ux_target_plan_points_on",
                table: "TargetPlanPoints",
                columns: new[] { "TargetId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_debts_due",
                table: "VillageDebts",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "ix_debts_limitation",
                table: "VillageDebts",
                column: "LimitationOn");

            migrationBuilder.CreateIndex(
                name: "ux_debts_village_code",
                table: "VillageDebts",
                columns: new[] { "VillageCode", "Code" },
                unique: true);

            // By hand: a place that SQL Server can search, computed from the stored shape; EF does not know of it.
            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_DemolitionAreas_Shape] ON [DemolitionAreas]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_Enterprises_Shape] ON [Enterprises]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_Parcels_Shape] ON [Parcels]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_Projects_Shape] ON [Projects]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_PublicWorks_Shape] ON [PublicWorks]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_Households_Shape] ON [Households]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
            migrationBuilder.Sql("CREATE SPATIAL INDEX [SIX_EstateBuildings_Shape] ON [EstateBuildings]([ShapeGeometry]) USING GEOMETRY_AUTO_GRID WITH (BOUNDING_BOX = (XMIN = 119, YMIN = 32, XMAX = 122, YMAX = 35));");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "AreaStamps");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "AuditHead");

            migrationBuilder.DropTable(
                name: "CalendarDays");

            migrationBuilder.DropTable(
                name: "DatedRules");

            migrationBuilder.DropTable(
                name: "DebtInterestEntries");

            migrationBuilder.DropTable(
                name: "DebtPapers");

            migrationBuilder.DropTable(
                name: "DemolitionAreaLocations");

            migrationBuilder.DropTable(
                name: "DemolitionReportedTotals");

            migrationBuilder.DropTable(
                name: "DocumentSequences");

            migrationBuilder.DropTable(
                name: "HazardSteps");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "MonthlyActuals");

            migrationBuilder.DropTable(
                name: "Parcels");

            migrationBuilder.DropTable(
                name: "Payments");

            migrationBuilder.DropTable(
                name: "ProgressSteps");

            migrationBuilder.DropTable(
                name: "PublicWorks");

            migrationBuilder.DropTable(
                name: "RiskRatings");

            migrationBuilder.DropTable(
                name: "StatementLines");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "TargetPlanPoints");

            migrationBuilder.DropTable(
                name: "AdministrativeUnits");

            migrationBuilder.DropTable(
                name: "DebtResolutions");

            migrationBuilder.DropTable(
                name: "Hazards");

            migrationBuilder.DropTable(
                name: "LeaseUnits");

            migrationBuilder.DropTable(
                name: "PracticalProjects");

            migrationBuilder.DropTable(
                name: "ProjectStages");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "AnnualTargets");

            migrationBuilder.DropTable(
                name: "VillageDebts");

            migrationBuilder.DropTable(
                name: "Inspections");

            migrationBuilder.DropTable(
                name: "CollectiveAssets");

            migrationBuilder.DropTable(
                name: "ProjectParts");

            migrationBuilder.DropTable(
                name: "Allocations");

            migrationBuilder.DropTable(
                name: "Enterprises");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "Homes");

            migrationBuilder.DropTable(
                name: "Households");

            migrationBuilder.DropTable(
                name: "EstateBuildings");

            migrationBuilder.DropTable(
                name: "DemolitionAreas");

            migrationBuilder.DropTable(
                name: "Estates");
        }
    }
}
