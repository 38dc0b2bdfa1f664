using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>A piece of land the village develops, levels or puts to use again (地块).</summary>
/// <remarks>
/// The stated area (登记面积) is what the papers say; the measured area (图上面积) is computed from the boundary on the
/// 3-degree Gauss-Kruger plane. Both are kept, because they may differ and neither may silently replace the other.
/// Every act has its day: what the parcel was before it is remembered as a <see cref="ParcelRevision"/>.
/// </remarks>
public sealed partial class Parcel : IBelongsToVillage, IVersioned, IShaped
{
    public const int NameMaxLength = 80;
    public const int NoteMaxLength = 500;
    public const int PlannedUseMaxLength = 200;

    private Parcel() { }

    /// <param name="code">See <see cref="ParcelCode"/>.</param>
    /// <param name="villageCode">The village whose register it is in.</param>
    /// <param name="facts">What the papers say.</param>
    /// <param name="boundary">From <see cref="Boundary.AreaFrom"/>; null while nobody has surveyed it.</param>
    /// <param name="on">The first day on which the parcel is there.</param>
    /// <param name="layer">The layer in which it must not overlap another.</param>
    /// <param name="isDemonstration">Boundary and areas are invented.</param>
    /// <exception cref="RefusedException">Unreadable code, no name, or an area of 0.</exception>
    public static Parcel Register(
        string code, long villageCode, ParcelFacts facts, Geometry? boundary, DateOnly on, ParcelLayer layer = ParcelLayer.Planned, bool isDemonstration = false)
    {
        var parcel = new Parcel { Code = ParcelCode.Require(code), VillageCode = villageCode, Layer = layer, RegisteredOn = on, CurrentSince = on };
        parcel.Describe(facts);
        parcel.DrawBoundary(boundary);
        parcel.IsShapeDemonstration = isDemonstration;
        return parcel;
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public long VillageCode { get; private set; }
    public ParcelLayer Layer { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Pinyin initials of the name, for finding it: 铁路东侧地块 is tldcdk.</summary>
    public string Initials { get; private set; } = "";
    public ParcelKind Kind { get; private set; }
    public LandOwnership Ownership { get; private set; }
    public LandArea StatedArea { get; private set; }
    public LandArea? MeasuredArea { get; private set; }

    /// <summary>Together with <see cref="LandClassCode"/>; codes of two editions are never mixed.</summary>
    public LandClassEdition? LandClassEdition { get; private set; }
    public string? LandClassCode { get; private set; }

    /// <summary>地类, or null while nobody has said.</summary>
    public LandClassRef? LandClass => LandClassEdition is { } edition && LandClassCode is { } code ? new(edition, code) : null;
    public string? PlannedUse { get; private set; }
    public string? Note { get; private set; }
    public ParcelStatus Status { get; private set; }

    /// <summary>The day of the last change of status, where it is known.</summary>
    public DateOnly? StatusOn { get; private set; }

    /// <summary>One part or several, with or without holes.</summary>
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }

    /// <summary>Boundary and areas are invented: the articles name the parcel but do not draw it.</summary>
    public bool IsShapeDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>Facts and boundary as they are from a day on (变更); what they were before stays as it was on every earlier day.</summary>
    /// <exception cref="RefusedException">No name, an area of 0, a day to come or before the last change, or a retired parcel.</exception>
    public void Change(ParcelFacts facts, Geometry? boundary, DateOnly on, DateOnly today)
    {
        BeginChange(on, today);
        Describe(facts);
        if (boundary is null || Shape is null || !boundary.EqualsNormalized(Shape))
        {
            DrawBoundary(boundary);
        }
    }

    /// <exception cref="RefusedException">
    /// The step is not in the table, lies in the future or before the last one, or is a listing or a sale, which have papers of their own.
    /// </exception>
    public void MoveTo(ParcelStatus next, DateOnly on, DateOnly today)
    {
        if (Status.CanBecome(next) && !Status.MayBecomeByHand().Contains(next))
        {
            throw new RefusedException(new ListedOnlyThere());
        }

        Follow(next, on, today);
    }

    /// <summary>A step of the table, also those that follow from a listing.</summary>
    internal void Follow(ParcelStatus next, DateOnly on, DateOnly today)
    {
        if (!Status.CanBecome(next))
        {
            throw new RefusedException(new ParcelStepNotAllowed(Status, next));
        }

        if (on < StatusOn)
        {
            throw new RefusedException(new ParcelStepBeforeLast(on, StatusOn.Value));
        }

        BeginChange(on, today);
        (Status, StatusOn) = (next, on);
    }

    /// <summary>The status as an article states it, with no date of its own. Only for planting.</summary>
    public void StateStatus(ParcelStatus status) => Status = status;

    private void Describe(ParcelFacts facts)
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
        if (facts.LandClass is { } landClass)
        {
            (LandClassEdition, LandClassCode) = (landClass.Edition, landClass.Code);
        }
    }

    private void DrawBoundary(Geometry? boundary)
    {
        Shape = boundary;
        Bounds = GeoBounds.Of(boundary);
        MeasuredArea = boundary is null ? null : GaussKruger.AreaOf(boundary);
        IsShapeDemonstration = false;
    }
}

/// <summary>What the papers say of a parcel.</summary>
/// <param name="LandClass">地类 with its edition; null leaves it as it is, because many papers do not give it.</param>
public sealed record ParcelFacts(
    string Name, ParcelKind Kind, LandOwnership Ownership, LandArea StatedArea, string? PlannedUse, string? Note, LandClassRef? LandClass = null);
