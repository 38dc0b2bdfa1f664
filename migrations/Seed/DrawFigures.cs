using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Migrations.Seed.Resettlement;

namespace VillageTracker.Migrations.Seed;

/// <summary>Three invented draws: the first area's order, which its homes were chosen by; an order for second homes, chosen today; and one that is drawn today.</summary>
internal static class DrawFigures
{
    private const string Hall = "圩洋村便民服务中心大厅";
    private const int Priority = 6;
    private const int SecondHomes = 10;

    private static readonly DrawDemands Demands = new(FewestDigits: 6, PublicDays: 7, FewestWitnesses: 1);

    /// <summary>Seat and digit, as eight representatives spoke them.</summary>
    private static readonly DrawDigitValue[] Digits = [new(3, 7), new(11, 0), new(5, 4), new(20, 9), new(1, 2), new(16, 2), new(8, 6), new(14, 5)];

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var people = await OfficePeople.OfAsync(db, cancellation);
        var street = await db.Accounts.AsNoTracking().Where(a => a.IsDemonstration && a.UserName == "jiedao").Select(a => new Signer(a.Id, a.DisplayName)).SingleAsync(cancellation);
        var today = AllocationPlan.AsOf;
        await PlantAsync(db, vault, people, street, new("CQ-2020-0001", "D01", "选房顺序号抽签", AllocationPlan.SelectionDay.AddDays(-12), 8, int.MaxValue, IsDrawn: true), cancellation);
        await PlantAsync(db, vault, people, street, new("CQ-2020-0002", "D04", "补选第二套房顺序号抽签", today.AddDays(-22), 8, SecondHomes, IsDrawn: true), cancellation);
        await PlantAsync(db, vault, people, street, new("CQ-2020-0003", "D09", "选房顺序号抽签", today.AddDays(-10), 10, int.MaxValue, IsDrawn: false), cancellation);
    }

    private static async Task PlantAsync(VillageDb db, PersonalDataVault vault, OfficePeople people, Signer street, PlannedDraw plan, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.AsNoTracking().SingleAsync(a => a.Code == plan.Area && a.VillageCode == ReferenceData.VillageCode, cancellation);
        var households = await HouseholdsAsync(db, area.Id, plan, cancellation);
        if (households.Count == 0)
        {
            return; // nobody to draw for
        }

        string[] batches = households.Count > Priority * 2 ? ["优先批", "普通批"] : ["全部参加户"];
        var entrants = households.Select((h, n) => new DrawPlanEntrant(h.Id, new(batches.Length == 1 || n % (households.Count / Priority) == 2 ? 1 : 2, h.Code, Masking.Name(h.HeadName), "")));
        var draw = Draw.Prepare(new(area.VillageCode, area.Id, plan.Number, area.Name + plan.Title, DrawKind.OrderNumbers, batches, plan.ListDay.AddDays(plan.DaysToDraw), Hall,
            OnlyWithoutHome: false, [.. entrants], [])
        { Demands = Demands }, At(people.Clerk, plan.ListDay, 1), isDemonstration: true);
        Play(draw, plan, vault, people, street);
        VillageFigures.Announce(db);
        await db.TakeNumbersAsync("CQ-2020", 1, cancellation);
        db.Add(draw);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Who signed by the day of the list; for second homes those with most entitlement left.</summary>
    private static async Task<List<Household>> HouseholdsAsync(VillageDb db, int areaId, PlannedDraw plan, CancellationToken cancellation)
    {
        var households = await db.Households.AsNoTracking().Where(h => h.AreaId == areaId && h.Method == CompensationMethod.Exchange && h.SignedOn <= plan.ListDay)
            .OrderBy(h => h.Code).ToListAsync(cancellation);
        if (households.Count <= plan.Most)
        {
            return households;
        }

        var left = await SelectionFigures.LeftAsync(db, areaId, cancellation);
        return [.. households.OrderByDescending(h => left.GetValueOrDefault(h.Id)).Take(plan.Most).OrderBy(h => h.Code, StringComparer.Ordinal)];
    }

    /// <summary>The secret follows from the number, so that the result is the same on every machine; a real one comes from chance.</summary>
    private static void Play(Draw draw, PlannedDraw plan, PersonalDataVault vault, OfficePeople people, Signer street)
    {
        var (secret, day) = (DrawHash.Of("demonstration " + plan.Number), draw.DrawOn);
        draw.Freeze(secret, vault.Seal(secret, Draw.SecretPurpose), Demands, At(people.Secretary, plan.ListDay, 8));
        if (!plan.IsDrawn)
        {
            return;
        }

        draw.Attend("示例·村务监督委员会周某、村民代表吴某、公证员郑某", At(street, day, 0, 50));
        for (var n = 0; n < Digits.Length; n++)
        {
            draw.Hear(Digits[n], At(people.Accountant, day, 1, n));
        }

        draw.Run(secret, Demands, At(people.Accountant, day, 1, 15));
        draw.Witness("示例·村务监督委员会周某、村民代表吴某、公证员郑某", At(street, day, 1, 30));
        draw.Publish(At(people.Secretary, day, 2));
    }

    private static DrawMoment At(Signer by, DateOnly day, int hourUtc, int minute = 0) => new(by, day, day.ToDateTime(new(hourUtc, minute), DateTimeKind.Utc));

    private sealed record PlannedDraw(string Number, string Area, string Title, DateOnly ListDay, int DaysToDraw, int Most, bool IsDrawn);
}
