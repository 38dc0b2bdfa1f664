using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement;

/// <summary>A resettlement estate (安置小区), such as 富贵春花园, in which households that gave up their house get homes.</summary>
public sealed class Estate : IBelongsToVillage, IVersioned
{
    public const int CodeMaxLength = 10;
    public const int NameMaxLength = 60;

    private Estate() { }

    /// <param name="code">What people see: E01.</param>
    /// <param name="name">富贵春花园.</param>
    /// <param name="villageCode">The village that allocates it.</param>
    public Estate(string code, string name, long villageCode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Code, Name, VillageCode) = (code, name, villageCode);
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public long VillageCode { get; private set; }
    public int Version { get; private set; }
}
