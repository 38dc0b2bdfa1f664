using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Selections.UseCases;

/// <summary>签字确认: the confirmation sheet is signed, so each chosen home becomes an allocation with its number.</summary>
public sealed record ConfirmTurn(int TurnId, int SeenVersion, int Desk);

public sealed class ConfirmTurnHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="RefusedException">Nothing chosen, at another desk, or the household may not have a home.</exception>
    /// <exception cref="NotFoundException">No such turn in the person's villages.</exception>
    public async Task HandleAsync(ConfirmTurn request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var turn = await db.TurnAsync(request.TurnId, cancellation);
        db.ExpectVersion(turn, request.SeenVersion);
        var session = await db.SessionSeenAsync(turn.SessionId, cancellation);
        var household = await db.Households.SingleAsync(h => h.Id == turn.HouseholdId, cancellation);
        var ids = turn.Held.Select(c => c.HomeId).ToList();
        var homes = await db.Homes.Include(h => h.Building).Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellation);
        var terms = await db.TermsAsync(await rules.OnAsync(clock.Today, cancellation), [household.Id], ids.Count, cancellation);
        Allocation[] allocations = [.. turn.Held.Select(c => Allocation.Give(homes[c.HomeId], household, terms(household.Id)))];
        turn.Confirm(session, allocations, db.MomentAt(clock, request.Desk));
        db.AddRange(allocations);
        db.Doing("签订选房确认单", FormattableString.Invariant($"{session.Number} 第 {turn.Number} 号：{string.Join('、', allocations.Select(a => $"{a.Home.Code} {a.Number}"))}"));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
