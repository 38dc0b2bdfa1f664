using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>Whether a building is lawful, and so paid for (房屋合法性). Regulation on the Expropriation of Houses (征收与补偿条例) art. 24.</summary>
public enum BuildingLegality
{
    /// <summary>合法登记: it has a certificate.</summary>
    Certified,

    /// <summary>待认定: no certificate, not decided yet; counts for nothing until then.</summary>
    Pending,

    /// <summary>认定合法: no certificate, recognised as lawful.</summary>
    RecognisedLawful,

    /// <summary>认定违法: not paid for.</summary>
    RecognisedUnlawful,

    /// <summary>临时建筑（在期）: paid for, but no recognised area.</summary>
    TemporaryInTerm,

    /// <summary>临时建筑（过期）: not paid for.</summary>
    TemporaryExpired,

    /// <summary>已自行拆除.</summary>
    SelfRemoved,
}

/// <summary>The one table of legality steps.</summary>
public static class BuildingLegalities
{
    private static readonly Dictionary<BuildingLegality, BuildingLegality[]> Following = new()
    {
        [BuildingLegality.Certified] = [BuildingLegality.Pending],
        [BuildingLegality.Pending] =
        [
            BuildingLegality.RecognisedLawful, BuildingLegality.RecognisedUnlawful, BuildingLegality.TemporaryInTerm, BuildingLegality.TemporaryExpired,
        ],
        [BuildingLegality.RecognisedLawful] = [BuildingLegality.Pending],
        [BuildingLegality.RecognisedUnlawful] = [BuildingLegality.Pending, BuildingLegality.SelfRemoved],
        [BuildingLegality.TemporaryInTerm] = [BuildingLegality.Pending, BuildingLegality.TemporaryExpired],
        [BuildingLegality.TemporaryExpired] = [BuildingLegality.Pending, BuildingLegality.SelfRemoved],
        [BuildingLegality.SelfRemoved] = [],
    };

    public static IReadOnlyList<BuildingLegality> Next(this BuildingLegality legality) => Following[legality];

    /// <summary>Its area is part of the household's recognised area (认定建筑面积).</summary>
    public static bool CountsAsRecognised(this BuildingLegality legality) =>
        legality is BuildingLegality.Certified or BuildingLegality.RecognisedLawful;

    /// <summary>The building is paid for: what is lawful, and what is temporary and in its term.</summary>
    public static bool IsCompensated(this BuildingLegality legality) =>
        legality.CountsAsRecognised() || legality == BuildingLegality.TemporaryInTerm;

    /// <summary>The word the screens use.</summary>
    public static string Label(this BuildingLegality legality) => legality switch
    {
        BuildingLegality.Certified => "合法登记",
        BuildingLegality.Pending => "待认定",
        BuildingLegality.RecognisedLawful => "认定合法",
        BuildingLegality.RecognisedUnlawful => "认定违法",
        BuildingLegality.TemporaryInTerm => "临时建筑（在期）",
        BuildingLegality.TemporaryExpired => "临时建筑（过期）",
        BuildingLegality.SelfRemoved => "已自行拆除",
        _ => throw new ArgumentOutOfRangeException(nameof(legality)),
    };

    /// <exception cref="RefusedException"><see cref="LegalityStepNotAllowed"/>.</exception>
    public static void RequireStep(this BuildingLegality from, BuildingLegality to)
    {
        if (!from.Next().Contains(to))
        {
            throw new RefusedException(new LegalityStepNotAllowed(from, to));
        }
    }
}
