using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt.UseCases;

/// <summary>Puts the particulars of a debt right that is not locked yet.</summary>
public sealed record CorrectDebt(int DebtId, int SeenVersion, DebtParticulars Particulars, NewDebtApproval? Approval);

/// <exception cref="RefusedException">Everything <see cref="VillageDebt.Correct"/> refuses.</exception>
public sealed class CorrectDebtHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(CorrectDebt request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        var isNew = await db.IsNewDebtAsync(request.Particulars.BorrowedOn, cancellation);
        debt.Correct(request.Particulars, isNew, request.Approval, clock.Today);
        db.Doing("更正债务");
        await db.SaveChangesAsync(cancellation);
    }
}
