using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes;

namespace VillageTracker.UnitTests.Resettlement.Aftercare;

/// <summary>Cases that tests begin with.</summary>
internal static class Disputes
{
    public static readonly DateOnly Day = Some.March.AddDays(5);

    public static DisputeOpening Opening(DisputeSource source = DisputeSource.Office, string number = "ZY-2020-0001", string? claim = "实测面积偏大", string? owner = "周调解") =>
        new(number, DisputeReason.MeasuredAreaBigger, source, claim, DisputeLevel.Village, owner, Day, Day.AddDays(15), Day.AddDays(source == DisputeSource.Petition ? 60 : 30));

    public static DisputeCase Open(Allocation allocation, DisputeSource source = DisputeSource.Office) => DisputeCase.Open(allocation, Opening(source), Some.Clerk);
}
