using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Domain.Persistence;

/// <summary>A row that notices when two people change it at once: the version is sent with the form and compared on saving.</summary>
public interface IVersioned
{
    int Version { get; }
}

/// <summary>A row that belongs to one village and is shown only to those whose scope contains it.</summary>
/// <remarks>The filter is applied to every query of such an entity by <see cref="VillageDb"/>; a query that must see more says so.</remarks>
public interface IBelongsToVillage
{
    /// <summary>The 12-digit statistics code of the village.</summary>
    long VillageCode { get; }
}

/// <summary>A row with a place on the map, indexed by the box around its shape.</summary>
public interface IShaped
{
    Geometry? Shape { get; }

    GeoBounds? Bounds { get; }
}

/// <summary>A row that is not the office's own record of facts (a counter, a stamp) and therefore not audited.</summary>
public interface INotAudited;

/// <summary>A row that is never changed or deleted once it is saved: a line of a document that somebody holds on paper.</summary>
/// <remarks><see cref="VillageDb"/> refuses to save a change of one; it would be a mistake of the program, never a wish of the user.</remarks>
public interface IWrittenOnce;

/// <summary>A row that says who wrote it and when: the save puts in both, so that no act can name somebody else.</summary>
public interface ISignedBySave
{
    string By { get; }

    DateTime AtUtc { get; }
}
