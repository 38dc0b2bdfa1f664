using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed;

/// <summary>The hotel with its five floors as stated, the markets as a group, and one invented row of shops to show real leases.</summary>
internal static class AssetsFigures
{
    private const string Report = "据报道：2020年上半年工作";
    private static readonly DateOnly Reported = new(2020, 6, 30);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        db.AddRange(Hotel(), Markets(), Shops());
        await db.SaveChangesAsync(cancellation);
    }

    private static CollectiveAsset Hotel()
    {
        var hotel = CollectiveAsset.Create(ReferenceData.VillageCode, "A01", new("维阳精品酒店", AssetKind.Hotel,
            "剩余 5 个楼层实现招租。报道的写法像是已完成，也像是目标；没有租约登记，待核实。", Report));
        for (var floor = 1; floor <= 5; floor++)
        {
            hotel.AddUnit($"剩余楼层{floor}", area: null).ClaimLet(Reported);
        }

        return hotel;
    }

    private static CollectiveAsset Markets() => CollectiveAsset.Create(ReferenceData.VillageCode, "A02", new("现有市场", AssetKind.Market,
        "报道没有列出各市场的名称：现有市场要管好；经营不好的向上反映，提出方案。", Report));

    private static CollectiveAsset Shops()
    {
        var shops = CollectiveAsset.Create(ReferenceData.VillageCode, "A03",
            new("农庄路沿街门面", AssetKind.Shops, "虚构的例子，用来演示租约登记。", "演示数据"), isDemonstration: true);
        Unit(1, 62.40m).Let(new("演示租户甲", Money.FromYuan(28_800m), new(2019, 1, 1), new(2021, 12, 31), "2018年村民代表会议第4号决议"));
        Unit(2, 58.15m).Let(new("演示租户乙", Money.FromYuan(26_400m), new(2018, 11, 16), new(2020, 11, 15), "2018年村民代表会议第4号决议"));
        var third = Unit(3, 58.15m);
        var lease = third.Let(new("演示租户丙", Money.FromYuan(25_200m), new(2019, 7, 1), new(2021, 6, 30), "2019年村民代表会议第2号决议"));
        third.End(lease, new(2020, 8, 31), "承租人停业，双方同意提前终止", new(2020, 9, 1));
        third.Offer(new(2020, 9, 10), new(2020, 9, 10));
        Unit(4, 71.90m);
        return shops;

        LeaseUnit Unit(int number, decimal area) =>
            shops.AddUnit($"{number}号门面", FloorArea.FromSquareMetres(area), isDemonstration: true);
    }
}
