namespace VillageTracker.Domain.Organisation;

/// <summary>A unit of the administrative tree (行政区划单位): province, city, district, street, village, villager group.</summary>
/// <remarks>
/// <para>The key is the statistics code (统计用区划代码): 12 digits for a village and above, for a villager group (村民小组)
/// the village's 12 digits plus 2 of our own. Higher units end in zeros: the street 新洋街道 is 320902007000.</para>
/// <para>Codes change from year to year, so each row says since when it holds and where it was read.</para>
/// </remarks>
public sealed class AdministrativeUnit
{
    public const int NameMaxLength = 50;

    private AdministrativeUnit() { }

    public AdministrativeUnit(long code, string name, UnitLevel level, long? parentCode, DateOnly validFrom, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Code = code;
        Name = name;
        Level = level;
        ParentCode = parentCode;
        ValidFrom = validFrom;
        Source = source;
    }

    public long Code { get; private set; }
    public string Name { get; private set; } = "";
    public UnitLevel Level { get; private set; }
    public long? ParentCode { get; private set; }
    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }
    public string Source { get; private set; } = "";
}
