using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Domain.Demolition;

/// <content>Who looks after the household, and where the talks stand: the latest of the contact log, kept for lists.</content>
public sealed partial class Household
{
    /// <summary>包户干部.</summary>
    public string? AssignedTo { get; private set; }

    /// <summary>未签约原因 of the latest talk that named one.</summary>
    public RemainingReason? RemainingReason { get; private set; }

    /// <summary>最近走访日期.</summary>
    public DateOnly? LastContactOn { get; private set; }

    /// <summary>约定的下次走访日期; null where nothing is agreed or the talk has taken place.</summary>
    public DateOnly? NextContactOn { get; private set; }

    /// <summary>指定包户干部; blank takes the name away.</summary>
    /// <exception cref="RefusedException">Too long.</exception>
    public void AssignTo(string? official) => AssignedTo = Words.Optional("包户干部", official, PersonName.MaxLength);

    internal void NoteContact(HouseholdContact contact)
    {
        if (LastContactOn > contact.On)
        {
            return; // written down late: the newer talk stands
        }

        (LastContactOn, NextContactOn) = (contact.On, contact.NextOn);
        RemainingReason = contact.Reason ?? RemainingReason;
    }
}
