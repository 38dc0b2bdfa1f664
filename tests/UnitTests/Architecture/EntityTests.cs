using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Sqlite;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Architecture;

/// <summary>What holds for every table, so that a new one can't be forgotten.</summary>
public sealed class EntityTests
{
    /// <summary>Tables that are not one village's, with the reason.</summary>
    private static readonly Dictionary<string, string> NotOfOneVillage = new(StringComparer.Ordinal)
    {
        ["Account"] = "people of the street have accounts too; only the administrator's pages read them",
        ["AdministrativeUnit"] = "the tree of all units, public knowledge",
        ["AreaStamp"] = "counts changes, shows nothing",
        ["AuditEntry"] = "one chain for the whole installation; carries the village it is about",
        ["AuditHead"] = "the end of that chain",
        ["BookedSlip"] = "numbers of bank slips, which a bank gives once; shows no record",
        ["CalendarDay"] = "the State Council's holidays",
        ["CheckRun"] = "when the checks ran and over which villages; shows no record of any",
        ["LandClass"] = "a national standard",
        ["HandOverItem"] = "what is looked at when keys are handed over: local practice, like a rule",
        ["DatedRule"] = "law and local policy",
        ["DocumentSequence"] = "the last number of a series",
        ["LawGate"] = "law",
        ["LawStep"] = "law",
    };

    private static readonly IReadOnlyList<IEntityType> Entities = Model();

    [Fact]
    public void Every_table_belongs_to_a_village_or_says_why_not() =>
        Faults.None(Entities.Where(e => !e.ClrType.IsAssignableTo(typeof(IBelongsToVillage)) && !NotOfOneVillage.ContainsKey(e.ClrType.Name)).Select(e => e.ClrType.Name));

    [Fact]
    public void Every_table_of_a_village_is_filtered_by_scope() =>
        Assert.All(Entities.Where(e => e.ClrType.IsAssignableTo(typeof(IBelongsToVillage)) && !e.IsOwned()),
            e => Assert.True(e.GetDeclaredQueryFilters().Count > 0, $"{e.ClrType.Name} has no filter."));

    [Fact]
    public void The_list_of_tables_without_a_village_has_no_dead_line() =>
        Faults.None(NotOfOneVillage.Keys.Except(Entities.Select(e => e.ClrType.Name)));

    [Fact]
    public void Nobody_sets_an_entitys_fields_from_outside() =>
        Faults.None(Entities.Where(e => e.ClrType.Name != "Account") // its setters are what ASP.NET Core Identity calls
            .SelectMany(e => e.ClrType.GetProperties().Where(p => p.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(p => $"{e.ClrType.Name}.{p.Name}")));

    [Fact]
    public void Money_and_areas_are_stored_as_integers() =>
        Faults.None(Columns().Where(p => p.ClrType == typeof(double) || p.ClrType == typeof(float))
            .Where(p => p.DeclaringType.ClrType.Name != "GeoBounds").Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}"));

    [Fact]
    public void Statuses_are_stored_by_name() =>
        Faults.None(Columns().Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType).IsEnum)
            .Where(p => !(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType).IsDefined(typeof(FlagsAttribute), false))
            .Where(p => (p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType) != typeof(string)).Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}"));

    [Fact]
    public void Every_text_has_a_longest_length() =>
        Faults.None(Columns().Where(p => p.GetTypeMapping().Converter is null && p.ClrType == typeof(string) && p.GetMaxLength() is null && !MayBeLong(p))
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}"));

    [Fact]
    public void An_identity_number_phone_or_bank_account_is_never_stored_in_clear() =>
        Faults.None(Columns().Where(p => p.ClrType == typeof(string)
                && (p.Name.Contains("IdNumber", StringComparison.Ordinal) || p.Name.Contains("Phone", StringComparison.Ordinal) || p.Name.Contains("BankAccount", StringComparison.Ordinal)))
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}"));

    private static bool MayBeLong(IProperty property) => property.FindAnnotation("MaxLength") is { Value: -1 };

    private static IEnumerable<IProperty> Columns() =>
        Entities.SelectMany(e => e.GetProperties().Concat(e.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())));

    private static List<IEntityType> Model()
    {
        using var db = new SqliteVillageDb(new DbContextOptionsBuilder<SqliteVillageDb>().UseSqlite("Data Source=:memory:").Options);
        return [.. db.Model.GetEntityTypes().Where(e => e.ClrType.Namespace!.StartsWith("VillageTracker", StringComparison.Ordinal))];
    }
}
