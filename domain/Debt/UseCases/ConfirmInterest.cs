using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Debt.UseCases;

/// <summary>Confirms interest on a locked debt for a span of days.</summary>
public sealed record ConfirmInterest(int DebtId, int SeenVersion, InterestTerms Terms);

/// <exception cref="RefusedException">Everything <see cref="VillageDebt.ConfirmInterest"/> refuses.</exception>
public sealed class ConfirmInterestHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    public async Task HandleAsync(ConfirmInterest request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        var ceiling = new InterestCeiling(await rules.AllAsync(cancellation));
        debt.ConfirmInterest(request.Terms with { ConfirmedOn = DebtDays.NotAfter(request.Terms.ConfirmedOn, clock.Today) }, ceiling);
        db.Doing($"确认{debt.Code}利息", request.Terms.Reference);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>A signed demand or reconciliation restarts the limitation period.</summary>
public sealed record RestartLimitation(int DebtId, int SeenVersion, DateOnly SignedOn, string Reference);

/// <exception cref="RefusedException">A day before the money was borrowed, or ahead.</exception>
public sealed class RestartLimitationHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    public async Task HandleAsync(RestartLimitation request, CancellationToken cancellation)
    {
        var debt = await db.DebtAsync(request.DebtId, request.SeenVersion, cancellation);
        var years = (await rules.OnAsync(request.SignedOn, cancellation)).Value(DebtSettings.LimitationYearsCode);
        debt.RestartLimitation(DebtDays.NotAfter(request.SignedOn, clock.Today), (int)years);
        db.Doing($"{debt.Code}时效重新起算", request.Reference);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Opens the full name of a creditor who is a natural person, for a stated purpose.</summary>
public sealed record UnmaskCreditor(int DebtId, string Purpose);

/// <summary>Returns the name; the reading stands in the audit trail.</summary>
public sealed class UnmaskCreditorHandler(VillageDb db)
{
    public async Task<string> HandleAsync(UnmaskCreditor request, CancellationToken cancellation)
    {
        var debt = await db.VillageDebts.SingleOrDefaultAsync(d => d.Id == request.DebtId, cancellation)
            ?? throw new NotFoundException("这笔债务");
        await db.RecordReadingAsync("查看债权人姓名", request.Purpose, debt, cancellation);
        return debt.CreditorName;
    }
}
