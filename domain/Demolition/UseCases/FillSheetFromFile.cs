using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>按户档案填写测算单: areas and quantities of the file take the place of the sheet's, all in one act; only while the sheet is a draft.</summary>
/// <param name="SeenVersion">0 where no sheet was saved yet.</param>
/// <param name="SeenMark">What the page proposed: <see cref="FileProposal.Mark"/>.</param>
public sealed record FillSheetFromFile(int HouseholdId, int SeenVersion, string SeenMark);

public sealed class FillSheetFromFileHandler(CompensationSheetQuery sheets, FileProposalQuery proposals, SaveCompensationSheetHandler save)
{
    /// <exception cref="RefusedException">The sheet is checked, the file has changed since it was seen, or a rule of saving a sheet.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(FillSheetFromFile request, CancellationToken cancellation)
    {
        var sheet = await sheets.RunAsync(request.HouseholdId, cancellation);
        if (sheet.CheckedBy is { } checkedBy)
        {
            throw new RefusedException(new SheetIsChecked(sheet.Household.Code, checkedBy));
        }

        var proposal = await proposals.RunAsync(sheet, cancellation);
        if (proposal.Mark != request.SeenMark)
        {
            throw new RefusedException(new FileChangedMeanwhile(sheet.Household.Code));
        }

        await save.HandleAsync(new(request.HouseholdId, request.SeenVersion, proposal.Input) { Act = "按户档案填写测算单" }, cancellation);
    }
}
