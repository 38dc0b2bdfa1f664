using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition;

/// <summary>An area whose houses are taken over and pulled down (征收片区).</summary>
/// <remarks>
/// It belongs to the village that runs the work (<see cref="VillageCode"/>) and may lie in several villages (<see cref="Locations"/>):
/// 圩洋村 works on land of its neighbours. What an article states about an area is not demonstration data; its shape and deadline may be.
/// </remarks>
public sealed partial class DemolitionArea : IVersioned, IBelongsToVillage, IShaped
{
    public const int CodeMaxLength = 10;
    public const int NameMaxLength = 60;
    public const int BatchMaxLength = 40;
    public const int NoteMaxLength = 300;

    private readonly List<DemolitionAreaLocation> _locations = [];

    private DemolitionArea() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>片区编号: D03. Household codes begin with it.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public LandTrack LandTrack { get; private set; }

    /// <summary>The list or programme under which it runs (批次): 棚户区改造.</summary>
    public string Batch { get; private set; } = "";

    /// <summary>The last day for signing (签约期限), that day included; null where none is set.</summary>
    public DateOnly? Deadline { get; private set; }
    public string? Note { get; private set; }
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }

    /// <summary>The whole area is invented.</summary>
    public bool IsDemonstration { get; private set; }

    /// <summary>The boundary is invented.</summary>
    public bool IsShapeDemonstration { get; private set; }

    /// <summary>The signing deadline is invented.</summary>
    public bool IsDeadlineDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<DemolitionAreaLocation> Locations => _locations;

    [GeneratedRegex("^[A-Z0-9]{1,10}$")]
    private static partial Regex CodePattern { get; }

    /// <param name="villageCode">The village that runs the work.</param>
    /// <param name="code">D03.</param>
    /// <param name="facts">Everything that can be changed later.</param>
    /// <param name="isDemonstration">The whole area is invented.</param>
    /// <exception cref="RefusedException">A code that is missing or has other signs than letters and digits; no name.</exception>
    public static DemolitionArea Create(long villageCode, string code, AreaFacts facts, bool isDemonstration = false)
    {
        var area = new DemolitionArea { VillageCode = villageCode, Code = CheckedCode(code), IsDemonstration = isDemonstration };
        area.Describe(facts);
        area.LieIn(villageCode, null);
        return area;
    }

    /// <exception cref="RefusedException">No name.</exception>
    public void Describe(AreaFacts facts)
    {
        if (string.IsNullOrWhiteSpace(facts.Name))
        {
            throw new RefusedException(new AreaNameMissing());
        }

        IsDeadlineDemonstration = IsDeadlineDemonstration && facts.Deadline == Deadline;
        (Name, LandTrack, Batch, Deadline) = (facts.Name.Trim(), facts.LandTrack, facts.Batch?.Trim() ?? "", facts.Deadline);
        Note = string.IsNullOrWhiteSpace(facts.Note) ? null : facts.Note.Trim();
    }

    /// <param name="boundary">From <see cref="Boundary"/>, or null to take the shape away.</param>
    /// <param name="isDemonstration">The shape is invented.</param>
    public void DrawBoundary(Polygon? boundary, bool isDemonstration = false)
    {
        (Shape, Bounds) = (boundary, GeoBounds.Of(boundary));
        IsShapeDemonstration = boundary is not null && isDemonstration;
    }

    /// <summary>Says that the present deadline is invented; a deadline set later is taken as real.</summary>
    public void MarkDeadlineAsDemonstration() => IsDeadlineDemonstration = Deadline is not null;

    /// <summary>Says that part of the area lies in a village (所在村组); once per village.</summary>
    public void LieIn(long unitCode, string? groups)
    {
        _locations.RemoveAll(l => l.UnitCode == unitCode);
        _locations.Add(new(VillageCode, unitCode, groups));
    }

    private static string CheckedCode(string? code)
    {
        var clean = HalfWidth.Code(code);
        return clean.Length == 0 ? throw new RefusedException(new AreaCodeMissing())
            : CodePattern.IsMatch(clean) ? clean
            : throw new RefusedException(new AreaCodeMalformed(clean));
    }
}

/// <summary>What can be changed about an area.</summary>
public sealed record AreaFacts(string Name, LandTrack LandTrack, string? Batch, DateOnly? Deadline, string? Note);
