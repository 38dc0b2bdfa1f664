using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>An appraised price per square metre far off the area's average (评估单价明显偏离).</summary>
public sealed class AppraisalJumpQuery(VillageDb db, FindingLimitQuery limits) : IConservationCheck
{
    public string Code => "appraisal-jump";

    public string Title => "评估单价明显偏离片区平均";

    public string Rule => "同一片区的评估单价偏离平均超过规定比例的，要有评估机构的说明。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        if (await limits.RunAsync(FindingRules.AppraisalOffAveragePercent, cancellation) is not { } limit)
        {
            return [];
        }

        var rows = await db.Households.AsNoTracking().Where(h => h.AppraisedOn != null && h.RecognisedArea!.Value.HundredthsSqm > 0)
            .Select(h => new Appraised(h.VillageCode, h.Id, h.AreaId, h.AppraisedValue!.Value.Fen, h.RecognisedArea!.Value.HundredthsSqm)).ToListAsync(cancellation);
        var off = rows.GroupBy(r => r.AreaId).SelectMany(area =>
        {
            var average = (decimal)area.Sum(r => r.Fen) / area.Sum(r => r.Hundredths);
            return area.Where(r => Math.Abs((r.Price - average) * 100 / average) > limit).Select(r => (Row: r, Average: average));
        }).OrderBy(o => o.Row.Id).Take(FindingLimits.Most).ToList();
        var ids = off.Select(o => o.Row.Id).ToList();
        var names = await db.Households.AsNoTracking().Where(h => ids.Contains(h.Id)).Select(h => new { h.Id, Name = h.Code + " " + h.HeadName }).ToDictionaryAsync(h => h.Id, h => h.Name, cancellation);
        return
        [
            // prices in fen per hundredth of a square metre are yuan per square metre
            .. off.Select(o => new Doubt(o.Row.VillageCode, $"{names.GetValueOrDefault(o.Row.Id)}评估单价 {o.Row.Price:0.00} 元/㎡，片区平均 {o.Average:0.00} 元/㎡",
                [new("Household", o.Row.Id, o.Row.Id, names.GetValueOrDefault(o.Row.Id) ?? "", $"评估单价 {o.Row.Price:0.00} 元/㎡，偏离 {(o.Row.Price - o.Average) * 100 / o.Average:0.0}%，限度 {limit:0.##}%")])),
        ];
    }

    private sealed record Appraised(long VillageCode, int Id, int AreaId, long Fen, long Hundredths)
    {
        public decimal Price => (decimal)Fen / Hundredths;
    }
}
