using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Receipts.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Record money that a household paid (收款), or that an even statement is settled (确认两清).</summary>
/// <param name="SeenVersion">Of the statement.</param>
/// <param name="Amount">What the bank slip says; not needed for an even statement.</param>
public sealed record SettleStatement(int StatementId, int SeenVersion, Money Amount, DateOnly On, string BankSlip);

public sealed class SettleStatementHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="Statement.Receive"/>, a day to come, or the slip was used before.</exception>
    public async Task HandleAsync(SettleStatement request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var statement = await db.StatementToPayAsync(request.StatementId, request.SeenVersion, cancellation);
        if (statement.Direction == SettlementDirection.Even)
        {
            statement.ConfirmEven(request.On);
            db.Doing("确认两清", statement.Number);
        }
        else
        {
            var terms = InstalmentTerms.Of(await rules.OnAsync(request.On, cancellation));
            var payment = statement.Receive(request.Amount, request.On, request.BankSlip, Signer.Of(db.Actor), terms);
            db.AddRange(await db.ReceiptsOfAsync(statement, payment, cancellation));
            db.Doing("登记收款", $"{statement.Number} 回单 {payment.BankSlip}");
        }

        await db.SavePaymentAsync(request.BankSlip, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

/// <summary>冲销 of a payment that was booked wrongly.</summary>
/// <param name="SeenVersion">Of the statement.</param>
public sealed record ReversePayment(int StatementId, int SeenVersion, int PaymentId, DateOnly On, string? Reason);

public sealed class ReversePaymentHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="Statement.Reverse"/>, or a day to come.</exception>
    public async Task HandleAsync(ReversePayment request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var statement = await db.StatementToPayAsync(request.StatementId, request.SeenVersion, cancellation);
        statement.Reverse(request.PaymentId, request.On, request.Reason, Signer.Of(db.Actor));
        var slip = statement.Payments.Single(p => p.Id == request.PaymentId).BankSlip;
        await db.FreeSlipAsync(slip, request.On, cancellation);
        foreach (var receipt in await db.SettlementReceipts.Where(r => r.PaymentId == request.PaymentId).ToListAsync(cancellation))
        {
            receipt.MakeVoid(request.On);
        }

        db.Doing("冲销收款", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>What the acts upon a statement's money have in common.</summary>
internal static class MoneyInHand
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public static async Task<Statement> StatementToPayAsync(this VillageDb db, int id, int seenVersion, CancellationToken cancellation)
    {
        var statement = await db.Statements.Include(s => s.Allocation).Include(s => s.Payments).Include(s => s.Lines)
            .SingleOrDefaultAsync(s => s.Id == id, cancellation) ?? throw new NotFoundException("这张结算单");
        db.ExpectVersion(statement, seenVersion);
        return statement;
    }

    /// <summary>The booking was reversed: its slip may be booked where it belongs.</summary>
    public static async Task FreeSlipAsync(this VillageDb db, string? slip, DateOnly on, CancellationToken cancellation) =>
        (await db.BookedSlips.SingleOrDefaultAsync(s => s.Slip == slip && s.FreedOn == null, cancellation))?.Free(on);

    /// <exception cref="RefusedException">The slip was used before.</exception>
    public static async Task SavePaymentAsync(this VillageDb db, string? slip, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.IsBookedSlip(fault))
        {
            throw new RefusedException(new PaymentSlipUsed((slip ?? "").Trim()));
        }
    }
}
