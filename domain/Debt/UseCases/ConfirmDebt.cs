using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Debt.UseCases;

/// <summary>Posts the debt on the public list.</summary>
/// <param name="DebtId">The debt.</param>
/// <param name="SeenVersion">The version the form showed.</param>
/// <param name="On">The first day of posting.</param>
/// <param name="ProofReference">The department's proof, when an objection is answered.</param>
public sealed record PostDebt(int DebtId, int SeenVersion, DateOnly On, string? ProofReference);

/// <exception cref="RefusedException">Everything <see cref="VillageDebt.Post"/> refuses.</exception>
public sealed class PostDebtHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(PostDebt request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        debt.Post(DebtDays.NotAfter(request.On, clock.Today), request.ProofReference);
        db.Doing("公示债务", request.ProofReference);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Records an objection to a posted debt.</summary>
public sealed record ObjectToDebt(int DebtId, int SeenVersion, DateOnly On, string Objection);

/// <exception cref="RefusedException">Everything <see cref="VillageDebt.RecordObjection"/> refuses.</exception>
public sealed class ObjectToDebtHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(ObjectToDebt request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        debt.RecordObjection(DebtDays.NotAfter(request.On, clock.Today), request.Objection);
        db.Doing("登记债务异议", request.Objection);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Locks the debt: a second person's step.</summary>
public sealed record LockDebt(int DebtId, int SeenVersion, DateOnly On);

/// <exception cref="RefusedException">Everything <see cref="VillageDebt.Lock"/> refuses.</exception>
public sealed class LockDebtHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    public async Task HandleAsync(LockDebt request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        var posting = (await rules.OnAsync(request.On, cancellation)).Value(DebtSettings.PostingDaysCode);
        debt.Lock(DebtDays.NotAfter(request.On, clock.Today), (int)posting);
        db.Doing("锁定债务");
        await db.SaveChangesAsync(cancellation);
    }
}

internal static class DebtDays
{
    /// <exception cref="RefusedException">The day lies ahead (<see cref="ResolutionInFuture"/>).</exception>
    public static DateOnly NotAfter(DateOnly on, DateOnly today) =>
        on <= today ? on : throw new RefusedException(new ResolutionInFuture(on));
}
