namespace VillageTracker.Domain.Land;

/// <summary>The layer (图层) in which a parcel lies. Parcels of one layer do not overlap; those of different layers may.</summary>
public enum ParcelLayer
{
    /// <summary>规划开发地块: what the village levels, lists and sells. Where nothing else is said.</summary>
    Planned,

    /// <summary>权属宗地: by who owns or uses the ground.</summary>
    Tenure,

    /// <summary>征收红线: what is taken under one approval.</summary>
    Taking,
}

public static class ParcelLayers
{
    public static string Label(this ParcelLayer layer) => layer switch
    {
        ParcelLayer.Planned => "规划开发地块",
        ParcelLayer.Tenure => "权属宗地",
        ParcelLayer.Taking => "征收红线",
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };
}
