using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Assets.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Assets;

/// <summary>How assets look on every page: words and colours.</summary>
internal static class AssetLooks
{
    public static StatusBadge Badge(this UnitStatus status) => new(status.Label(), status switch
    {
        UnitStatus.Let => StatusLook.Done,
        UnitStatus.Offered => StatusLook.Doing,
        _ => StatusLook.Neutral,
    });

    /// <summary>"已出租 1、招租中 1、空置 1", only what there is.</summary>
    public static string Standing(this AssetLine asset)
    {
        (int Number, UnitStatus Status)[] all =
            [(asset.Let, UnitStatus.Let), (asset.Claimed, UnitStatus.Claimed), (asset.Offered, UnitStatus.Offered), (asset.Vacant, UnitStatus.Vacant)];
        return asset.Units == 0 ? "没有登记出租单元" : string.Join("、", all.Where(s => s.Number > 0).Select(s => $"{s.Status.Label()} {Show.Count(s.Number)}"));
    }
}
