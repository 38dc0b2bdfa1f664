namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>Which of the two laws a case follows (征收路径). An area with both kinds of land has two cases. Stored by name.</summary>
public enum ExpropriationTrack
{
    /// <summary>国有土地上房屋征收: the house is taken; the regulation of 2011 (征收条例); steps S1 to S17.</summary>
    S,

    /// <summary>集体土地征收: the land is taken, houses are attachments; Land Administration Law (土地管理法); steps C1 to C11.</summary>
    C,
}

public static class ExpropriationTracks
{
    /// <summary>The words the screens use.</summary>
    public static string Label(this ExpropriationTrack track) => track == ExpropriationTrack.S ? "国有土地上房屋征收" : "集体土地征收";
}
