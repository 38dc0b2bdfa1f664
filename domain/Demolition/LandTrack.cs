namespace VillageTracker.Domain.Demolition;

/// <summary>Which law an area follows (征收路径): decided by who owns the land, never by who does the work.</summary>
/// <remarks>
/// State-owned land: Regulation on the Expropriation of Houses on State-owned Land (国有土地上房屋征收与补偿条例). Collective land: Land
/// Administration Law art. 45 to 49 (土地管理法). An area may hold both.
/// </remarks>
public enum LandTrack { Unknown, StateOwned, Collective, Mixed }

public static class LandTracks
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this LandTrack track) => track switch
    {
        LandTrack.StateOwned => "国有土地",
        LandTrack.Collective => "集体土地",
        LandTrack.Mixed => "国有、集体都有",
        LandTrack.Unknown => "未核实",
        _ => throw new ArgumentOutOfRangeException(nameof(track)),
    };
}
