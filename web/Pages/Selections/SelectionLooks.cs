using System.Globalization;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Selections;

/// <summary>How selection looks on every page: words and colours.</summary>
internal static class SelectionLooks
{
    public static StatusBadge Badge(this SelectionStatus status) => new(status.Label(), status switch
    {
        SelectionStatus.Open => StatusLook.Doing,
        SelectionStatus.Closed => StatusLook.Done,
        _ => StatusLook.Neutral,
    });

    public static StatusBadge Badge(this TurnState state) => new(state.Label(), state switch
    {
        TurnState.Confirmed => StatusLook.Done,
        TurnState.Called or TurnState.Choosing or TurnState.Chosen => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    /// <summary>What somebody who waits reads where nobody can say yet how long.</summary>
    public static string WaitingWords(SelectionBoard board) => board.Status switch
    {
        SelectionStatus.Open => FormattableString.Invariant($"正在选房，{board.Desks} 个窗口同时办，每户最多 {board.MinutesPerTurn} 分钟。请带身份证和补偿协议，提前到场。"),
        SelectionStatus.Paused => $"现在暂停：{board.PausedBecause}",
        SelectionStatus.Closed => "这一场已经结束，没有轮到的户另排场次。",
        _ => "还没有开场。请记住日期和地点，带身份证和补偿协议提前到场。",
    };

    /// <summary>A rule's number without idle zeros.</summary>
    public static string Figure(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>09:15 of the village.</summary>
    public static string Time(DateTime utc) => utc.AddHours(8).ToString("HH:mm", CultureInfo.InvariantCulture);
}
