using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>More people now than on the day of the survey (人数多于调查时): the way in which 300 villagers once became 500.</summary>
public sealed class MoreMembersThanSurveyedQuery(VillageDb db) : IConservationCheck
{
    public string Code => "more-members";

    public string Title => "人数多于调查时";

    public string Rule => "签约、选房时的人数不应多于入户调查时的人数，多出的要有出生、婚迁等证明。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var rows = await db.Households.AsNoTracking().Where(h => h.SurveyedMembers != null && h.Members > h.SurveyedMembers)
            .OrderBy(h => h.Code).Take(FindingLimits.Most)
            .Select(h => new { h.VillageCode, h.Id, h.Code, h.HeadName, h.Members, h.SurveyedMembers, h.SurveyedOn, h.MembersNote }).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new Doubt(r.VillageCode, $"{r.Code} {r.HeadName}现有 {r.Members} 人，调查时 {r.SurveyedMembers} 人",
                [new("Household", r.Id, r.Id, $"{r.Code} {r.HeadName}", $"调查日 {r.SurveyedOn:yyyy-MM-dd} 为 {r.SurveyedMembers} 人，现为 {r.Members} 人；人数说明：{r.MembersNote ?? "没有"}")])),
        ];
    }
}
