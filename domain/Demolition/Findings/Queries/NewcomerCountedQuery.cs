using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>Somebody who joined after the cut-off date and is counted all the same (冻结日后迁入仍计入).</summary>
public sealed class NewcomerCountedQuery(VillageDb db) : IConservationCheck
{
    public string Code => "newcomer-counted";

    public string Title => "冻结日后迁入仍计入";

    public string Rule => "人口冻结日以后迁入的人不计入安置人口。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var rows = await (from m in db.HouseholdMembers.AsNoTracking()
                          join a in db.DemolitionAreas on m.Household.AreaId equals a.Id
                          where m.IsCounted && m.JoinedOn > a.CutOffOn
                          orderby m.Household.Code, m.Id
                          select new { m.VillageCode, m.Id, m.HouseholdId, m.Household.Code, m.Household.HeadName, m.Name, m.JoinedOn, a.CutOffOn }).OrderBy(f => f.Id).Take(FindingLimits.Most).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new Doubt(r.VillageCode, $"{r.Code} 的{r.Name}在冻结日以后迁入，仍计入安置人口",
                [new("HouseholdMember", r.Id, r.HouseholdId, $"{r.Code} {r.HeadName}", $"{r.Name} {r.JoinedOn:yyyy-MM-dd} 迁入，冻结日 {r.CutOffOn:yyyy-MM-dd}")])),
        ];
    }
}
