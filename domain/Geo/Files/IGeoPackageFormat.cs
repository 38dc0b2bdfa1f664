namespace VillageTracker.Domain.Geo.Files;

/// <summary>Reads and writes GeoPackage, which is a SQLite database and therefore lives where databases are named.</summary>
public interface IGeoPackageFormat
{
    /// <summary>All layers of areas in the file.</summary>
    ShapeFile Read(ReadOnlyMemory<byte> bytes);

    /// <summary>One layer.</summary>
    byte[] Write(IReadOnlyList<OutgoingFeature> features, ReferenceSystem system, string layer);
}
