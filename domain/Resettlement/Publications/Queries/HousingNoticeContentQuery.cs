using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Stock.Queries;

namespace VillageTracker.Domain.Resettlement.Publications.Queries;

/// <summary>What a notice of homes would show if it were posted now, made from the rows of a day: names masked, no money, no numbers of persons.</summary>
public sealed class HousingNoticeContentQuery(VillageDb db)
{
    private static readonly string[] StockColumns = ["朝向", "预测面积（平方米）", "实测面积（平方米）", "楼层差价", "状态"];
    private static readonly string[] EligibleColumns = ["片区", "选房顺序号"];
    private static readonly string[] ResultColumns = ["房号", "户型", "面积（平方米）", "选房日期"];
    private static readonly string[] ProgressColumns = ["房源（套）", "已选（套）", "已开结算单（套）", "已结清（套）", "已拿房（套）", "空闲（套）"];

    /// <param name="estateId">The estate.</param>
    /// <param name="type">One of the kinds of homes.</param>
    /// <param name="on">As of this day.</param>
    /// <param name="body">Its words; null for the usual ones.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<NoticeContent> RunAsync(int estateId, NoticeType type, DateOnly on, string? body, CancellationToken cancellation)
    {
        var words = string.IsNullOrWhiteSpace(body) ? UsualBody(type, on) : body.Trim();
        return type switch
        {
            NoticeType.HousingEligibility => EligibleAsync(words, on, cancellation),
            NoticeType.HousingResult => ResultAsync(estateId, words, on, cancellation),
            NoticeType.HousingProgress => ProgressAsync(estateId, words, on, cancellation),
            _ => StockAsync(estateId, words, on, cancellation),
        };
    }

    private async Task<NoticeContent> StockAsync(int estateId, string body, DateOnly day, CancellationToken cancellation)
    {
        var homes = await (
            from c in db.LastUntil(HomeFact.State, day).AsNoTracking()
            join h in db.Homes on c.HomeId equals h.Id
            where h.Building.EstateId == estateId
            orderby h.Building.Number, h.Unit, h.Floor, h.Position
            select new { Home = h, c.After }).ToListAsync(cancellation);
        return new(body, StockColumns, [.. homes.Select(x => new NoticeRow(x.Home.Code, x.Home.RoomType, x.Home.RoomType,
        [
            x.Home.Orientation?.Label() ?? "", Area(x.Home.PredictedArea), Area(x.Home.MeasuredArea), HomeFacts.FloorWords(x.Home.FloorMode, x.Home.FloorValue), HomeFact.State.Words(x.After),
        ]))], "房号", "户型");
    }

    private async Task<NoticeContent> EligibleAsync(string body, DateOnly day, CancellationToken cancellation)
    {
        var published = db.DrawPlaces.Where(p => db.DrawSteps.Any(s => s.DrawId == p.DrawId && s.Act == DrawAct.Publish && s.On <= day));
        var rows = await db.Households.AsNoTracking().Where(h => h.Method == CompensationMethod.Exchange && h.SignedOn <= day).OrderBy(h => h.Code)
            .Select(h => new
            {
                h.Code, h.HeadName, Area = db.DemolitionAreas.Where(a => a.Id == h.AreaId).Select(a => a.Name).FirstOrDefault(),
                Place = published.Where(p => p.HouseholdId == h.Id).OrderByDescending(p => p.Id).Select(p => (int?)p.Number).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return NoticeContent.Masked(body, EligibleColumns, rows.Select(h => (h.Code, h.HeadName, (IReadOnlyList<string>)[h.Area ?? "", h.Place?.ToString(CultureInfo.InvariantCulture) ?? ""]))).WithoutNames();
    }

    private async Task<NoticeContent> ResultAsync(int estateId, string body, DateOnly day, CancellationToken cancellation)
    {
        var rows = await (
            from a in db.Allocations.AsNoTracking().HeldOn(day)
            join h in db.Households on a.HouseholdId equals h.Id
            where a.Home.Building.EstateId == estateId
            orderby h.Code, a.OrderInHousehold
            select new { h.Code, h.HeadName, Home = a.Home.Code, a.Home.RoomType, a.Home.MeasuredArea, a.Home.PredictedArea, a.AllocatedOn }).ToListAsync(cancellation);
        return NoticeContent.Masked(body, ResultColumns, rows.Select(r => (r.Code, r.HeadName,
            (IReadOnlyList<string>)[r.Home, r.RoomType, Area(r.MeasuredArea ?? r.PredictedArea), r.AllocatedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]))).WithoutNames();
    }

    private async Task<NoticeContent> ProgressAsync(int estateId, string body, DateOnly day, CancellationToken cancellation)
    {
        var homes = await (
            from c in db.LastUntil(HomeFact.State, day)
            join h in db.Homes on c.HomeId equals h.Id
            where h.Building.EstateId == estateId
            group c by h.Building.Number into g
            select new { g.Key, Homes = g.Count(), Free = g.Count(c => c.After == nameof(HomeState.Free)) }).ToListAsync(cancellation);
        var held = await db.Allocations.HeldOn(day).Where(a => a.Home.Building.EstateId == estateId).GroupBy(a => a.Home.Building.Number)
            .Select(g => new { g.Key, Count = g.Count(), Paid = g.Count(a => a.PaidOn <= day), Keys = g.Count(a => a.HandedOverOn <= day) }).ToDictionaryAsync(g => g.Key, cancellation);
        var stated = await db.Statements.InForceOn(day).Originals().Where(s => s.Allocation.Home.Building.EstateId == estateId).GroupBy(s => s.Allocation.Home.Building.Number)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var reopened = await db.Statements.HomesSettledThenReopened(day).Where(s => s.Allocation.Home.Building.EstateId == estateId).GroupBy(s => s.Allocation.Home.Building.Number)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var rows = homes.OrderBy(h => h.Key).Select(h => (Name: $"{h.Key}幢", Counts: (int[])
            [h.Homes, held.GetValueOrDefault(h.Key)?.Count ?? 0, stated.GetValueOrDefault(h.Key), (held.GetValueOrDefault(h.Key)?.Paid ?? 0) + reopened.GetValueOrDefault(h.Key), held.GetValueOrDefault(h.Key)?.Keys ?? 0, h.Free])).ToList();
        rows.Add(("合计", [.. Enumerable.Range(0, ProgressColumns.Length).Select(i => rows.Sum(r => r.Counts[i]))]));
        return new(body, ProgressColumns, [.. homes.Count == 0 ? [] : rows.Select(r => new NoticeRow(r.Name, "", "", [.. r.Counts.Select(c => c.ToString(CultureInfo.InvariantCulture))]))], "楼幢", "");
    }

    private static string UsualBody(NoticeType type, DateOnly on) => type switch
    {
        NoticeType.HousingStock => $"现将安置房房源公布如下，房源情况截至 {on:yyyy-MM-dd}，请大家核对和监督。",
        NoticeType.HousingEligibility => $"截至 {on:yyyy-MM-dd}，下列各户已签订补偿协议并选择产权调换，有选房资格，请大家核对和监督。",
        NoticeType.HousingResult => $"截至 {on:yyyy-MM-dd} 的选房结果公布如下，请大家核对和监督。",
        _ => $"截至 {on:yyyy-MM-dd}，各幢安置房的分配、结算和拿房套数公布如下，请大家监督。",
    };

    private static string Area(FloorArea? area) => area is { } known ? known.SquareMetres.ToString("N2", CultureInfo.InvariantCulture) : "";
}
