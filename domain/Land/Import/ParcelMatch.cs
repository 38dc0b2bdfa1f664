using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.Esri;

namespace VillageTracker.Domain.Land.Import;

/// <summary>One shape of a file and the parcel of the register it is about, compared fact by fact.</summary>
internal sealed class ParcelMatch
{
    private readonly List<string> _changes = [];
    private readonly List<string> _told = [];
    private readonly List<string> _faults = [];
    private readonly ParcelWords _words;

    public ParcelMatch(CheckedFeature found, ParcelWords words)
    {
        (Found, _words) = (found, words);
        (Code, Name) = (words.Code ?? "", words.Name ?? "");
        _faults.AddRange(words.Faults);
        Shape = Door(found.Shape);
    }

    public CheckedFeature Found { get; }
    public string Code { get; private set; }
    public string Name { get; private set; }
    public Geometry? Shape { get; private set; }
    public Parcel? Known { get; private set; }
    public ParcelFacts? Facts { get; private set; }
    public bool GroundChanges { get; private set; }
    public IReadOnlyList<string> Changes => _changes;
    public IReadOnlyList<string> Told => _told;

    /// <summary>Faults that reading the file could not see.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public bool IsSound => _faults.Count == 0 && Found.Faults.Count == 0;

    public bool HasCode => Code.Length > 0;

    /// <summary>A parcel that is there stays in its layer.</summary>
    public ParcelLayer LayerOr(ParcelLayer chosen) => Known?.Layer ?? chosen;

    public LandArea? Stated => _words.StatedSquareMetres is { } m ? LandArea.RoundSquareMetres(m) : null;

    /// <summary>A file without numbers is not refused: the shape gets a provisional one, and that is told.</summary>
    public void GiveCode(string code)
    {
        Code = code;
        _told.Add($"文件没有地块编号，先用临时编号 {code}，可以以后再改。");
    }

    /// <summary>The same ground is in the register already, under this number.</summary>
    public void GiveCodeOf(string code)
    {
        Code = code;
        _told.Add($"文件没有地块编号，按位置认出是 {code}。");
    }

    public void Fault(string message) => _faults.Add(message);

    public void CompareWith(Parcel? known, DateOnly today)
    {
        Known = known;
        if (known is { RetiredOn: { } end })
        {
            _faults.Add($"地块 {Code} 已在 {end:yyyy-MM-dd} 注销（分割或合并），不能再变更。");
        }
        else if (known is not null && known.CurrentSince > today)
        {
            _faults.Add($"地块 {Code} 从 {known.CurrentSince:yyyy-MM-dd} 起另有变更，不能登记更早的变更。");
        }
        else if (known is null)
        {
            AsNew(today);
        }
        else
        {
            AsChange(known);
        }
    }

    private void AsNew(DateOnly today)
    {
        if (Name.Length == 0)
        {
            Name = $"未命名 {Code}";
            _told.Add($"文件没有地块名称，先记为“{Name}”。");
        }

        if (Stated is null)
        {
            _told.Add("文件没有登记面积，按图上面积登记。");
        }

        var area = Stated ?? (Found.SquareMetres is { } computed ? LandArea.RoundSquareMetres(computed) : new LandArea(1));
        Facts = new(Name, _words.Kind ?? ParcelKind.Develop, _words.Ownership ?? LandOwnership.Unknown, area, _words.Use, _words.Note, _words.LandClass);
        GroundChanges = true;
        Try(() => Parcel.Register(Code, 0, Facts, null, today));
    }

    private void AsChange(Parcel known)
    {
        Name = Name.Length == 0 ? known.Name : Name;
        Facts = new(
            Pick(known.Name, _words.Name, "名称")!,
            Pick(known.Kind, _words.Kind, "类别"),
            Pick(known.Ownership, _words.Ownership, "权属"),
            Area(known.StatedArea),
            Pick(known.PlannedUse, _words.Use, "规划用途"),
            Pick(known.Note, _words.Note, "备注"),
            Class(known.LandClass));
        GroundChanges = Shape is not null && (known.Shape is null || !SameGround.Is(known.Shape, Shape));
        if (GroundChanges)
        {
            _changes.Insert(0, "边界");
        }
        else
        {
            Shape = known.Shape;
        }
    }

    public LandClassRef? LandClass => _words.LandClass;

    private LandClassRef? Class(LandClassRef? kept)
    {
        if (_words.LandClass is { } read && read != kept)
        {
            _changes.Add("地类");
        }

        return _words.LandClass ?? kept;
    }

    private LandArea Area(LandArea kept)
    {
        if (_words.SameArea(kept) || Stated is not { } stated)
        {
            return kept;
        }

        _changes.Add("登记面积");
        return stated;
    }

    private string? Pick(string? kept, string? read, string word)
    {
        if (read is null || ParcelWords.Same(kept, read) || IsCutFrom(kept, read))
        {
            return kept;
        }

        _changes.Add(word);
        return read;
    }

    /// <summary>A shapefile has no room for a long text: what comes back shortened by it is no change.</summary>
    private static bool IsCutFrom(string? kept, string read) =>
        read.EndsWith(ShapefileWriter.CutMark, StringComparison.Ordinal) && kept?.StartsWith(read[..^ShapefileWriter.CutMark.Length], StringComparison.Ordinal) == true;

    private T Pick<T>(T kept, T? read, string word)
        where T : struct, Enum
    {
        if (read is not { } value || kept.Equals(value))
        {
            return kept;
        }

        _changes.Add(word);
        return value;
    }

    private Geometry? Door(Geometry? shape) => shape is null ? null : Try(() => Boundary.AreaFrom(shape));

    private T? Try<T>(Func<T> act)
        where T : class
    {
        try
        {
            return act();
        }
        catch (RefusedException refused)
        {
            _faults.Add(refused.Refusal.Message);
            return null;
        }
    }
}
