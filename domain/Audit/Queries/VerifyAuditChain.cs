using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Audit.Queries;

/// <summary>Recomputes the whole audit chain and says where it breaks, if it does (审计链校验).</summary>
public sealed class VerifyAuditChainQuery(VillageDb db)
{
    public async Task<AuditVerdict> RunAsync(CancellationToken cancellation = default)
    {
        var head = await db.AuditHeads.AsNoTracking().SingleAsync(cancellation);
        var previous = new byte[AuditChain.HashLength];
        var expected = 1L;
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (entry.Sequence != expected)
            {
                return new(expected - 1, previous, expected, $"缺少第 {expected} 条（下一条是第 {entry.Sequence} 条）");
            }

            if (!entry.PreviousHash.AsSpan().SequenceEqual(previous) || !entry.Hash.AsSpan().SequenceEqual(AuditChain.HashOf(entry)))
            {
                return new(expected - 1, previous, expected, $"第 {expected} 条的内容与指纹不符，已被改动");
            }

            previous = entry.Hash;
            expected++;
        }

        return head.Count != expected - 1 || !head.Hash.AsSpan().SequenceEqual(previous)
            ? new(expected - 1, previous, expected, $"链尾记着 {head.Count} 条，实有 {expected - 1} 条，末尾被删改")
            : new(head.Count, head.Hash, null, null);
    }
}

/// <param name="Entries">How many entries are sound, from the first on.</param>
/// <param name="Hash">The hash of the last sound entry: print it on paper and it anchors everything before it.</param>
/// <param name="BrokenAt">The first entry that is not sound, or null.</param>
/// <param name="Fault">What is wrong there, in Chinese.</param>
public sealed record AuditVerdict(long Entries, byte[] Hash, long? BrokenAt, string? Fault)
{
    public bool IsSound => BrokenAt is null;
}
