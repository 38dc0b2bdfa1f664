using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety;

/// <summary>One step of a hazard on its way (处理经过): what it became, when, by whom, and by when the next thing must happen.</summary>
public sealed class HazardStep : IBelongsToVillage
{
    public const int NoteMaxLength = 500;
    public const int PeopleMaxLength = 110;

    private HazardStep() { }

    internal HazardStep(Hazard hazard, HazardStatus status, DateOnly on, string people, string? note, DateOnly? dueOn) =>
        (VillageCode, Status, On, People, Note, DueOn) = (hazard.VillageCode, status, on, people, note, dueOn);

    public int Id { get; private set; }
    public int HazardId { get; private set; }
    public HazardStatus Status { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>Who did it: inspectors, re-inspectors, or the person at the desk.</summary>
    public string People { get; private set; } = "";
    public string? Note { get; private set; }

    /// <summary>The last day for the next step, as it was known on this day; null when closed.</summary>
    public DateOnly? DueOn { get; private set; }
    public long VillageCode { get; private set; }
}
