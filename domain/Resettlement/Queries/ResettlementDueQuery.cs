using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Cases that wait: a statement to be issued, a statement to be settled, by the days frozen with them.</summary>
public sealed class ResettlementDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var unissued = await db.Allocations.AsNoTracking()
            .Where(a => a.Stage == AllocationStage.Allocated && a.StatementDueOn <= until)
            .OrderBy(a => a.StatementDueOn).ThenBy(a => a.Id).Take(most)
            .Select(a => new { a.Id, a.Home.Code, a.StatementDueOn }).ToListAsync(cancellation);
        var unpaid = await db.Statements.AsNoTracking()
            .Where(s => s.Status == StatementStatus.Issued && s.Allocation.Stage == AllocationStage.StatementIssued && s.PayBefore <= until)
            .OrderBy(s => s.PayBefore).ThenBy(s => s.Id).Take(most)
            .Select(s => new { s.AllocationId, s.Number, s.Allocation.Home.Code, s.PayBefore }).ToListAsync(cancellation);
        return [.. unissued.Select(a => new DueItem("Resettlement", "Allocation", a.Id, $"{a.Code} 已分配，还没有开结算单", a.StatementDueOn))
            .Concat(unpaid.Select(s => new DueItem("Resettlement", "Statement", s.AllocationId, $"{s.Code} 的结算单 {s.Number} 还没有结清", s.PayBefore)))
            .OrderBy(d => d.DueOn).ThenBy(d => d.Key).Take(most)];
    }
}
