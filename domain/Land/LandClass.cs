using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land;

/// <summary>The editions of the standard of land use classes (土地利用现状分类). Codes of two editions are never mixed.</summary>
/// <remarks>The 2023 classes of the spatial plan (国土空间用地分类) are another table altogether and not in here.</remarks>
public enum LandClassEdition { Gbt2007, Gbt2017 }

/// <summary>One class of one edition (地类): 0601 工业用地 of GB/T 21010-2017. Reference data.</summary>
public sealed class LandClass
{
    public const int CodeMaxLength = 4;
    public const int NameMaxLength = 30;

    private LandClass() { }

    public LandClass(LandClassEdition edition, string code, string name, DateOnly validFrom, DateOnly? validTo) =>
        (Edition, Code, Name, ValidFrom, ValidTo) = (edition, code, name, validFrom, validTo);

    public LandClassEdition Edition { get; private set; }

    /// <summary>Two digits for a group; three (2007) or four (2017) for a class.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>The first day on which the edition is in force.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day, that day included; null while nothing has replaced it.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>Of a whole group, such as 06 工矿仓储用地: too coarse for a parcel.</summary>
    public bool IsGroup => Code.Length == 2;

    public bool HoldsOn(DateOnly date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);
}

/// <summary>A class as a parcel names it: always with its edition.</summary>
public sealed record LandClassRef(LandClassEdition Edition, string Code)
{
    /// <summary>Reads <c>Gbt2017:0601</c>, as a select box sends it; null when blank or no such thing.</summary>
    public static LandClassRef? Read(string? text) => text?.Split(':') is [var edition, { Length: > 0 } code]
        && Enum.TryParse<LandClassEdition>(edition, out var known) && Enum.IsDefined(known) ? new(known, code) : null;

    public override string ToString() => $"{Edition}:{Code}";
}

public static class LandClassEditions
{
    public static string Label(this LandClassEdition edition) => edition switch
    {
        LandClassEdition.Gbt2007 => "2007 版（GB/T 21010-2007）",
        LandClassEdition.Gbt2017 => "2017 版（GB/T 21010-2017）",
        _ => throw new ArgumentOutOfRangeException(nameof(edition)),
    };
}

public sealed record LandClassUnknown(LandClassRef Class) : Refusal($"{Class.Edition.Label()}里没有地类“{Class.Code}”，两个版本的编码不能混用。");

public sealed record LandClassTooCoarse(string Name) : Refusal($"“{Name}”是一级类，请选到二级类。");

public sealed record LandClassNotInForce(LandClassRef Class, DateOnly On)
    : Refusal($"{On:yyyy-MM-dd} 不在{Class.Edition.Label()}的施行期内，不能新选这个版本的地类。");
