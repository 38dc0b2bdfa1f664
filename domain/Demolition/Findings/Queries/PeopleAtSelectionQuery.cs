using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>More people counted for the new homes than the survey found (选房人数多于调查): a person too many is a room too many.</summary>
/// <remarks>The people are those of the agreement in force, whose entitlement the statements use up; without a paper, the members counted.</remarks>
public sealed class PeopleAtSelectionQuery(VillageDb db) : IConservationCheck
{
    public string Code => "people-selection";

    public string Title => "选房时计算的人数多于调查时";

    public string Rule => "计算安置面积的人数不应多于入户调查时的人数，多出的要有出生、婚迁等证明。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var papers = await (from a in db.CompensationAgreements.AsNoTracking()
                            join h in db.Households on a.HouseholdId equals h.Id
                            where a.InForce && a.Method == CompensationMethod.Exchange && h.SurveyedMembers != null
                            select new { h.VillageCode, h.Id, h.Code, h.HeadName, h.SurveyedOn, Surveyed = h.SurveyedMembers!.Value, a.Number, a.Inputs }).ToListAsync(cancellation);
        var selections = await db.Allocations.AsNoTracking().Where(a => a.ReleasedOn == null).OrderBy(a => a.OrderInHousehold)
            .Select(a => new { a.HouseholdId, a.Number }).ToListAsync(cancellation);
        var bare = await (from h in db.Households.AsNoTracking()
                          where h.SurveyedMembers != null && db.Allocations.Any(a => a.HouseholdId == h.Id && a.ReleasedOn == null)
                              && !db.CompensationAgreements.Any(a => a.HouseholdId == h.Id && a.InForce)
                          select new
                          {
                              h.VillageCode, h.Id, h.Code, h.HeadName, h.SurveyedOn, Surveyed = h.SurveyedMembers!.Value,
                              Counted = db.HouseholdMembers.Count(m => m.HouseholdId == h.Id && m.IsCounted && m.LeftOn == null && m.DiedOn == null),
                          }).Where(h => h.Counted > h.Surveyed).ToListAsync(cancellation);
        var sheets = selections.ToLookup(s => s.HouseholdId, s => s.Number);
        var all = papers.Select(p => new Counted(p.VillageCode, p.Id, p.Code, p.HeadName, p.SurveyedOn, p.Surveyed, InputJson.Read(p.Inputs).Persons, $"协议 {p.Number}"))
            .Concat(bare.Select(h => new Counted(h.VillageCode, h.Id, h.Code, h.HeadName, h.SurveyedOn, h.Surveyed, h.Counted, "登记的成员")));
        return [.. all.Where(c => c.Persons > c.Surveyed).OrderBy(c => c.Code, StringComparer.Ordinal).ThenBy(c => c.HouseholdId).Take(FindingLimits.Most).Select(c => Doubtful(c, sheets[c.HouseholdId]))];
    }

    private static Doubt Doubtful(Counted c, IEnumerable<string> sheets) => new(c.VillageCode, $"{c.Code} {c.HeadName}计算安置面积按 {c.Persons} 人，调查时 {c.Surveyed} 人",
    [
        new("Household", c.HouseholdId, c.HouseholdId, $"{c.Code} {c.HeadName}",
            $"调查日 {c.SurveyedOn:yyyy-MM-dd} 为 {c.Surveyed} 人；{c.By}按 {c.Persons} 人{(sheets.Any() ? "；选房确认单 " + string.Join('、', sheets) : "；还没选房")}"),
    ]);

    private sealed record Counted(long VillageCode, int HouseholdId, string Code, string HeadName, DateOnly? SurveyedOn, int Surveyed, int Persons, string By);
}
