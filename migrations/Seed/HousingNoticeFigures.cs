using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Publications.Queries;

namespace VillageTracker.Migrations.Seed;

/// <summary>Invented notices of the homes, each as the figures stood on its day; the last two are still open to objections.</summary>
internal static class HousingNoticeFigures
{
    private const int Days = 7;

    private static readonly (NoticeType Type, DateOnly On)[] Notices =
    [
        (NoticeType.HousingStock, new(2019, 12, 30)), (NoticeType.HousingEligibility, new(2020, 1, 6)),
        (NoticeType.HousingResult, new(2020, 10, 26)), (NoticeType.HousingProgress, new(2020, 10, 30)),
    ];

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        if (await db.Estates.FirstOrDefaultAsync(e => e.VillageCode == ReferenceData.VillageCode, cancellation) is not { } estate)
        {
            return;
        }

        var calendar = new WorkingCalendar(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation));
        var contents = new HousingNoticeContentQuery(db);
        foreach (var (type, on) in Notices)
        {
            var content = await contents.RunAsync(estate.Id, type, on, null, cancellation);
            if (content.Rows.Count == 0)
            {
                continue; // a village without households has nobody to list
            }

            var series = string.Create(CultureInfo.InvariantCulture, $"GS-{on.Year}");
            var next = await db.TakeNumbersAsync(series, 1, cancellation);
            var number = string.Create(CultureInfo.InvariantCulture, $"{series}-{next:0000}");
            var last = on.AddDays(Days);
            db.Add(PublicNotice.Post(estate, type, new(number, estate.Name + type.Label(), "圩洋村村民委员会", on, last, "圩洋村便民服务中心，或者新洋街道征收办",
                "当面、书面，或者扫码在网上提", "户主身份证和选房确认单", "演示数据"), content, new(new(Days, DeadlineUnit.CalendarDay), type.Article(), last, calendar.WorkingDayOnOrAfter(last)), isDemonstration: true));
            VillageFigures.Announce(db);
            await db.SaveChangesAsync(cancellation);
        }
    }
}
