using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>The money of several households goes to one bank account (收款账号相同).</summary>
/// <remarks>Compared by the blind index; no number is opened.</remarks>
public sealed class SharedBankAccountQuery(VillageDb db) : IConservationCheck
{
    public string Code => "same-account";

    public string Title => "多户同一收款账号";

    public string Rule => "不同户的补偿款不应付到同一个账号，除非有公证委托。";

    public async Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation)
    {
        var lines = db.PaymentLines.Where(l => l.Status != PaymentLineStatus.Dropped && l.Status != PaymentLineStatus.Failed);
        var shared = await lines.Select(l => new { l.VillageCode, l.PayeeBankAccountIndex, l.HouseholdId }).Distinct()
            .GroupBy(l => new { l.VillageCode, l.PayeeBankAccountIndex }).Where(g => g.Count() > 1).Select(g => g.Key.PayeeBankAccountIndex).OrderBy(i => i).Take(FindingLimits.Most).ToListAsync(cancellation);
        if (shared.Count == 0)
        {
            return [];
        }

        var rows = await (from l in lines
                          join h in db.Households on l.HouseholdId equals h.Id
                          where shared.Contains(l.PayeeBankAccountIndex)
                          select new { l.VillageCode, l.PayeeBankAccountIndex, l.PayeeName, l.Mandate, h.Id, h.Code, h.HeadName }).ToListAsync(cancellation);
        return
        [
            .. rows.GroupBy(r => (r.VillageCode, Convert.ToHexString(r.PayeeBankAccountIndex))).Select(g => (g.Key, Households: g.GroupBy(r => r.Id).Select(h => h.First()).OrderBy(h => h.Code, StringComparer.Ordinal).ToList()))
                .Where(g => g.Households.Count > 1)
                .Select(g => new Doubt(g.Key.VillageCode, $"{string.Join('、', g.Households.Select(h => h.Code))} 的补偿款付到同一个账号",
                    [.. g.Households.Select(h => new EvidenceLine("Household", h.Id, h.Id, $"{h.Code} {h.HeadName}", $"收款人 {h.PayeeName}，{(h.Mandate is null ? "没有公证委托" : "有公证委托 " + h.Mandate)}"))])),
        ];
    }
}
