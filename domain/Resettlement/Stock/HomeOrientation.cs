namespace VillageTracker.Domain.Resettlement;

/// <summary>Which way a home looks (朝向). Stored by name.</summary>
public enum HomeOrientation
{
    /// <summary>南北通透: windows to the south and to the north.</summary>
    SouthNorth,
    South, North, East, West, EastWest, SouthEast, SouthWest, NorthEast, NorthWest,
}

/// <summary>The words of the screens.</summary>
public static class HomeOrientations
{
    public static string Label(this HomeOrientation orientation) => orientation switch
    {
        HomeOrientation.SouthNorth => "南北",
        HomeOrientation.South => "南",
        HomeOrientation.North => "北",
        HomeOrientation.East => "东",
        HomeOrientation.West => "西",
        HomeOrientation.EastWest => "东西",
        HomeOrientation.SouthEast => "东南",
        HomeOrientation.SouthWest => "西南",
        HomeOrientation.NorthEast => "东北",
        HomeOrientation.NorthWest => "西北",
        _ => throw new ArgumentOutOfRangeException(nameof(orientation)),
    };
}
