using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Migrations.Seed;

/// <summary>One invented draw that is over: the order of choosing homes of one area, drawn before the first homes were given.</summary>
internal static class DrawFigures
{
    private const string Area = "D01";
    private const string Number = "CQ-2020-0001";
    private const int Priority = 6;

    private static readonly DateOnly ListDay = new(2020, 1, 2);
    private static readonly DateOnly DrawDay = new(2020, 1, 4);

    /// <summary>Seat and digit, as eight representatives spoke them.</summary>
    private static readonly DrawDigitValue[] Digits = [new(3, 7), new(11, 0), new(5, 4), new(20, 9), new(1, 2), new(16, 2), new(8, 6), new(14, 5)];

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var area = await db.DemolitionAreas.AsNoTracking().SingleAsync(a => a.Code == Area && a.VillageCode == ReferenceData.VillageCode, cancellation);
        var households = await db.Households.AsNoTracking().Where(h => h.AreaId == area.Id && h.Method == CompensationMethod.Exchange && h.SignedOn <= ListDay)
            .OrderBy(h => h.Code).Select(h => new { h.Id, h.Code, h.HeadName }).ToListAsync(cancellation);
        if (households.Count <= Priority)
        {
            return; // nobody to draw for
        }

        var people = await OfficePeople.OfAsync(db, cancellation);
        var street = await db.Accounts.AsNoTracking().Where(a => a.IsDemonstration && a.UserName == "jiedao").Select(a => new Signer(a.Id, a.DisplayName)).SingleAsync(cancellation);
        var entrants = households.Select((h, n) => new DrawPlanEntrant(h.Id, new(n % (households.Count / Priority) == 2 ? 1 : 2, h.Code, Masking.Name(h.HeadName), "")));
        var draw = Draw.Prepare(new(area.VillageCode, area.Id, Number, $"{area.Name}选房顺序号抽签", DrawKind.OrderNumbers, ["优先批", "普通批"], DrawDay, "圩洋村便民服务中心大厅",
            OnlyWithoutHome: false, [.. entrants], []), At(people.Clerk, ListDay, 1), isDemonstration: true);
        Play(draw, vault, people, street);
        await db.TakeNumbersAsync("CQ-2020", 1, cancellation);
        db.Add(draw);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The secret follows from the number, so that the result is the same on every machine; a real one comes from chance.</summary>
    private static void Play(Draw draw, PersonalDataVault vault, OfficePeople people, Signer street)
    {
        var secret = DrawHash.Of("demonstration " + Number);
        draw.Freeze(secret, vault.Seal(secret, Draw.SecretPurpose), At(people.Secretary, ListDay, 8));
        for (var n = 0; n < Digits.Length; n++)
        {
            draw.Hear(Digits[n], At(people.Accountant, DrawDay, 1, n));
        }

        draw.Run(secret, Digits.Length, At(people.Accountant, DrawDay, 1, 15));
        draw.Witness("示例·村务监督委员会周某、村民代表吴某、公证员郑某", At(street, DrawDay, 1, 30));
        draw.Publish(At(people.Secretary, DrawDay, 2));
    }

    private static DrawMoment At(Signer by, DateOnly day, int hourUtc, int minute = 0) => new(by, day, day.ToDateTime(new(hourUtc, minute), DateTimeKind.Utc));
}
