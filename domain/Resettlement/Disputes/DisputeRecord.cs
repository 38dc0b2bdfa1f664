using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Disputes;

/// <summary>What happened in a case on a day (办理记录): a mediation, the acceptance, an escalation, a reminder, the end. Never changed.</summary>
public sealed class DisputeRecord : IBelongsToVillage, IWrittenOnce
{
    private DisputeRecord() { }

    internal DisputeRecord(DisputeCase dispute, DisputeEntry entry, Signer by)
    {
        VillageCode = dispute.VillageCode;
        (Act, On, Who, Words, RecordedBy) = (entry.Act, entry.On, entry.Who, entry.Words, by.Name);
    }

    public int Id { get; private set; }
    public int CaseId { get; private set; }
    public long VillageCode { get; private set; }
    public DisputeAct Act { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>参加人, or who was addressed.</summary>
    public string Who { get; private set; } = "";

    /// <summary>调解经过, or what was done.</summary>
    public string Words { get; private set; } = "";
    public string RecordedBy { get; private set; } = "";
}

/// <summary>One line of the record before it has its place in a case.</summary>
internal sealed record DisputeEntry(DisputeAct Act, DateOnly On, string Who, string Words);
