using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>A household's recognised area is the sum of its buildings' (面积守恒：户等于各栋之和).</summary>
public sealed class BuildingsAddUpQuery(VillageDb db) : IConservationCheck
{
    public string Code => "buildings-sum";

    public string Title => "各栋面积之和与户不符";

    public string Rule => "一户的认定面积等于各栋认定面积之和，到 0.01 平方米。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var sums = db.HouseholdBuildings.GroupBy(b => b.HouseholdId).Select(g => new { HouseholdId = g.Key, Sum = g.Sum(b => b.RecognisedArea.HundredthsSqm), Buildings = g.Count() });
        var rows = await (from h in db.Households.AsNoTracking()
                          join s in sums on h.Id equals s.HouseholdId
                          where h.SurveyedOn != null && h.RecognisedArea!.Value.HundredthsSqm != s.Sum
                          orderby h.Code
                          select new { h.VillageCode, h.Id, h.Code, h.HeadName, Recognised = h.RecognisedArea!.Value.HundredthsSqm, s.Sum, s.Buildings }).OrderBy(f => f.Id).Take(FindingLimits.Most).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new Doubt(r.VillageCode, $"{r.Code} {r.HeadName}认定 {r.Recognised / 100m:0.00}㎡，{r.Buildings} 栋合计 {r.Sum / 100m:0.00}㎡",
                [new("Household", r.Id, r.Id, $"{r.Code} {r.HeadName}", $"相差 {(r.Recognised - r.Sum) / 100m:0.00}㎡")])),
        ];
    }
}
