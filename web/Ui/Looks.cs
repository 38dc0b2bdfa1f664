namespace VillageTracker.Web.Ui;

/// <summary>The four ways a status may look. The same status has the same word and look on every page.</summary>
public enum StatusLook
{
    /// <summary>Not begun, or nothing to do: grey.</summary>
    Neutral,

    /// <summary>Under way: blue.</summary>
    Doing,

    /// <summary>Finished as it should be: green, and nothing else is green.</summary>
    Done,

    /// <summary>Overdue or wrong: red, and nothing else is red.</summary>
    Overdue,
}

/// <summary>
/// A status as people see it. Each area maps its own enum once, in an extension method <c>Badge()</c>
/// beside its pages, and every page of the area writes <c>&lt;status of="@row.Status.Badge()" /&gt;</c>.
/// </summary>
public sealed record StatusBadge(string Word, StatusLook Look);

/// <summary>Light of a target against its schedule (序时进度).</summary>
public enum LightLook
{
    /// <summary>On or ahead of schedule (达序时).</summary>
    Green,

    /// <summary>Behind by at most ten points (略慢).</summary>
    Yellow,

    /// <summary>Behind by more than ten points (滞后).</summary>
    Red,

    /// <summary>No figure reported (未填报).</summary>
    Grey,

    /// <summary>Target reached (已完成).</summary>
    Blue,
}

public static class Looks
{
    public static string Word(this LightLook light) => light switch
    {
        LightLook.Green => "达序时",
        LightLook.Yellow => "略慢",
        LightLook.Red => "滞后",
        LightLook.Blue => "已完成",
        _ => "未填报",
    };

    internal static string Css(this StatusLook look) => look switch
    {
        StatusLook.Doing => "doing",
        StatusLook.Done => "done",
        StatusLook.Overdue => "overdue",
        _ => "neutral",
    };

    internal static string Css(this LightLook light) => light switch
    {
        LightLook.Green => "green",
        LightLook.Yellow => "yellow",
        LightLook.Red => "red",
        LightLook.Blue => "blue",
        _ => "grey",
    };
}
