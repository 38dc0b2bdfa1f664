using System.Text;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;

namespace VillageTracker.Domain.Land.Import;

/// <summary>What one shape of a file says of its parcel; null where it says nothing.</summary>
internal sealed class ParcelWords
{
    private readonly Dictionary<string, string> _values;
    private readonly List<string> _faults = [];

    public ParcelWords(FileFeature feature, ShapeFormat format)
    {
        _values = feature.Attributes.GroupBy(a => ParcelFields.Key(a.Key)).ToDictionary(g => g.Key, g => g.First().Value.Normalize().Trim(), StringComparer.Ordinal);
        Code = Text(ParcelFields.Code, ParcelCode.MaxLength, "地块编号") is { } code ? ParcelCode.Tidy(code) : null;
        Name = Text(ParcelFields.Name, Parcel.NameMaxLength, "地块名称");
        Use = Text(ParcelFields.Use, Parcel.PlannedUseMaxLength, "用途");
        Note = Text(ParcelFields.Note, Parcel.NoteMaxLength, "备注");
        Ownership = OwnershipOf(Text(ParcelFields.Ownership, 40, "权属"));
        Kind = KindOf(Text(ParcelFields.Kind, 40, "类别"));
        LandClass = LandClassOf(Text(ParcelFields.LandClass, 40, "地类编码"));
        ReadArea(format);
    }

    public string? Code { get; }
    public string? Name { get; }
    public string? Use { get; }
    public string? Note { get; }
    public LandOwnership? Ownership { get; }
    public ParcelKind? Kind { get; }

    /// <summary>Four digits are of the edition of 2017, three of 2007.</summary>
    public LandClassRef? LandClass { get; }

    /// <summary>The stated area in m², as exact as the file gives it.</summary>
    public decimal? StatedSquareMetres { get; private set; }

    /// <summary>The smallest step in which the file can state an area: 1 m² when it is in hectares with four decimals.</summary>
    public decimal AreaStep { get; private set; } = 0.01m;

    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The same text, as far as formats keep it: some can't hold commas, line ends or the at sign.</summary>
    public static bool Same(string? kept, string read) => Plain(kept) == Plain(read);

    /// <summary>The area that is kept already, said in the file's own steps, is what the file says.</summary>
    public bool SameArea(LandArea kept) =>
        StatedSquareMetres is not { } stated || Math.Round(kept.SquareMetres / AreaStep, 0, MidpointRounding.AwayFromZero) == Math.Round(stated / AreaStep, 0, MidpointRounding.AwayFromZero);

    private static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in (text ?? "").Normalize().Trim())
        {
            plain.Append(c switch
            {
                '，' => ',',
                '＠' => '@',
                '\r' or '\n' or '\t' => ' ',
                _ => c,
            });
        }

        return plain.ToString();
    }

    private void ReadArea(ShapeFormat format)
    {
        var inHectares = format == ShapeFormat.BoundaryText ? [ParcelFields.Area] : ParcelFields.Hectares;
        if (Of(inHectares) is { } hectares)
        {
            (StatedSquareMetres, AreaStep) = (Number(hectares, "面积") * 10_000m, 1m);
        }
        else if (Of(ParcelFields.Mu) is { } mu)
        {
            (StatedSquareMetres, AreaStep) = (Number(mu, "面积") * 2000m / 3m, 0.1m);
        }
        else if ((Of(ParcelFields.SquareMetres) ?? Of([ParcelFields.Area])) is { } metres)
        {
            StatedSquareMetres = Number(metres, "面积") is { } exact ? Math.Round(exact, 2, MidpointRounding.AwayFromZero) : null;
        }

        if (StatedSquareMetres is <= 0)
        {
            StatedSquareMetres = null; // attribute tables write 0 for "not filled in"
        }
    }

    private decimal? Number(string text, string column)
    {
        var value = ParcelFields.Number(text);
        if (value is null or < 0 or > 1_000_000_000m)
        {
            _faults.Add($"“{column}”（{text}）不是面积。");
            return null;
        }

        return value;
    }

    private LandOwnership? OwnershipOf(string? text) => text switch
    {
        null => null,
        _ when text.StartsWith("国有", StringComparison.Ordinal) || text is "10" or "20" or "G" || Is(text, "StateOwned", "state", "state-owned") => LandOwnership.StateOwned,
        _ when text.StartsWith("集体", StringComparison.Ordinal) || text is "30" or "31" or "32" or "33" or "34" or "40" or "J" || Is(text, "Collective") => LandOwnership.Collective,
        _ when text is "未查明" or "未知" || Is(text, "Unknown") => LandOwnership.Unknown,
        _ => Unreadable<LandOwnership>("权属", text, "国有、集体或未查明"),
    };

    /// <summary>Boundary-point files have 地上 or 地下 in the place of the class.</summary>
    private LandClassRef? LandClassOf(string? text)
    {
        if (text is null or "地上" or "地下")
        {
            return null;
        }

        if (text.Length is 3 or 4 && text.All(char.IsAsciiDigit))
        {
            return new(text.Length == 4 ? LandClassEdition.Gbt2017 : LandClassEdition.Gbt2007, text);
        }

        _faults.Add($"“地类编码”（{text}）看不懂，应为 GB/T 21010 的四位（2017 版）或三位（2007 版）编码。");
        return null;
    }

    private ParcelKind? KindOf(string? text) => text is null ? null
        : Enum.GetValues<ParcelKind>().Where(k => k.Label() == text || Is(text, k.ToString())).Select(k => (ParcelKind?)k).FirstOrDefault()
            ?? Unreadable<ParcelKind>("类别", text, string.Join('、', Enum.GetValues<ParcelKind>().Select(k => k.Label())));

    private T? Unreadable<T>(string column, string text, string expected)
        where T : struct
    {
        _faults.Add($"“{column}”（{text}）看不懂，应为{expected}。");
        return null;
    }

    private string? Text(string[] names, int longest, string column)
    {
        var text = Of(names);
        if (text is not null && text.Length > longest)
        {
            _faults.Add($"“{column}”有 {text.Length} 个字，最多 {longest} 个。");
            return null;
        }

        return text;
    }

    private string? Of(string[] names) =>
        names.Select(n => _values.GetValueOrDefault(ParcelFields.Key(n))).FirstOrDefault(v => !string.IsNullOrEmpty(v));

    private static bool Is(string text, params string[] words) => words.Any(w => w.Equals(text, StringComparison.OrdinalIgnoreCase));
}
