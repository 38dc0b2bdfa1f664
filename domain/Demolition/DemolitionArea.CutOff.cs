using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Domain.Demolition;

/// <content>The day that decides who is of a household (人口冻结日).</content>
public sealed partial class DemolitionArea
{
    public const int CutOffSourceMaxLength = 120;

    /// <summary>人口截止日（冻结日）: who joins a household after this day is not counted; null while none is set.</summary>
    public DateOnly? CutOffOn { get; private set; }

    /// <summary>The notice that set it.</summary>
    public string? CutOffSource { get; private set; }

    /// <summary>The cut-off date is invented.</summary>
    public bool IsCutOffDemonstration { get; private set; }

    /// <exception cref="RefusedException">A day without a source.</exception>
    public void CutOff(DateOnly? on, string? source, bool isDemonstration = false)
    {
        var text = Words.Optional("依据", source, CutOffSourceMaxLength);
        (CutOffOn, CutOffSource) = on is null ? (null, null) : (on, text ?? throw new RefusedException(new CutOffNeedsSource()));
        IsCutOffDemonstration = on is not null && isDemonstration;
    }
}
