using Mono.Cecil;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Architecture;

/// <summary>Who may know whom (DECISIONS.md): references run one way, and two rooms stay free of the database.</summary>
public sealed class LayerTests
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";
    private const string VillageDb = "VillageTracker.Domain.Persistence.VillageDb";

    private static readonly string[] Providers =
        ["Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.SqlServer", "Microsoft.Data", "SQLitePCL"];

    /// <summary>Folders of an area that work on the database; everything else in the domain is the rules themselves.</summary>
    private static readonly string[] DatabaseFolders = ["UseCases", "Queries", "Persistence", "Import"];

    [Fact]
    public void Entities_and_rules_know_nothing_of_the_database()
    {
        var faults = Code.Domain.Types()
            .Where(t => !t.Namespace.Split('.').Intersect(DatabaseFolders).Any())
            .SelectMany(t => t.Mentions().Where(m => m.StartsWith(EntityFramework, StringComparison.Ordinal) || m == VillageDb).Select(m => $"{t.FullName} mentions {m}"));

        Faults.None(faults);
    }

    [Fact]
    public void Pages_never_touch_the_database()
    {
        var faults = Code.Web.Types()
            .Where(t => t.Namespace.StartsWith("VillageTracker.Web.Pages", StringComparison.Ordinal) || t.Namespace == "AspNetCoreGeneratedDocument")
            .SelectMany(t => t.Mentions().Where(m => m.StartsWith(EntityFramework, StringComparison.Ordinal) || m == VillageDb).Select(m => $"{t.FullName} mentions {m}"));

        Faults.None(faults);
    }

    [Fact]
    public void The_domain_knows_neither_web_server_nor_database_provider_nor_drawing() =>
        Assert.DoesNotContain(References(Code.Domain), name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || Providers.Any(p => name.StartsWith(p, StringComparison.Ordinal)) || IsDrawing(name) || name is "VillageTracker.Web" or "VillageTracker.Migrations" or "VillageTracker.Reports");

    [Fact]
    public void Only_migrations_names_a_database_provider() =>
        Assert.All(Code.All.Where(a => a != Code.Migrations), a =>
            Assert.DoesNotContain(References(a), name => Providers.Any(p => name.StartsWith(p, StringComparison.Ordinal))));

    [Fact]
    public void Only_reports_names_the_drawing_library()
    {
        Assert.All(Code.All.Where(a => a != Code.Reports), a => Assert.DoesNotContain(References(a), IsDrawing));
        Assert.DoesNotContain(References(Code.Reports), name => name is "VillageTracker.Web" or "VillageTracker.Migrations");
    }

    [Fact]
    public void What_lays_out_a_page_of_paper_has_no_word_of_the_village() =>
        Faults.None(Code.Reports.Types()
            .Where(t => t.Namespace.StartsWith("VillageTracker.Reports.Layout", StringComparison.Ordinal))
            .SelectMany(t => t.Mentions().Where(m => m.StartsWith("VillageTracker.Domain", StringComparison.Ordinal) && !m.StartsWith("VillageTracker.Domain.Common", StringComparison.Ordinal))
                .Select(m => $"{t.FullName} mentions {m}")));

    [Theory]
    [InlineData("domain", "Sqlite")]
    [InlineData("domain", "SqlServer")]
    [InlineData("domain", "SkiaSharp")]
    [InlineData("web", "Sqlite")]
    [InlineData("web", "SqlServer")]
    [InlineData("web", "SkiaSharp")]
    [InlineData("migrations", "SkiaSharp")]
    public void A_project_file_does_not_ask_for_another_rooms_package(string folder, string package)
    {
        var project = File.ReadAllText(Directory.GetFiles(Repository.PathOf(folder), "*.csproj").Single());

        Assert.DoesNotMatch($"PackageReference Include=\"[^\"]*{package}", project);
    }

    private static IEnumerable<string> References(AssemblyDefinition assembly) => assembly.MainModule.AssemblyReferences.Select(r => r.Name);

    private static bool IsDrawing(string name) =>
        name.StartsWith("SkiaSharp", StringComparison.Ordinal) || name.StartsWith("HarfBuzzSharp", StringComparison.Ordinal);
}
