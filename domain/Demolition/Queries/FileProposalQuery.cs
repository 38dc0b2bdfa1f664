using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>和户档案核对: a household's compensation sheet beside what its file says.</summary>
public sealed class FileProposalQuery(VillageDb db)
{
    public async Task<FileProposal> RunAsync(SheetView sheet, CancellationToken cancellation)
    {
        var id = sheet.Household.Id;
        var buildings = await db.HouseholdBuildings.AsNoTracking().Where(b => b.HouseholdId == id).OrderBy(b => b.Number).ToListAsync(cancellation);
        var assets = await db.HouseholdAssets.AsNoTracking().Where(a => a.HouseholdId == id).OrderBy(a => a.Id).ToListAsync(cancellation);
        var appraisal = await db.HouseholdAppraisals.AsNoTracking().Where(a => a.HouseholdId == id).SelectMany(a => a.Lines).OrderBy(l => l.Id).ToListAsync(cancellation);
        return FileProposal.Of(sheet.Policy, sheet.Input, new(
            sheet.Household.RecognisedArea, sheet.Household.AppraisedValue, buildings, assets, [.. appraisal.Select(l => new AppraisalLineFacts(l.Name, l.Area, l.UnitPrice))]));
    }
}
