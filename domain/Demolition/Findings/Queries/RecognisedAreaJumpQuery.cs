using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>The recognised area is far above the certificate's (认定面积明显多于证载).</summary>
public sealed class RecognisedAreaJumpQuery(VillageDb db, FindingLimitQuery limits) : IConservationCheck
{
    public string Code => "area-jump";

    public string Title => "认定面积明显多于证载";

    public string Rule => "认定面积超过证载面积规定比例的，要有未登记建筑的认定依据。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        if (await limits.RunAsync(FindingRules.RecognisedOverCertificatePercent, cancellation) is not { } limit)
        {
            return [];
        }

        var percent = decimal.ToInt64(100 + limit);
        var rows = await db.Households.AsNoTracking()
            .Where(h => h.SurveyedOn != null && h.RecognisedArea!.Value.HundredthsSqm * 100 > h.CertificateArea.HundredthsSqm * percent)
            .OrderBy(h => h.Code).Take(FindingLimits.Most)
            .Select(h => new { h.VillageCode, h.Id, h.Code, h.HeadName, Certificate = h.CertificateArea.HundredthsSqm, Recognised = h.RecognisedArea!.Value.HundredthsSqm }).ToListAsync(cancellation);
        return
        [
            .. rows.Select(r => new Doubt(r.VillageCode, $"{r.Code} {r.HeadName}认定 {r.Recognised / 100m:0.00}㎡，证载 {r.Certificate / 100m:0.00}㎡，多 {(r.Recognised - r.Certificate) * 100m / r.Certificate:0.0}%",
                [new("Household", r.Id, r.Id, $"{r.Code} {r.HeadName}", $"证载 {r.Certificate / 100m:0.00}㎡，认定 {r.Recognised / 100m:0.00}㎡，限度 {limit:0.##}%")])),
        ];
    }
}
