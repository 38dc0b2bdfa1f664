using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>A step of a case that was done (已办步骤), with its paper.</summary>
public sealed class CaseStep : IBelongsToVillage
{
    public const int DocumentNumberMaxLength = 60;
    public const int NoteMaxLength = 300;

    private CaseStep() { }

    internal CaseStep(ExpropriationCase of, string code, CaseStepFacts facts)
    {
        (VillageCode, Code, On, LastDay) = (of.VillageCode, code, facts.On, facts.LastDay);
        DocumentNumber = string.IsNullOrWhiteSpace(facts.DocumentNumber) ? null : facts.DocumentNumber.Trim();
        Note = string.IsNullOrWhiteSpace(facts.Note) ? null : facts.Note.Trim();
    }

    public int Id { get; private set; }
    public int CaseId { get; private set; }
    public long VillageCode { get; private set; }
    public string Code { get; private set; } = "";

    /// <summary>The day it was done, posted, or (for an approval) received.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The last day that the paper itself states, for a posting or a freeze; never shorter (longer) than the law's.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>文号: 亭征〔2020〕3号.</summary>
    public string? DocumentNumber { get; private set; }
    public string? Note { get; private set; }
}

/// <summary>What is written down about a step.</summary>
/// <param name="LastDay">As the paper states it; null takes the law's own.</param>
public sealed record CaseStepFacts(DateOnly On, string? DocumentNumber = null, DateOnly? LastDay = null, string? Note = null);
