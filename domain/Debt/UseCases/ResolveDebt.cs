using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt.UseCases;

/// <summary>Enters a resolution of a locked debt.</summary>
public sealed record ResolveDebt(int DebtId, int SeenVersion, ResolutionTerms Terms);

/// <exception cref="RefusedException">Everything <see cref="VillageDebt.Resolve"/> refuses.</exception>
public sealed class ResolveDebtHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(ResolveDebt request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        debt.Resolve(request.Terms, clock.Today);
        db.Doing($"登记{debt.Code}化解");
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Takes an entry back by a red entry, with the reason.</summary>
public sealed record ReverseResolution(int DebtId, int SeenVersion, int Number, string Reason);

/// <exception cref="RefusedException">Everything <see cref="VillageDebt.Reverse"/> refuses.</exception>
public sealed class ReverseResolutionHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(ReverseResolution request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        debt.Reverse(request.Number, request.Reason, clock.Today);
        db.Doing($"冲销{debt.Code}第{request.Number}条", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
