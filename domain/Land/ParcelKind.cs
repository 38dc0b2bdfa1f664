using VillageTracker.Domain.Demolition;

namespace VillageTracker.Domain.Land;

/// <summary>What the village means to do with a parcel (地块用途类别).</summary>
public enum ParcelKind
{
    /// <summary>盘活: land or buildings that lie idle are put to use.</summary>
    Revitalise,

    /// <summary>开发: free land that waits for a project.</summary>
    Develop,

    /// <summary>平整: land cleared and made ready for building.</summary>
    Prepare,
}

/// <summary>Whose land it is (土地权属): decides which law applies when it is taken.</summary>
public enum LandOwnership { Unknown, StateOwned, Collective }

public static class ParcelKinds
{
    public static string Label(this ParcelKind kind) => kind switch
    {
        ParcelKind.Revitalise => "盘活",
        ParcelKind.Develop => "待开发",
        ParcelKind.Prepare => "平整",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Which law applies when it is taken (征收路径): decided by whose land it is and nothing else.</summary>
    public static LandTrack Track(this LandOwnership ownership) => ownership switch
    {
        LandOwnership.StateOwned => LandTrack.StateOwned,
        LandOwnership.Collective => LandTrack.Collective,
        _ => LandTrack.Unknown,
    };

    public static string Label(this LandOwnership ownership) => ownership switch
    {
        LandOwnership.Unknown => "未查明",
        LandOwnership.StateOwned => "国有",
        LandOwnership.Collective => "集体",
        _ => throw new ArgumentOutOfRangeException(nameof(ownership)),
    };
}
