using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed.Demolition;

namespace VillageTracker.Migrations.Seed;

/// <summary>A few invented doubts among the invented households, so that the list for the supervision committee shows what it is for.</summary>
internal static class FindingFigures
{
    private static readonly DateOnly FoundOn = new(2020, 10, 28);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        await ShareAPhoneAsync(db, "D07-025", "D08-019", cancellation);
        await CountTwiceAsync(db, "D07-020", "D08-017", cancellation);
        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);

        foreach (var check in Checks(db))
        {
            db.AddRange((await check.FindAsync(cancellation)).Select(doubt => Finding.Of(check.Code, doubt, FoundOn)));
        }

        VillageFigures.Announce(db);
        await db.SaveChangesAsync(cancellation);
    }

    private static IConservationCheck[] Checks(VillageDb db) => [new SharedPhoneQuery(db), new PersonInTwoHouseholdsQuery(db), new MoreMembersThanSurveyedQuery(db)];

    /// <summary>Two households leave one telephone.</summary>
    private static async Task ShareAPhoneAsync(VillageDb db, string one, string other, CancellationToken cancellation)
    {
        var from = await HouseholdAsync(db, one, cancellation);
        var to = await HouseholdAsync(db, other, cancellation);
        to.Identify(new(to.IdNumberSealed, to.IdNumberIndex, from.PhoneSealed, from.PhoneIndex));
        var head = await db.HouseholdMembers.SingleAsync(m => m.HouseholdId == to.Id && m.Relation == MemberRelation.Head, cancellation);
        head.FollowHead(to);
    }

    /// <summary>Somebody of one household is entered in another one too, after its survey.</summary>
    private static async Task CountTwiceAsync(VillageDb db, string home, string guest, CancellationToken cancellation)
    {
        var (from, to) = (await HouseholdAsync(db, home, cancellation), await HouseholdAsync(db, guest, cancellation));
        var person = await db.HouseholdMembers.Where(m => m.HouseholdId == from.Id && m.IdNumberIndex != null).OrderByDescending(m => m.Id).FirstAsync(cancellation);
        var cutOff = await db.DemolitionAreas.Where(a => a.Id == to.AreaId).Select(a => a.CutOffOn).SingleAsync(cancellation);
        var again = HouseholdMember.Register(to, new(person.Name, MemberRelation.OtherKin, new(2001, 3, 1), null, null, MemberStanding.Registered, "演示：与别户重复登记"),
            new(person.IdNumberSealed, person.IdNumberIndex, null, null), cutOff, InventedHouseholds.Today);
        again.ListTwice();
        again.MarkAsDemonstration();
        db.Add(again);
        to.FollowMembers(to.Members + 1);
    }

    private static Task<Household> HouseholdAsync(VillageDb db, string code, CancellationToken cancellation) =>
        db.Households.SingleAsync(h => h.VillageCode == ReferenceData.VillageCode && h.Code == code, cancellation);
}
