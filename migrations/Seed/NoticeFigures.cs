using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed.Demolition;

namespace VillageTracker.Migrations.Seed;

/// <summary>Invented notices of one area and the objections to them.</summary>
internal static class NoticeFigures
{
    private const string Area = "D08";

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.SingleAsync(a => a.Code == Area && a.VillageCode == ReferenceData.VillageCode, cancellation);
        var households = await db.Households.AsNoTracking().Where(h => h.AreaId == area.Id).ToListAsync(cancellation);
        var calendar = new WorkingCalendar(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation));
        var notices = InventedNotices.Of(area, households, calendar, vault).ToList();
        await db.TakeNumbersAsync("GS-2020", notices.Count, cancellation);
        db.AddRange(notices);
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation); // the objections need the notices' keys

        var objections = InventedNotices.Objections(notices.Single(n => n.Type == NoticeType.SurveyResult), notices.Single(n => n.Type == NoticeType.CommentRequest),
            households.OrderBy(h => h.Code, StringComparer.Ordinal).First(), vault).ToList();
        await db.TakeNumbersAsync("YY-2020", objections.Count, cancellation);
        db.AddRange(objections);
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
    }
}
