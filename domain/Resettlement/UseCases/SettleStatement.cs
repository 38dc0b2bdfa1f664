using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Persistence;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Record that a statement is settled: money in, money out, or confirmed even (收款、退款、确认两清).</summary>
/// <param name="Amount">What the bank slip says; not needed for an even statement.</param>
public sealed record SettleStatement(int StatementId, int SeenVersion, Money Amount, DateOnly On, string BankSlip);

public sealed class SettleStatementHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Not the exact amount, the slip was used before, void or settled already.</exception>
    public async Task HandleAsync(SettleStatement request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var statement = await db.Statements.Include(s => s.Allocation).Include(s => s.Payments)
            .SingleOrDefaultAsync(s => s.Id == request.StatementId, cancellation) ?? throw new NotFoundException("这张结算单");
        db.ExpectVersion(statement.Allocation, request.SeenVersion);
        if (statement.Direction == SettlementDirection.Even)
        {
            statement.ConfirmEven(request.On);
            db.Doing("确认两清", statement.Number);
        }
        else
        {
            var payment = statement.Settle(request.Amount, request.On, request.BankSlip, db.Actor.Name);
            db.Doing($"登记{payment.Kind.Label()}", $"{statement.Number} 回单 {payment.BankSlip}");
        }

        await SaveAsync(request.BankSlip, cancellation);
    }

    private async Task SaveAsync(string slip, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, PaymentConfiguration.OneSlipOnce, "Payments.BankSlip"))
        {
            throw new RefusedException(new BankSlipUsed(slip.Trim()));
        }
    }
}
