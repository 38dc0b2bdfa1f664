namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>The acts of a draw, each by a person and once. Stored by name.</summary>
public enum DrawAct { Prepare, Freeze, Attend, Run, Witness, Publish, Allocate, Void }

/// <summary>Who may take which part, and the words of the screens.</summary>
public static class DrawActs
{
    /// <summary>The four parts that four different people take (提取名单、开签、见证、公布), named by their act; recording who watches is part of witnessing.</summary>
    public static DrawAct? PartOf(DrawAct act) => act switch
    {
        DrawAct.Prepare or DrawAct.Run or DrawAct.Witness or DrawAct.Publish => act,
        DrawAct.Attend => DrawAct.Witness,
        _ => null,
    };

    /// <summary>The word the screens use.</summary>
    public static string Label(this DrawAct act) => act switch
    {
        DrawAct.Prepare => "提取名单",
        DrawAct.Freeze => "封存并公布名单",
        DrawAct.Attend => "见证人到场",
        DrawAct.Run => "开签",
        DrawAct.Witness => "见证",
        DrawAct.Publish => "公布结果",
        DrawAct.Allocate => "签字确认、办理分配",
        DrawAct.Void => "作废",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
