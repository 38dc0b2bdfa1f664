using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects;

/// <summary>What sort of undertaking a project is (项目类别). Stored by name.</summary>
public enum ProjectKind { Housing, Logistics, Commerce, Industry, Environment, Other }

/// <summary>A construction or investment project in the village (项目), with its parts and the stages it goes through.</summary>
/// <remarks>
/// What a stage has reached is kept with the day and the source of the statement; what nobody has stated stays unknown (未知).
/// A project may go through its stages strictly in order (<see cref="InOrder"/>); then a stage is not done before the one before it.
/// </remarks>
public sealed partial class Project : IVersioned, IBelongsToVillage, IShaped
{
    public const int CodeMaxLength = 4;
    public const int NameMaxLength = 100;
    public const int NoteMaxLength = 1000;
    public const int SourceMaxLength = 200;

    private readonly List<ProjectPart> _parts = [];
    private readonly List<ProjectStage> _stages = [];

    private Project() { }

    public int Id { get; private set; }

    /// <summary>P01, P02 … unique in the village.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>By which clerks search (拼音首字母).</summary>
    public string PinyinInitials { get; private set; } = "";
    public ProjectKind Kind { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>Where it lies, in words.</summary>
    public string? Place { get; private set; }

    /// <summary>What is known of it beside its stages, in words.</summary>
    public string? Note { get; private set; }

    /// <summary>What is to be looked into about taxes not yet declared (隐藏税源), or null.</summary>
    public string? TaxSourceNote { get; private set; }

    /// <summary>From where it is known: a report, a file.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The stages of one part follow each other strictly (按顺序进行).</summary>
    public bool InOrder { get; private set; }

    /// <summary>Invented for the demonstration.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>The project is real, its place on the map is invented.</summary>
    public bool IsShapeDemonstration { get; private set; }
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<ProjectPart> Parts => _parts;
    public IReadOnlyList<ProjectStage> Stages => _stages;

    /// <exception cref="RefusedException">A code of another form, or no name.</exception>
    public static Project Create(long villageCode, string code, ProjectFacts facts, bool isDemonstration = false)
    {
        var tidy = code.Trim().ToUpperInvariant();
        if (!CodeForm.IsMatch(tidy))
        {
            throw new RefusedException(new ProjectCodeMalformed(tidy));
        }

        var project = new Project { VillageCode = villageCode, Code = tidy, IsDemonstration = isDemonstration };
        project.Describe(facts);
        return project;
    }

    /// <summary>Takes down what is known of the project beside its stages.</summary>
    /// <exception cref="RefusedException">No name.</exception>
    public void Describe(ProjectFacts facts)
    {
        Name = Tidy(facts.Name) ?? throw new RefusedException(new ProjectNameMissing());
        PinyinInitials = Common.PinyinInitials.Of(Name);
        (Kind, InOrder) = (facts.Kind, facts.InOrder);
        (Place, Note, TaxSourceNote) = (Tidy(facts.Place), Tidy(facts.Note), Tidy(facts.TaxSourceNote));
        Source = Tidy(facts.Source) ?? "";
    }

    /// <summary>Puts the project on the map, or takes it off with null.</summary>
    /// <param name="shape">From <see cref="Boundary"/>.</param>
    /// <param name="isDemonstration">The place is invented.</param>
    public void PlaceAt(Geometry? shape, bool isDemonstration = false) =>
        (Shape, Bounds, IsShapeDemonstration) = (shape, GeoBounds.Of(shape), shape is not null && isDemonstration);

    /// <summary>Adds a part that goes its own way, such as one building (1号楼).</summary>
    /// <exception cref="RefusedException">There is a part of that name.</exception>
    public ProjectPart AddPart(string name)
    {
        var tidy = name.Trim();
        if (_parts.Any(p => p.Name == tidy))
        {
            throw new RefusedException(new PartTaken(tidy));
        }

        var part = new ProjectPart(VillageCode, _parts.Count + 1, tidy);
        _parts.Add(part);
        return part;
    }

    internal static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex("^P[0-9]{2,3}$")]
    private static partial Regex CodeForm { get; }
}

/// <summary>What is known of a project beside its stages.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of undertaking.</param>
/// <param name="Place">Where, in words.</param>
/// <param name="Note">Anything else.</param>
/// <param name="TaxSourceNote">What is to be looked into about undeclared taxes (隐藏税源).</param>
/// <param name="Source">From where this is known.</param>
/// <param name="InOrder">The stages follow each other strictly.</param>
public sealed record ProjectFacts(
    string Name, ProjectKind Kind, string? Place = null, string? Note = null, string? TaxSourceNote = null, string? Source = null, bool InOrder = false);

/// <summary>A part of a project that goes through stages of its own, such as a building (楼栋).</summary>
public sealed class ProjectPart : IBelongsToVillage
{
    public const int NameMaxLength = 40;

    private ProjectPart() { }

    internal ProjectPart(long villageCode, int order, string name) => (VillageCode, Order, Name) = (villageCode, order, name);

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public long VillageCode { get; private set; }
    public int Order { get; private set; }
    public string Name { get; private set; } = "";
}
