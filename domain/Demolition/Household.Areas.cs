using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Domain.Demolition;

/// <content>What the household's buildings add up to, and how many people the survey found.</content>
public sealed partial class Household
{
    public const int MembersNoteMaxLength = 200;

    /// <summary>调查时人数: members on the day of the survey, frozen then; null before it.</summary>
    public int? SurveyedMembers { get; private set; }

    /// <summary>Why the number of members is not that of the member rows (人数说明).</summary>
    public string? MembersNote { get; private set; }

    /// <summary>认定建筑面积 = certificate areas + recognised lawful part without certificate, each to 0.01 m².</summary>
    public static FloorArea RecognisedOf(IEnumerable<HouseholdBuilding> buildings) => buildings
        .Where(b => b.Legality.CountsAsRecognised())
        .Aggregate(FloorArea.Zero, (sum, b) => sum + b.RecognisedArea);

    /// <summary>Takes over what the buildings add up to, once the survey is done; before it nothing is recognised yet.</summary>
    /// <exception cref="RefusedException">The household has signed and the sum would change; or nothing is lawful.</exception>
    public void FollowBuildings(IReadOnlyCollection<HouseholdBuilding> buildings)
    {
        var sum = RecognisedOf(buildings);
        if (Status == HouseholdStatus.Registered || sum == RecognisedArea)
        {
            return;
        }

        if (Status >= HouseholdStatus.Signed)
        {
            throw new RefusedException(new RecognisedAreaIsSigned(Code));
        }

        RecognisedArea = sum == FloorArea.Zero ? throw new RefusedException(new RecognisedAreaZero()) : sum;
    }

    /// <summary>Says why the number of members differs from the member rows, e.g. an old ledger with the number alone; blank takes it away.</summary>
    public void ExplainMembers(string? note) => MembersNote = Words.Optional("人数说明", note, MembersNoteMaxLength);

    /// <summary>Member rows say there are more people than the household's number: the number follows. Fewer rows wait to be completed.</summary>
    public void FollowMembers(int present)
    {
        if (present > MostMembers)
        {
            throw new RefusedException(new HouseholdNeedsMembers(present));
        }

        Members = Math.Max(Members, present);
    }
}
