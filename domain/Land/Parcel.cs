using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>A piece of land the village develops, levels or puts to use again (地块).</summary>
/// <remarks>
/// The stated area (登记面积) is what the papers say; the measured area (图上面积) is computed from the boundary on the
/// 3-degree Gauss-Kruger plane. Both are kept, because they may differ and neither may silently replace the other.
/// </remarks>
public sealed class Parcel : IBelongsToVillage, IVersioned, IShaped
{
    public const int NameMaxLength = 80;
    public const int NoteMaxLength = 500;

    private Parcel() { }

    /// <exception cref="RefusedException">Unreadable code, no name, or an area of 0.</exception>
    public static Parcel Register(string code, long villageCode, ParcelFacts facts, Polygon? boundary, bool isDemonstration = false)
    {
        var parcel = new Parcel { Code = ParcelCode.Require(code), VillageCode = villageCode, IsShapeDemonstration = isDemonstration };
        parcel.Describe(facts);
        parcel.DrawBoundary(boundary);
        return parcel;
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public long VillageCode { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Pinyin initials of the name, for finding it: 铁路东侧地块 is tldcdk.</summary>
    public string Initials { get; private set; } = "";
    public ParcelKind Kind { get; private set; }
    public LandOwnership Ownership { get; private set; }
    public LandArea StatedArea { get; private set; }
    public LandArea? MeasuredArea { get; private set; }
    public string? PlannedUse { get; private set; }
    public string? Note { get; private set; }
    public ParcelStatus Status { get; private set; }

    /// <summary>The day of the last change of status, where it is known.</summary>
    public DateOnly? StatusOn { get; private set; }
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }

    /// <summary>Boundary and areas are invented: the articles name the parcel but do not draw it.</summary>
    public bool IsShapeDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">No name, or an area of 0.</exception>
    public void Describe(ParcelFacts facts)
    {
        if (string.IsNullOrWhiteSpace(facts.Name))
        {
            throw new RefusedException(new ParcelNameMissing());
        }

        if (facts.StatedArea == LandArea.Zero)
        {
            throw new RefusedException(new ParcelAreaZero());
        }

        Name = facts.Name.Trim();
        Initials = PinyinInitials.Of(Name);
        (Kind, Ownership, StatedArea) = (facts.Kind, facts.Ownership, facts.StatedArea);
        (PlannedUse, Note) = (facts.PlannedUse, facts.Note);
    }

    /// <param name="boundary">From <see cref="Boundary.PolygonFrom"/>; null while nobody has surveyed it.</param>
    public void DrawBoundary(Polygon? boundary)
    {
        Shape = boundary;
        Bounds = GeoBounds.Of(boundary);
        MeasuredArea = boundary is null ? null : GaussKruger.AreaOf(boundary);
    }

    /// <exception cref="RefusedException">The step is not in the table, lies in the future or before the last one.</exception>
    public void MoveTo(ParcelStatus next, DateOnly on, DateOnly today)
    {
        if (!Status.CanBecome(next))
        {
            throw new RefusedException(new ParcelStepNotAllowed(Status, next));
        }

        if (on > today)
        {
            throw new RefusedException(new ParcelStepInFuture(on));
        }

        if (on < StatusOn)
        {
            throw new RefusedException(new ParcelStepBeforeLast(on, StatusOn.Value));
        }

        (Status, StatusOn) = (next, on);
    }

    /// <summary>The status as an article states it, with no date of its own. Only for planting.</summary>
    public void StateStatus(ParcelStatus status) => Status = status;
}

/// <summary>What the papers say of a parcel.</summary>
public sealed record ParcelFacts(
    string Name, ParcelKind Kind, LandOwnership Ownership, LandArea StatedArea, string? PlannedUse, string? Note);
