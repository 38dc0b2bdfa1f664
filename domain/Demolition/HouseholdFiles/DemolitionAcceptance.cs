using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>The acceptance of a house that was pulled down (拆除验收).</summary>
public sealed class DemolitionAcceptance : IVersioned, IBelongsToVillage
{
    public const int ContractorMaxLength = 80;
    public const int NoteMaxLength = 300;

    private DemolitionAcceptance() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public long VillageCode { get; private set; }

    /// <summary>拆除施工单位.</summary>
    public string Contractor { get; private set; } = "";
    public DateOnly AcceptedOn { get; private set; }
    public string Inspector { get; private set; } = "";
    public string SecondInspector { get; private set; } = "";
    public string? Note { get; private set; }
    public bool IsVoid { get; private set; }
    public string? VoidReason { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>拆除验收: takes the household's step too; where that was recorded long ago, the record is added with the same day (补录).</summary>
    /// <exception cref="RefusedException">Not the household's next step, the site not cleared, one inspector twice, no contractor, a day to come.</exception>
    public static DemolitionAcceptance Accept(Household household, DemolitionFacts facts, DateOnly today)
    {
        if (!facts.SiteCleared)
        {
            throw new RefusedException(new SiteNotCleared());
        }

        var (one, two) = Inspectors.Require(facts.Inspector, facts.SecondInspector);
        if (household.DemolishedOn is not { } demolished)
        {
            household.Demolish(facts.On, today);
        }
        else if (demolished != facts.On)
        {
            throw new RefusedException(new AcceptanceNotAsRecorded(HouseholdStatus.Demolished, demolished));
        }

        return new()
        {
            Household = household,
            HouseholdId = household.Id,
            VillageCode = household.VillageCode,
            Contractor = Words.Require("施工单位", facts.Contractor, ContractorMaxLength),
            AcceptedOn = facts.On,
            Inspector = one,
            SecondInspector = two,
            Note = Words.Optional("备注", facts.Note, NoteMaxLength),
        };
    }

    /// <summary>作废, when the step is taken back.</summary>
    public void Void(string reason) => (IsVoid, VoidReason) = (true, Words.Require("作废原因", reason, NoteMaxLength));

    public void MarkAsDemonstration() => IsDemonstration = true;
}

/// <summary>What the acceptance asks.</summary>
/// <param name="SiteCleared">场地清理完毕: rubble gone, site level.</param>
public sealed record DemolitionFacts(DateOnly On, string? Contractor, string? Inspector, string? SecondInspector, bool SiteCleared, string? Note);

public sealed record SiteNotCleared() : Refusal("场地没有清理完毕，不能验收。");

public sealed record DemolitionPhotosMissing() : Refusal("拆除验收要有拆除前、拆除后的照片各至少一张。");
