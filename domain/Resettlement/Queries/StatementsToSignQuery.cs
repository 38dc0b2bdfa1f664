using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>A statement that waits for the next signature.</summary>
/// <param name="IsMine">The person looking did an earlier step, so another must take this one.</param>
public sealed record StatementToSign(
    int Id, int Version, string Number, string HomeCode, string HouseholdCode, string HeadName, Money Net, SettlementDirection Direction,
    DateOnly PreparedOn, string PreparedBy, string? CheckedBy, bool IsMine, bool IsDemonstration);

/// <summary>How many statements wait to be checked, and how many to be approved.</summary>
public sealed record StatementsWaiting(int ToCheck, int ToApprove)
{
    public int In(StatementStatus status) => status == StatementStatus.Prepared ? ToCheck : ToApprove;
}

public sealed class StatementsToSignQuery(VillageDb db)
{
    public async Task<StatementsWaiting> CountAsync(CancellationToken cancellation)
    {
        var counts = await db.Statements.OnItsWay().GroupBy(s => s.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return new(counts.Find(c => c.Key == StatementStatus.Prepared)?.Count ?? 0, counts.Find(c => c.Key == StatementStatus.Checked)?.Count ?? 0);
    }

    /// <param name="status">What they wait in: <see cref="StatementStatus.Prepared"/> or <see cref="StatementStatus.Checked"/>.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The oldest first, as many as can be signed at once.</returns>
    public Task<List<StatementToSign>> RunAsync(StatementStatus status, CancellationToken cancellation)
    {
        var me = db.Actor.AccountId;
        return (from s in db.Statements.AsNoTracking()
                join h in db.Households on s.Allocation.HouseholdId equals h.Id
                where s.Status == status
                orderby s.Number
                select new StatementToSign(s.Id, s.Version, s.Number, s.Allocation.Home.Code, h.Code, h.HeadName, s.Net, s.Direction,
                    s.IssuedOn, s.PreparedBy, s.CheckedBy, s.PreparedById == me || s.CheckedById == me, s.IsDemonstration))
            .Take(SignStatementsHandler.Most).ToListAsync(cancellation);
    }
}
