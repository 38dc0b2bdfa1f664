namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>The acts of a draw, each by a person and once. Stored by name.</summary>
public enum DrawAct { Prepare, Freeze, Run, Witness, Publish, Void }

public static class DrawActs
{
    /// <summary>The acts that four different people take: who prepares, runs, witnesses and publishes.</summary>
    public static IReadOnlyList<DrawAct> BySeparatePeople { get; } = [DrawAct.Prepare, DrawAct.Run, DrawAct.Witness, DrawAct.Publish];

    /// <summary>The word the screens use.</summary>
    public static string Label(this DrawAct act) => act switch
    {
        DrawAct.Prepare => "提取名单",
        DrawAct.Freeze => "封存并公布名单",
        DrawAct.Run => "开签",
        DrawAct.Witness => "见证",
        DrawAct.Publish => "公布结果",
        DrawAct.Void => "作废",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
