using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>A step that goes back takes its own record with it: the sheet becomes void, the appraisal open again.</summary>
internal static class UndoRecord
{
    public static async Task UndoRecordAsync(
        this VillageDb db, Household household, HouseholdStatus step, string reason, AppraisalClocksQuery clocks, CancellationToken cancellation)
    {
        switch (step)
        {
            case HouseholdStatus.Appraised:
                var appraisal = await db.HouseholdAppraisals.SingleOrDefaultAsync(a => a.HouseholdId == household.Id, cancellation);
                appraisal?.Reopen(await clocks.OnAsync(appraisal.DeliveredOn, cancellation));
                break;
            case HouseholdStatus.Vacated:
                (await db.VacancyAcceptances.SingleOrDefaultAsync(a => a.HouseholdId == household.Id && !a.IsVoid, cancellation))?.Void(reason);
                break;
            case HouseholdStatus.Demolished:
                (await db.DemolitionAcceptances.SingleOrDefaultAsync(a => a.HouseholdId == household.Id && !a.IsVoid, cancellation))?.Void(reason);
                break;
        }
    }
}
