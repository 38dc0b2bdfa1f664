using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed.Calendar;
using VillageTracker.Migrations.Seed.Demolition;
using VillageTracker.Migrations.Seed.Land;
using VillageTracker.Migrations.Seed.Resettlement;

namespace VillageTracker.Migrations.Seed;

/// <summary>What every installation needs before its first own record: the administrative tree, the calendar and the dated rules.</summary>
public static class ReferenceData
{
    public const long DistrictCode = 320902000000;
    public const long StreetCode = 320902007000;
    public const long VillageCode = 320902007203;

    private const string DivisionList = "统计用区划代码（截至 2022-10-31）";
    private static readonly DateOnly Since = new(2020, 1, 1);

    public static async Task EnsureAsync(VillageDb db, CancellationToken cancellation = default)
    {
        db.DoingInBulk("写入基础数据", "区划、日历、政策标准");
        if (!await db.AdministrativeUnits.AnyAsync(cancellation))
        {
            db.AddRange(Units());
        }

        if (!await db.CalendarDays.AnyAsync(cancellation))
        {
            db.AddRange(HolidayTable.Days);
        }

        if (!await db.LawSteps.AnyAsync(cancellation))
        {
            db.AddRange(LawRows.Steps());
            db.AddRange(LawRows.Gates());
        }

        if (!await db.LandClasses.AnyAsync(cancellation))
        {
            db.AddRange(LandClassRows.All());
        }

        if (!await db.HandOverItems.AnyAsync(cancellation))
        {
            db.AddRange(MoneyAndKeysRuleRows.Items());
        }

        await ReferenceRules.AddMissingAsync(db, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private static IEnumerable<AdministrativeUnit> Units()
    {
        yield return Unit(320000000000, "江苏省", UnitLevel.Province, null);
        yield return Unit(320900000000, "盐城市", UnitLevel.City, 320000000000);
        yield return Unit(DistrictCode, "亭湖区", UnitLevel.District, 320900000000);
        yield return Unit(StreetCode, "新洋街道", UnitLevel.Street, DistrictCode);
        foreach (var (code, name) in ((int, string)[])
            [(1, "新丰社区"), (2, "童家沟社区"), (3, "盐电社区"), (4, "城北社区"), (5, "新洋社区"), (6, "小洋湾社区"),
             (200, "盐湾村"), (201, "北闸村"), (202, "袁庄村"), (203, "圩洋村"), (204, "龙桥村"), (205, "三英村"), (206, "袁河村")])
        {
            yield return Unit(StreetCode + code, name, UnitLevel.Village, StreetCode);
        }

        for (var group = 1; group <= 9; group++)
        {
            yield return Unit(VillageCode * 100 + group, $"圩洋村{"一二三四五六七八九"[group - 1]}组", UnitLevel.VillagerGroup, VillageCode);
        }
    }

    private static AdministrativeUnit Unit(long code, string name, UnitLevel level, long? parent) =>
        new(code, name, level, parent, Since, level == UnitLevel.VillagerGroup ? "本村编码" : DivisionList);
}
