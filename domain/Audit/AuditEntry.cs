using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Audit;

/// <summary>One change of one record (留痕): who, when, what, why, and the fields before and after.</summary>
/// <remarks>
/// Written in the same transaction as the change. Each entry carries the hash of the one before it, so that a changed,
/// removed or inserted entry breaks the chain, which <see cref="AuditChain"/> finds.
/// </remarks>
public sealed class AuditEntry : INotAudited
{
    public const int ActMaxLength = 60;
    public const int ReasonMaxLength = 400;

    /// <summary>In place of the kind of record: very many rows of the work area changed at once.</summary>
    public const string BulkSubject = "Bulk";

    private AuditEntry() { }

    internal AuditEntry(AuditFacts facts, long sequence, byte[] previousHash)
    {
        Sequence = sequence;
        AtUtc = facts.AtUtc;
        AccountId = facts.AccountId;
        AccountName = facts.AccountName;
        Act = facts.Act;
        Area = facts.Area;
        SubjectType = facts.SubjectType;
        SubjectKey = facts.SubjectKey;
        VillageCode = facts.VillageCode;
        Reason = facts.Reason;
        Changes = facts.Changes;
        PreviousHash = previousHash;
        Hash = AuditChain.HashOf(this);
    }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Sequence { get; private set; }
    public DateTime AtUtc { get; private set; }
    public int? AccountId { get; private set; }
    public string AccountName { get; private set; } = "";

    /// <summary>What was done, in the office's words: 登记地块.</summary>
    public string Act { get; private set; } = "";
    public string Area { get; private set; } = "";
    public string SubjectType { get; private set; } = "";
    public string SubjectKey { get; private set; } = "";
    public long? VillageCode { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>JSON: field name to [before, after]; a secret or sealed field shows only that it changed.</summary>
    public string Changes { get; private set; } = "{}";
    public byte[] PreviousHash { get; private set; } = [];
    public byte[] Hash { get; private set; } = [];
}

/// <summary>What an audit entry says, before it has its place in the chain.</summary>
internal sealed record AuditFacts(
    DateTime AtUtc, int? AccountId, string AccountName, string Act, string Area, string SubjectType, string SubjectKey,
    long? VillageCode, string? Reason, string Changes);
