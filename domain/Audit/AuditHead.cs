using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Audit;

/// <summary>The end of the audit chain: how many entries there are and the hash of the last. One row, which also serves as the lock.</summary>
public sealed class AuditHead : INotAudited
{
    private AuditHead() { }

    public AuditHead(int id) => (Id, Hash) = (id, new byte[AuditChain.HashLength]);

    public const int OnlyId = 1;

    public int Id { get; private set; }
    public long Count { get; private set; }
    public byte[] Hash { get; private set; } = [];
}
