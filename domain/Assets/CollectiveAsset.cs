using System.Text.RegularExpressions;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets;

/// <summary>What sort of thing the village's collective owns (资产类别). Stored by name.</summary>
public enum AssetKind { Hotel, Market, Shops, Workshops, Other }

/// <summary>Something the village's collective owns and may let (集体资产), with the units it is let by.</summary>
/// <remarks>Letting collective property is decided by the assembly or the representatives (村民委员会组织法第二十四条第八项), so every lease names the decision.</remarks>
public sealed partial class CollectiveAsset : IVersioned, IBelongsToVillage
{
    public const int CodeMaxLength = 4;
    public const int NameMaxLength = 100;
    public const int NoteMaxLength = 1000;

    private readonly List<LeaseUnit> _units = [];

    private CollectiveAsset() { }

    public int Id { get; private set; }

    /// <summary>A01, A02 … unique in the village.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>By which clerks search (拼音首字母).</summary>
    public string PinyinInitials { get; private set; } = "";
    public AssetKind Kind { get; private set; }
    public long VillageCode { get; private set; }
    public string? Note { get; private set; }

    /// <summary>From where it is known.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Invented for the demonstration.</summary>
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<LeaseUnit> Units => _units;

    /// <exception cref="RefusedException">A code of another form, or no name.</exception>
    public static CollectiveAsset Create(long villageCode, string code, AssetFacts facts, bool isDemonstration = false)
    {
        var tidy = code.Trim().ToUpperInvariant();
        if (!CodeForm.IsMatch(tidy))
        {
            throw new RefusedException(new AssetCodeMalformed(tidy));
        }

        var asset = new CollectiveAsset { VillageCode = villageCode, Code = tidy, IsDemonstration = isDemonstration };
        asset.Describe(facts);
        return asset;
    }

    /// <exception cref="RefusedException">No name.</exception>
    public void Describe(AssetFacts facts)
    {
        Name = Tidy(facts.Name) ?? throw new RefusedException(new AssetNameMissing());
        PinyinInitials = Common.PinyinInitials.Of(Name);
        (Kind, Note, Source) = (facts.Kind, Tidy(facts.Note), Tidy(facts.Source) ?? "");
    }

    /// <summary>Adds a unit that is let by itself: a floor, a shop, a stall. It is vacant until something else is said.</summary>
    /// <exception cref="RefusedException">No name, or a name used already in this asset.</exception>
    public LeaseUnit AddUnit(string name, FloorArea? area, bool isDemonstration = false)
    {
        var tidy = Tidy(name) ?? throw new RefusedException(new UnitNameMissing());
        if (_units.Any(u => u.Name == tidy))
        {
            throw new RefusedException(new UnitTaken(tidy));
        }

        if (area is { HundredthsSqm: <= 0 })
        {
            throw new RefusedException(new UnitWithoutArea(tidy));
        }

        var unit = new LeaseUnit(VillageCode, _units.Count + 1, tidy, area, isDemonstration);
        _units.Add(unit);
        return unit;
    }

    internal static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex("^A[0-9]{2,3}$")]
    private static partial Regex CodeForm { get; }
}

/// <summary>What is known of an asset.</summary>
public sealed record AssetFacts(string Name, AssetKind Kind, string? Note = null, string? Source = null);

/// <summary>The words for the kinds.</summary>
public static class AssetKinds
{
    public static string Label(this AssetKind kind) => kind switch
    {
        AssetKind.Hotel => "酒店",
        AssetKind.Market => "市场",
        AssetKind.Shops => "门面房",
        AssetKind.Workshops => "厂房",
        AssetKind.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
