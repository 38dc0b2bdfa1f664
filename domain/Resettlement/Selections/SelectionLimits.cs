using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>What a household may choose (选房限制), frozen in the session when it is prepared.</summary>
/// <remarks>
/// Domain rules: at most so many homes; the areas together at most the entitlement and an allowed excess; at most so many homes may lie beyond the
/// entitlement, so that nobody begins another home when nothing is left; of some room types at most so many.
/// </remarks>
/// <param name="MostHomes">每户最多几套.</param>
/// <param name="MostOvershoot">最多几套可以超出安置面积.</param>
/// <param name="Excess">合计最多可以超出多少平方米.</param>
/// <param name="Quotas">户型每户最多几套, by room type.</param>
public sealed record SelectionLimits(int MostHomes, int MostOvershoot, FloorArea Excess, IReadOnlyDictionary<string, int> Quotas)
{
    /// <summary>The rules of a day.</summary>
    public static SelectionLimits Of(RuleBook book) => new(
        (int)book.Value(SelectionRules.MostHomes), (int)book.Value(SelectionRules.MostOvershoot), FloorArea.FromSquareMetres(book.Value(SelectionRules.AllowedExcess)),
        book.StartingWith(SelectionRules.MostOfType).ToDictionary(r => r.Code[SelectionRules.MostOfType.Length..], r => (int)r.Value, StringComparer.Ordinal));

    /// <summary>Why a home can't be added to what the household has, or null.</summary>
    /// <param name="entitled">安置面积.</param>
    /// <param name="taken">What it has already, in the order of taking.</param>
    /// <param name="wanted">The home in question.</param>
    public Refusal? Against(FloorArea entitled, IReadOnlyList<ChosenHome> taken, ChosenHome wanted)
    {
        if (taken.Count >= MostHomes)
        {
            return new SelectionMostHomes(MostHomes);
        }

        if (Quotas.TryGetValue(wanted.RoomType, out var most) && taken.Count(t => t.RoomType == wanted.RoomType) >= most)
        {
            return new SelectionTypeQuota(wanted.RoomType, most);
        }

        var sum = Sum(taken) + wanted.Area;
        if (sum > entitled + Excess)
        {
            return new SelectionAreaExceeded(wanted.Code, sum, entitled, Excess);
        }

        return Beyond(entitled, [.. taken, wanted]) > MostOvershoot ? new SelectionOvershoot(MostOvershoot) : null;
    }

    /// <summary>安置面积余额: what is left of the entitlement; never negative.</summary>
    public static FloorArea Left(FloorArea entitled, IReadOnlyList<ChosenHome> taken) => entitled - FloorArea.Min(entitled, Sum(taken));

    /// <summary>So large the next home may be, by the areas alone.</summary>
    public FloorArea MostArea(FloorArea entitled, IReadOnlyList<ChosenHome> taken) => entitled + Excess - FloorArea.Min(entitled + Excess, Sum(taken));

    /// <summary>Whether the household could take any further home at all.</summary>
    public bool MayGoOn(FloorArea entitled, IReadOnlyList<ChosenHome> taken) =>
        taken.Count < MostHomes && Beyond(entitled, taken) < MostOvershoot && Sum(taken) < entitled + Excess;

    private static FloorArea Sum(IEnumerable<ChosenHome> homes) => homes.Aggregate(FloorArea.Zero, (sum, h) => sum + h.Area);

    private static int Beyond(FloorArea entitled, IReadOnlyList<ChosenHome> homes)
    {
        var (sum, beyond) = (FloorArea.Zero, 0);
        foreach (var home in homes)
        {
            sum += home.Area;
            beyond += sum > entitled ? 1 : 0;
        }

        return beyond;
    }
}

/// <summary>A home as far as the limits ask.</summary>
/// <param name="Area">Measured, or predicted while there is no survey report.</param>
public sealed record ChosenHome(string Code, string RoomType, FloorArea Area)
{
    public static ChosenHome Of(Home home) => new(home.Code, home.RoomType, home.MeasuredArea ?? home.PredictedArea);
}

/// <summary>Codes of the dated rules of selection.</summary>
public static class SelectionRules
{
    public const string MostHomes = "Resettlement.Selection.MostHomes";
    public const string MostOvershoot = "Resettlement.Selection.MostOvershoot";
    public const string AllowedExcess = "Resettlement.Selection.AllowedExcess";

    /// <summary>Followed by the room type; a type without a row has no limit.</summary>
    public const string MostOfType = "Resettlement.Selection.MostOfType.";

    public const string MinutesPerTurn = "Resettlement.Selection.MinutesPerTurn";

    /// <summary>So long after the call a household that has not come may be passed over.</summary>
    public const string MinutesToCome = "Resettlement.Selection.MinutesToCome";
}
