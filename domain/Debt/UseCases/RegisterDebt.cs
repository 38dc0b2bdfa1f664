using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt.UseCases;

/// <summary>Registers a debt that was found or, with its approval, made.</summary>
public sealed record RegisterDebt(DebtParticulars Particulars, NewDebtApproval? Approval);

/// <summary>Gives the debt the next number of its village and returns its key.</summary>
/// <exception cref="RefusedException">Everything <see cref="VillageDebt.Register"/> refuses.</exception>
public sealed class RegisterDebtHandler(VillageDb db, VillageClock clock)
{
    public async Task<int> HandleAsync(RegisterDebt request, CancellationToken cancellation)
    {
        var village = db.Actor.Scope.OwnVillage();
        var last = await db.VillageDebts.Where(d => d.VillageCode == village).OrderByDescending(d => d.Code)
            .Select(d => d.Code).FirstOrDefaultAsync(cancellation);
        var code = Next(last);
        var isNew = await db.IsNewDebtAsync(request.Particulars.BorrowedOn, cancellation);
        var debt = VillageDebt.Register(code, village, request.Particulars, isNew, request.Approval, clock.Today);
        db.Add(debt);
        db.Doing("登记债务");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new DebtCodeTaken(code));
        }

        return debt.Id;
    }

    /// <summary>Z038 after Z037.</summary>
    internal static string Next(string? last) =>
        string.Create(CultureInfo.InvariantCulture, $"Z{(last is null ? 1 : int.Parse(last.AsSpan(1), CultureInfo.InvariantCulture) + 1):000}");
}
