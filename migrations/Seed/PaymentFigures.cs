using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed.Demolition;

namespace VillageTracker.Migrations.Seed;

/// <summary>The special account, the money that arrived in it, and the batches that paid what agreements pay out in money: all invented.</summary>
internal static class PaymentFigures
{
    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var agreements = await db.CompensationAgreements.AsNoTracking().Where(a => a.VillageCode == ReferenceData.VillageCode && a.InForce).ToDictionaryAsync(a => a.HouseholdId, cancellation);
        var households = (await db.Households.AsNoTracking().Where(h => h.VillageCode == ReferenceData.VillageCode && h.SignedOn != null)
            .OrderBy(h => h.SignedOn).ThenBy(h => h.Code).ToListAsync(cancellation))
            .Select(h => new PlannedPayment(h, agreements[h.Id])).Where(p => p.Agreement.Cash > Money.Zero).ToList();
        var plan = new InventedPayments(await OfficePeople.OfAsync(db, cancellation), vault);

        var paid = plan.Prepared(households);
        paid.AddRange(plan.Overrun(await OverrunsAsync(db, agreements, cancellation)));
        db.AddRange(paid);
        db.AddRange(plan.Waiting(households));
        db.AddRange(plan.Receipts);
        await db.SaveChangesAsync(cancellation); // the bank answers by the keys of the lines

        VillageFigures.Announce(db);
        plan.Execute(paid);
        await plan.TakeNumbersAsync(db, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A few whose homes are late, with what their transition fee had run up to by mid October.</summary>
    private static async Task<List<OverrunOwed>> OverrunsAsync(VillageDb db, Dictionary<int, CompensationAgreement> agreements, CancellationToken cancellation)
    {
        var owed = (await new TransitionLedgerQuery(db).AllAsync(InventedPayments.OverrunsUntil, cancellation))
            .Where(l => l.Beyond > Money.Zero && agreements.ContainsKey(l.HouseholdId)).Take(InventedPayments.MostOverruns).ToDictionary(l => l.HouseholdId);
        var households = await db.Households.AsNoTracking().Where(h => owed.Keys.Contains(h.Id)).OrderBy(h => h.Code).ToListAsync(cancellation);
        return [.. households.Select(h => new OverrunOwed(h, agreements[h.Id], owed[h.Id].Beyond))];
    }
}
