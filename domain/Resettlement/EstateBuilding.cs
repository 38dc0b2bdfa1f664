using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement;

/// <summary>A building (幢) of an estate with its footprint; its homes are counted by entrance (单元), floor and position.</summary>
public sealed class EstateBuilding : IBelongsToVillage, IVersioned, IShaped
{
    /// <summary>More than this is a slip of the pen.</summary>
    public const int MostFloors = 60;

    /// <summary>More than this is a slip of the pen.</summary>
    public const int MostUnits = 20;

    private EstateBuilding() { }

    /// <param name="estate">The estate it stands in.</param>
    /// <param name="number">1 for 1幢.</param>
    /// <param name="units">Entrances (单元).</param>
    /// <param name="floors">Floors with homes.</param>
    /// <param name="isDemonstration">Invented: the reports give the number of homes, not the buildings.</param>
    /// <exception cref="RefusedException">No entrance or no floor (<see cref="BuildingWithoutHomes"/>).</exception>
    public EstateBuilding(Estate estate, int number, int units, int floors, bool isDemonstration)
    {
        if (number < 1 || units < 1 || floors < 1)
        {
            throw new RefusedException(new BuildingWithoutHomes(number));
        }

        Estate = estate;
        VillageCode = estate.VillageCode;
        (Number, Units, Floors, IsDemonstration) = (number, units, floors, isDemonstration);
    }

    public int Id { get; private set; }
    public int EstateId { get; private set; }
    public Estate Estate { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public int Number { get; private set; }
    public int Units { get; private set; }
    public int Floors { get; private set; }
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>A building whose homes are still coming in by the same sheet grows with them.</summary>
    internal void Reach(int unit, int floor) => (Units, Floors) = (Math.Max(Units, unit), Math.Max(Floors, floor));

    /// <summary>"3幢".</summary>
    public string Name => $"{Number}幢";

    /// <exception cref="RefusedException">The drawing is not one sound area in this district.</exception>
    public void DrawFootprint(Geometry drawn)
    {
        Shape = Boundary.PolygonFrom(drawn);
        Bounds = GeoBounds.Of(Shape);
    }
}

/// <summary>A building is numbered from 1 and has at least one entrance and one floor.</summary>
public sealed record BuildingWithoutHomes(int Number) : Refusal($"{Number}幢的幢号、单元数和层数都必须大于0。");
