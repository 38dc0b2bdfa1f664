using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>The households of an area, each walked through its steps by the acts of the domain; the same on every machine.</summary>
internal static class InventedHouseholds
{
    /// <summary>The day at which the demonstration stands.</summary>
    public static readonly DateOnly Today = new(2020, 10, 31);

    /// <param name="area">Saved, so that it has its key.</param>
    /// <param name="plan">How many have come how far.</param>
    /// <param name="firstPerson">Number of the area's first person among the invented people.</param>
    /// <param name="policy">By which who has signed is compensated.</param>
    /// <param name="vault">Seals the invented numbers.</param>
    public static IEnumerable<Household> Of(DemolitionArea area, AreaPlan plan, int firstPerson, CompensationPolicy policy, PersonalDataVault vault)
    {
        for (var n = 0; n < plan.Households; n++)
        {
            var person = firstPerson + n;
            var household = Household.Register(area, CodeOf(plan, n), FactsOf(person, n, plan), IdentityOf(person, vault),
                plan.FirstStep.AddDays(n % 9), Today, isDemonstration: true);
            household.Place(PointIn((Polygon)area.Shape!, n, plan.Households), area);
            Walk(household, plan, n, person, policy);
            yield return household;
        }
    }

    private static string CodeOf(AreaPlan plan, int n) =>
        plan.Households > 999 ? $"{plan.Code}-{n + 1:0000}" : $"{plan.Code}-{n + 1:000}";

    private static HouseholdFacts FactsOf(int person, int n, AreaPlan plan) => new(
        InventedPeople.Name(person), 1 + (person * 7 % 6), CertificateOf(person), $"{plan.Name.Replace("地块", "", StringComparison.Ordinal)}{n + 1}号");

    /// <summary>62.00 to 205.99 m².</summary>
    private static FloorArea CertificateOf(int person) => new(6_200 + (person * 613L % 14_400));

    private static HouseholdIdentity IdentityOf(int person, PersonalDataVault vault) =>
        CitizenIdNumber.TryParse(InventedPeople.IdNumber(person), out var idNumber)
            ? HouseholdIdentity.Seal(vault, idNumber, PhoneNumber.Parse(InventedPeople.Phone(person)))
            : throw new InvalidOperationException("An invented number is wrong.");

    private static void Walk(Household household, AreaPlan plan, int n, int person, CompensationPolicy policy)
    {
        var day = plan.FirstStep.AddDays(n % 9);
        DateOnly Next(int afterDays) => day = Earlier(day.AddDays(afterDays), Today);
        var recognised = new FloorArea(household.CertificateArea.HundredthsSqm + (person % 3 * 450));
        var value = Money.RoundYuan(recognised.SquareMetres * (5_050 + (person % 9 * 60)));
        Take(n < plan.Surveyed, () => household.Survey(Next(14 + (n % 21)), Today, recognised));
        Take(n < plan.Appraised, () => household.Appraise(Next(12 + (n % 15)), Today, value));
        Take(n < plan.Signed, () => Sign(household, Next(15 + (n * 3 % 50) + Hesitation(plan, n)), person, policy));
        Take(n < plan.Vacated, () => household.Vacate(Next(15 + (n % 30)), Today));
        Take(n < plan.Demolished, () => household.Demolish(Next(10 + (n % 20)), Today));
        Take(n < plan.Settled, () => household.Settle(Next(20 + (n % 40)), Today));
    }

    /// <summary>Days by which those who are not settled yet signed later than the others: the last of them in late summer 2020.</summary>
    private static int Hesitation(AreaPlan plan, int n)
    {
        var longest = new DateOnly(2020, 9, 5).DayNumber - plan.FirstStep.DayNumber - 85;
        return n < plan.Settled || longest <= 0 ? 0 : longest * (n - plan.Settled + 1) / (plan.Households - plan.Settled);
    }

    private static void Take(bool reached, Action step)
    {
        if (reached)
        {
            step();
        }
    }

    /// <summary>One household in thirteen takes money, the others another home.</summary>
    private static CompensationMethod MethodOf(int person) =>
        person % 13 == 5 ? CompensationMethod.Money : CompensationMethod.Exchange;

    private static void Sign(Household household, DateOnly on, int person, CompensationPolicy policy)
    {
        var input = InventedAgreements.InputOf(policy, household.RecognisedArea!.Value, household.AppraisedValue!.Value, household.Members, person, on);
        household.Sign(on, Today, MethodOf(person), CompensationCalculator.Calculate(policy, MethodOf(person), input).Total);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>The n-th place of a raster laid over the middle of the area.</summary>
    private static Point PointIn(Polygon area, int n, int households)
    {
        var columns = (int)Math.Ceiling(Math.Sqrt(households));
        var (column, row) = (n % columns, n / columns);
        var box = area.EnvelopeInternal;
        return Boundary.PointAt(
            box.MinX + (box.Width * (0.22 + (0.56 * (column + 0.5) / columns))),
            box.MinY + (box.Height * (0.22 + (0.56 * (row + 0.5) / columns))));
    }
}
