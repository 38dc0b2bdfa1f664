using System.Globalization;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>How draws look on every page: words and colours.</summary>
internal static class DrawLooks
{
    /// <summary>Lines of a list on a page; the file has them all.</summary>
    public const int MostRows = 1_000;

    public static StatusBadge Badge(this DrawStatus status) => new(status.Label(), status switch
    {
        DrawStatus.Published => StatusLook.Done,
        DrawStatus.Drafted or DrawStatus.Void => StatusLook.Neutral,
        _ => StatusLook.Doing,
    });

    /// <summary>2020-01-04 09:15 of the village.</summary>
    public static string Moment(DateTime utc) => utc.AddHours(8).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>000017 is 验收第 17 号.</summary>
    public static string RankWords(DrawKind kind, string rank) => kind == DrawKind.ByAcceptance ? $"验收第 {rank.TrimStart('0')} 号" : $"{rank} 签约";
}
