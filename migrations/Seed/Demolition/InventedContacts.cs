using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>Talks with the households left, and the papers received.</summary>
internal static class InventedContacts
{
    private static readonly string[] Officials = ["示例·朱包户", "示例·秦包户", "示例·尤包户", "示例·许包户"];

    private static readonly (RemainingReason Reason, string Summary)[] Talks =
    [
        (RemainingReason.AreaRecognition, "后院加建部分没有认定，要求按住宅计面积。"), (RemainingReason.Price, "认为评估单价低于附近成交价，要求提高。"),
        (RemainingReason.HousingChoice, "想要低楼层房源，等房源公示后再谈。"), (RemainingReason.HouseholdSplit, "儿子已成家，要求分户安置。"),
        (RemainingReason.TitleOrInheritance, "房证仍在已故父亲名下，兄妹三人意见不一致。"), (RemainingReason.Headcount, "女儿户口未迁出，要求计入安置人口。"),
        (RemainingReason.Unreachable, "户主在外地务工，电话约定回来时间。"), (RemainingReason.MortgageOrSeizure, "房屋有抵押，正在与银行商量解押。"),
    ];

    private static DateOnly Today => InventedHouseholds.Today;

    public static IEnumerable<HouseholdContact> Of(IReadOnlyList<Household> households, int firstPerson) =>
        households.SelectMany((h, n) => Of(h, firstPerson + n));

    public static IEnumerable<HouseholdFilePart> Papers(IReadOnlyList<Household> households, int firstPerson) =>
        households.SelectMany((h, n) => Papers(h, firstPerson + n));

    private static IEnumerable<HouseholdContact> Of(Household household, int person)
    {
        household.AssignTo(Officials[person % Officials.Length]);
        if (!household.Status.IsRemaining() || person % 11 == 6)
        {
            yield break;
        }

        var (reason, summary) = Talks[person % Talks.Length];
        var last = Today.AddDays(-2 - (person * 5 % 40));
        for (var k = person % 3; k >= 0; k--)
        {
            var on = last.AddDays(-14 * k);
            if (on < household.RegisteredOn)
            {
                continue;
            }

            var contact = HouseholdContact.Record(household, new(
                on, k == 0 ? ContactWay.Visit : ContactWay.Phone, Officials[person % Officials.Length], household.HeadName, summary,
                "带政策问答再上门", k == 0 && person % 4 == 0 ? Today.AddDays((person % 9) - 3) is var next && next >= on ? next : null : null, reason), Today);
            contact.MarkAsDemonstration();
            yield return contact;
        }
    }

    /// <summary>Most papers are there; a few are missing, so that the list of what is missing has something to say.</summary>
    private static IEnumerable<HouseholdFilePart> Papers(Household household, int person)
    {
        foreach (var (part, on) in new (FilePart, DateOnly?)[]
        {
            (FilePart.Identity, person % 9 == 4 ? null : household.SurveyedOn), (FilePart.Title, person % 11 == 3 ? null : household.SurveyedOn),
            (FilePart.Agreement, household.SignedOn), (FilePart.Pictures, person % 13 == 2 ? null : household.VacatedOn),
            (FilePart.Payments, person % 17 == 9 ? null : household.SettledOn), (FilePart.HomeChoice, household.SettledOn),
            (FilePart.Settlement, household.SettledOn), (FilePart.HandOver, person % 19 == 5 ? null : household.SettledOn),
        })
        {
            if (on is { } received)
            {
                var row = HouseholdFilePart.Receive(household, part, new(received, 1 + (person * (int)part % 12), "村档案室", null), Today);
                row.MarkAsDemonstration();
                yield return row;
            }
        }
    }
}
