namespace VillageTracker.Domain.Resettlement;

/// <summary>Why a case does not move (争议原因), so that the list of unfinished cases can be worked through. Stored by name.</summary>
public enum DisputeReason
{
    Headcount, AreaRecognition, FloorFairness, MeasuredAreaBigger, TierPrice, LateDelivery, Quality, Parking,
    HeirsNotAgreed, Mortgage, ShopUse, HouseholdSplit, HomedElsewhere, Storage,
}

/// <summary>The words of the screens.</summary>
public static class DisputeReasons
{
    public static string Label(this DisputeReason reason) => reason switch
    {
        DisputeReason.Headcount => "人口认定",
        DisputeReason.AreaRecognition => "面积认定",
        DisputeReason.FloorFairness => "楼层或抽号公平",
        DisputeReason.MeasuredAreaBigger => "实测面积大于预测",
        DisputeReason.TierPrice => "超面积价格",
        DisputeReason.LateDelivery => "逾期交房与过渡费",
        DisputeReason.Quality => "房屋质量",
        DisputeReason.Parking => "车位",
        DisputeReason.Storage => "储藏室",
        DisputeReason.HeirsNotAgreed => "继承人未达成一致",
        DisputeReason.Mortgage => "老房抵押未解除",
        DisputeReason.ShopUse => "住改商认定",
        DisputeReason.HouseholdSplit => "分户",
        DisputeReason.HomedElsewhere => "已在别处安置",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
