using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The sheets of the houses that are empty or pulled down, put on record afterwards, without photos.</summary>
internal static class InventedAcceptances
{
    private static DateOnly Today => InventedHouseholds.Today;

    /// <summary>Households that vacated, in the order of their order numbers.</summary>
    public static IReadOnlyList<Household> InOrder(IEnumerable<Household> households) =>
        [.. households.Where(h => h.VacatedOn is not null).OrderBy(h => h.VacatedOn).ThenBy(h => h.Code, StringComparer.Ordinal)];

    public static IEnumerable<VacancyAcceptance> Vacancies(IReadOnlyList<Household> inOrder, int firstNumber)
    {
        for (var n = 0; n < inOrder.Count; n++)
        {
            var facts = new VacancyFacts(inOrder[n].VacatedOn!.Value, new(9 + (n % 8), n * 7 % 60), 2 + (n % 4), UtilitiesSettled: true, $"{120 + n}", $"{3_400 + (n * 13)}", null,
                "示例·周验收", "示例·吴验收", "补录，照片在纸质档案");
            var acceptance = VacancyAcceptance.Accept(inOrder[n], facts, firstNumber + n, Today, new(17, 0));
            acceptance.MarkAsDemonstration();
            yield return acceptance;
        }
    }

    public static IEnumerable<DemolitionAcceptance> Demolitions(IEnumerable<Household> households)
    {
        foreach (var household in households.Where(h => h.DemolishedOn is not null))
        {
            var facts = new DemolitionFacts(household.DemolishedOn!.Value, "示例拆除工程有限公司", "示例·周验收", "示例·吴验收", SiteCleared: true, "补录，照片在纸质档案");
            var acceptance = DemolitionAcceptance.Accept(household, facts, Today);
            acceptance.MarkAsDemonstration();
            yield return acceptance;
        }
    }
}
